import type { CsvCell } from '../../csv/csv-text.ts';
import type { Derivation } from '../derivation.ts';

/** A number of a table, or what stands where there is none. */
export type ResultCell = {
  /** As it is shown; empty where there is no number. */
  readonly text: string;
  readonly csv: CsvCell;
  /** Which number it is, such as "Trust, FY 2023 Q1". */
  readonly about: string;
  /** How it came about; absent where there is no number. */
  readonly derive?: () => Derivation;
  /** What a reader has to know about it, each a part of a sentence. */
  readonly remarks?: readonly string[];
};

export type ResultColumn = {
  readonly label: string;
  /** Of the numbers as they are copied, where the label does not say it. */
  readonly unit?: string;
};

export type ResultRow = {
  /** Unlike that of every other row. */
  readonly id: string;
  readonly label: string;
  readonly cells: readonly ResultCell[];
};

/** Numbers behind a chart, or a table of its own: the first column names the rows. */
export type ResultTable = {
  readonly caption: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** Sentences about letters and empty cells. */
  readonly notes: readonly string[];
};

export function noNumber(about: string): ResultCell {
  return { text: '', csv: '', about };
}

/** A cell with what its derivation gives as the number; empty where that has none. */
export function derivedCell(about: string, csv: CsvCell, text: string, derive: () => Derivation): ResultCell {
  return text === '' ? noNumber(about) : { text, csv, about, derive };
}

/** The table as rows to be copied, its caption first and its notes last, so that numbers do not lose their meaning. */
export function rowsToCopy({ caption, columns, rows, notes }: ResultTable): readonly (readonly CsvCell[])[] {
  return [
    [caption],
    columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`)),
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ csv }) => csv)]),
    ...notes.map((note) => [note]),
  ];
}
