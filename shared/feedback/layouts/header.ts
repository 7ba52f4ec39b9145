import { formatNumber } from '../../documents/format.ts';
import { columnsOfA } from './layout-a.ts';
import { columnsOfB } from './layout-b.ts';
import { columnsOfC, isQuestionColumnOfC } from './layout-c.ts';

export type Layout = 'quarterly' | 'responses' | 'own';

/** Where the columns of a layout stand in a file: name -> index from 0. */
export type Columns = ReadonlyMap<string, number>;

export type Header =
  | {
      readonly layout: Layout;
      readonly columns: Columns;
      /** Indexes of columns that the layout does not know; they are left out. */
      readonly unknown: readonly number[];
    }
  | { readonly column: number; readonly problem: string };

type Declared = {
  readonly layout: Layout;
  readonly required: readonly string[];
  readonly nameOf: (header: string) => string;
  readonly knows: (name: string) => boolean;
  readonly strict: boolean;
};

/** domain.md §4, in the order of layouts A, B and C. */
const layouts: readonly Declared[] = [
  {
    layout: 'quarterly',
    required: columnsOfA.required,
    nameOf: (header) => header.replace(/^attributes_/, ''),
    knows: (name) => columnsOfA.all.has(name),
    strict: false,
  },
  {
    layout: 'responses',
    required: columnsOfB,
    nameOf: (header) => header,
    knows: (name) => columnsOfB.includes(name),
    strict: true,
  },
  {
    layout: 'own',
    required: columnsOfC,
    nameOf: (header) => header,
    knows: (name) => columnsOfC.includes(name) || isQuestionColumnOfC(name),
    strict: true,
  },
];

const isPresent = (names: ReadonlySet<string>) => (name: string) => names.has(name);

function namesIn({ nameOf }: Declared, cells: readonly string[]): readonly string[] {
  return cells.map((cell) => nameOf(cell.trim()));
}

/** How much of a layout a header has: 0 to 1. */
function likeness(declared: Declared, cells: readonly string[]): number {
  const names = new Set(namesIn(declared, cells));
  return declared.required.filter(isPresent(names)).length / declared.required.length;
}

function likest(cells: readonly string[]): Declared | undefined {
  const [best] = layouts
    .map((declared) => ({ declared, share: likeness(declared, cells) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.5 ? best.declared : undefined;
}

const delimiters: readonly (readonly [string, string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
];

function otherDelimiter(cells: readonly string[]): string | undefined {
  const unquoted = cells.join(',').replaceAll('"', '');
  return delimiters.find(([sign]) => likest(unquoted.split(sign)) !== undefined)?.[1];
}

/** Says which layout a file has by the cells of its first line, or what is wrong with them. */
export function readHeader(cells: readonly string[]): Header {
  const declared = likest(cells);
  if (declared === undefined) {
    const other = otherDelimiter(cells);
    const problem =
      other === undefined
        ? 'these are not the column names of any feedback file that can be read: quarterly data, single responses or a file exported from a workbook'
        : `the columns are separated by ${other}; save the file with commas between them`;
    return { column: 0, problem };
  }
  const names = namesIn(declared, cells);
  const columns = new Map<string, number>();
  const unknown: number[] = [];
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name);
    const isKnown = declared.knows(name);
    if (first < index && name !== '') {
      const called = isKnown ? `“${name}”` : 'this name';
      return { column: index, problem: `${called} stands here a second time, first in column ${first + 1}` };
    }
    if (isKnown) columns.set(name, index);
    else if (declared.strict) return { column: index, problem: 'a column of this name does not belong here' };
    else unknown.push(index);
  }
  const missing = declared.required.filter((name) => !columns.has(name));
  const [first] = missing;
  if (first !== undefined) {
    const more = missing.length === 1 ? '' : `, and ${formatNumber(missing.length - 1)} more are missing`;
    return { column: cells.length, problem: `there is no column “${first}”${more}` };
  }
  return { layout: declared.layout, columns, unknown };
}
