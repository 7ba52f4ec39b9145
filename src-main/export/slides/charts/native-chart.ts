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
};
