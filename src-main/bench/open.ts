import path from 'node:path';
import { practicesOf } from '../../shared/editions/index.ts';
import { kindNames } from '../../shared/model/model.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { sampleWorkbook } from '../sample.ts';
import { createWorkbook } from '../workbook/create.ts';
import { connect } from '../workbook/database.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';
import { type BenchResult, compare, inTemporaryFolder, milliseconds } from './measure.ts';

const edits = 100_000;
const editsPerChange = 1000;

/** A year's typing: texts of the sample written over and over. */
async function writeManyEdits(file: string): Promise<void> {
  valueOrThrow(createWorkbook(file, sampleWorkbook));
  const workbook = valueOrThrow(await openWorkbook(file));
  const practices = practicesOf(workbook.meta.edition).map(({ practice }) => practice.id);
  for (
    let count = workbook.log.extent().count, round = 0;
    count < edits;
    count += editsPerChange, round += 1
  ) {
    const entries = Array.from({ length: editsPerChange }, (_, index): Entry => {
      const practice = practices[index % practices.length] ?? '';
      return {
        kind: 'practice_rating',
        set: {
          practice,
          rationale: `Draft ${round}.${index}: what the team wrote at this point of the year.`,
        },
      };
    });
    valueOrThrow(workbook.change('Bench', entries));
  }
  workbook.close();
}

/** Opening with every check, up to a snapshot, against the checks alone and a raw read of the current tables. */
export function benchOpen(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    await writeManyEdits(file);
    const times = await compare(
      9,
      async () => {
        const workbook = valueOrThrow(await openWorkbook(file));
        workbook.snapshot();
        workbook.close();
      },
      () => {
        const database = connect(file);
        database.pragma('quick_check');
        database.pragma('foreign_key_check');
        for (const kind of kindNames) database.prepare(`SELECT * FROM "${kind}"`).all();
        database.close();
      },
    );
    return {
      ratio: times.ratio,
      bound: 1.5,
      reference: 'quick_check, foreign_key_check and a raw read of the current tables',
      details: `${edits.toLocaleString('en-US')} edits: ${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of 9`,
    };
  });
}
