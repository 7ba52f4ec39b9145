import type { Xml } from '../../xml/write.ts';
import type { ChartSheet } from './sheet.ts';

/** A chart as PowerPoint draws it: its data, and how they are drawn. */
export type NativeChart = {
  readonly sheet: ChartSheet;
  /** The kind of chart with its series, then its axes. */
  readonly plot: readonly Xml[];
  /** The series that the legend does not name, because another one of the same look stands for them. */
  readonly unnamed: readonly number[];
  /** How its scale is read, printed below; absent where the axis says so. */
  readonly key?: string;
  /** Stand in the place of a legend where the program's own would name what is not seen. */
  readonly swatches?: readonly Swatch[];
  /** Where the plot is, in shares of the chart; absent where the program finds the best place. */
  readonly plotArea?: Shares;
};

/** A form of the chart, and what it stands for. */
export type Swatch = { readonly look: readonly Xml[]; readonly words: string };

type Shares = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** What a chart has for itself. */
export type ChartRoom = {
  /** In points. */
  readonly width: number;
  /** Of names and values, in points. */
  readonly size: number;
};
