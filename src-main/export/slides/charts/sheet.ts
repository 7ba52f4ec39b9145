/** What a chart shows, as the worksheet behind it has it: a row for each category, a column for each series. */
export type ChartSheet = {
  /** What the categories are, such as "Quarter". */
  readonly corner: string;
  readonly categories: readonly string[];
  readonly series: readonly SheetSeries[];
  /** How numbers are written, such as "0.00". */
  readonly format: string;
};

export type SheetSeries = {
  readonly name: string;
  /** One for each category; undefined leaves the cell blank, which the chart shows as a gap. */
  readonly values: readonly (number | undefined)[];
};

export const sheetName = 'Data';

/** "A", "B", … "Z", "AA" for 0, 1, … 25, 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Where the chart finds the name of a series. */
export function nameCell(series: number): string {
  return `${sheetName}!$${columnName(series + 1)}$1`;
}

/** Where the chart finds the categories. */
export function categoryCells({ categories }: ChartSheet): string {
  return `${sheetName}!$A$2:$A$${categories.length + 1}`;
}

/** Where the chart finds the values of a series. */
export function valueCells({ categories }: ChartSheet, series: number): string {
  const column = columnName(series + 1);
  return `${sheetName}!$${column}$2:$${column}$${categories.length + 1}`;
}
