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
  /** Absent: over the plot. In the corner it takes no room from it. */
  readonly legendAt?: 'corner';
};

/** A form of the chart, and what it stands for. */
export type Swatch = { readonly look: readonly Xml[]; readonly words: string };

type Shares = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** What a chart has for itself. */
export type ChartRoom = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Of names and values, in points. */
  readonly size: number;
};

/** Legend and axis, in points. */
const besideRows = 40;

/** The first so many of the lines that a name of a row has, as there is room for in a chart of bars. */
export function linesForRows(
  lines: readonly string[],
  rows: number,
  { height, size }: Pick<ChartRoom, 'height' | 'size'>,
): string {
  const room = Math.floor((height - besideRows) / Math.max(1, rows) / (size * 1.2));
  return lines.slice(0, Math.max(1, room)).join('\n');
}
