import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { v7 } from 'uuid';
import { formatNumber } from '../../shared/documents/format.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../shared/editions/index.ts';
import { kindNames } from '../../shared/model/model.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { createWorkbook } from '../workbook/create.ts';
import type { Database } from '../workbook/database.ts';
import { emptyWorkbook } from '../workbook/empty-workbook.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { mergePlanned, planMerge } from '../workbook/merge/merge.ts';
import { openReadOnly, openWorkbook } from '../workbook/open.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { manyEdits } from './many-edits.ts';
import { type BenchResult, inTemporaryFolder, median, milliseconds } from './measure.ts';

const people = 7;
const editsEach = 5000;
const textsPerChange = 20;

/** What one person types in a copy: texts of their own practices over and over, and here and there a new record. */
function entriesOf(person: number, round: number, practices: readonly string[]): readonly Entry[] {
  const texts = Array.from({ length: textsPerChange }, (_, index): Entry => {
    const practice = practices[(person * 5 + index) % practices.length] ?? '';
    const rationale = `Draft ${round}.${index} of person ${person}: what the team wrote at this point of the year.`;
    return { kind: 'practice_rating', set: { practice, rationale } };
  });
  const summary = `Somebody whom person ${person} met in round ${round}, and what they said.`;
  const persona = { kind: 'persona', id: v7(), set: { name: `Persona ${round}`, summary } };
  return [...texts, persona];
}

async function writeCopy(file: string, person: number, edits: number): Promise<void> {
  const workbook = valueOrThrow(await openWorkbook(file));
  const practices = practicesOf(workbook.meta.edition).map(({ practice }) => practice.id);
  const before = workbook.log.extent().count;
  for (let round = 0; workbook.log.extent().count - before < edits; round += 1)
    valueOrThrow(workbook.change(`Person ${person}`, entriesOf(person, round, practices)));
  workbook.close();
}

const start = emptyWorkbook({
  edition: a11Edition2022,
  editionLoaded: false,
  provider: 'Example',
  fiscalYear: 2027,
});

type Row = readonly unknown[];
/** The rows that one table has and another state of it had not. */
type Rows = { readonly table: string; readonly rows: readonly Row[]; readonly columns: number };

function readTables(database: Database): readonly Rows[] {
  return ['edit', 'edit_base', 'head', ...kindNames].map((table) => {
    const statement = database.prepare<[], Row>(`SELECT * FROM "${table}"`).raw();
    return { table, rows: statement.all(), columns: statement.columns().length };
  });
}

/** The same edits, bases and projected rows, written by bare statements in one durable transaction. */
function writeRaw(database: Database, tables: readonly Rows[]): void {
  database.transaction(() => {
    for (const { table, rows, columns } of tables) {
      const insert = database.prepare(
        `INSERT OR REPLACE INTO "${table}" VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`,
      );
      for (const row of rows) insert.run(...row);
    }
  })();
}

function rowsBeyond(before: readonly Rows[], after: readonly Rows[]): readonly Rows[] {
  const keyOf = (row: Row) => row.join(' ');
  return after.map(({ table, rows, columns }) => {
    const known = new Set(before.find((one) => one.table === table)?.rows.map(keyOf));
    return { table, columns, rows: rows.filter((row) => !known.has(keyOf(row))) };
  });
}

type Race = { readonly ours: number; readonly reference: number; readonly edits: number };

/** Medians of merging copies of one workbook, and of writing raw what that comes to; files are opened before. */
async function race(folder: string, editsOfEach: number, rounds: number): Promise<Race> {
  const base = path.join(folder, 'base.cxwb');
  const scratch = path.join(folder, 'scratch.cxwb');
  const copies: Workbook[] = [];
  for (let person = 0; person < people; person += 1) {
    const file = path.join(folder, `${person}.cxwb`);
    copyFileSync(base, file);
    await writeCopy(file, person, editsOfEach);
    copies.push(valueOrThrow(await openReadOnly(file)));
  }
  const inFresh = async <T>(use: (workbook: Workbook) => T): Promise<T> => {
    copyFileSync(base, scratch);
    const workbook = valueOrThrow(await openWorkbook(scratch));
    try {
      return use(workbook);
    } finally {
      workbook.close();
    }
  };
  const timed = (action: (workbook: Workbook) => void) =>
    inFresh((workbook) => {
      const start = performance.now();
      action(workbook);
      return performance.now() - start;
    });
  const merge = (workbook: Workbook) => mergePlanned(workbook, planMerge(workbook, copies));
  const before = await inFresh(({ database }) => readTables(database));
  const { edits, rows } = await inFresh((workbook) => ({
    edits: merge(workbook).incoming.length,
    rows: rowsBeyond(before, readTables(workbook.database)),
  }));
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const own = await timed(merge);
    const raw = await timed(({ database }) => writeRaw(database, rows));
    if (round === 0) continue;
    ours.push(own);
    reference.push(raw);
  }
  for (const copy of copies) copy.close();
  return { ours: median(ours), reference: median(reference), edits };
}

/** Seven copies into one, and how the time for an edit grows up to a hundred thousand edits. */
export function benchMerge(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    valueOrThrow(createWorkbook(path.join(folder, 'base.cxwb'), start));
    const usual = await race(folder, editsEach, 5);
    const many = await race(folder, manyEdits / people, 2);
    const growth = many.ours / many.edits / (usual.ours / usual.edits);
    const inWords = ({ edits, ours, reference }: Race) =>
      `${formatNumber(edits)} edits: ${milliseconds(ours)} against ${milliseconds(reference)}`;
    return {
      ratio: usual.ours / usual.reference,
      bound: 2.5,
      reference: 'the same edits, bases and projected rows written raw in one durable transaction',
      details: `${inWords(usual)}; ${inWords(many)}, ${growth.toFixed(2)} times as long for each edit`,
    };
  });
}
