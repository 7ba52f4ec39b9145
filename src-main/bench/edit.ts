import path from 'node:path';
import { sampleWorkbook } from '../sample.ts';
import { createWorkbook } from '../workbook/create.ts';
import { connect } from '../workbook/database.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';
import { type BenchResult, compare, inTemporaryFolder, milliseconds } from './measure.ts';

/** One edit of a narrative's text at the service boundary against a bare durable commit of one row. */
export function benchEdit(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    valueOrThrow(createWorkbook(file, sampleWorkbook));
    const workbook = valueOrThrow(await openWorkbook(file));
    const narrative = workbook.snapshot().records.narrative[0];
    if (narrative === undefined) throw new Error('the sample has no narrative');
    const bare = connect(path.join(folder, 'bare.db'), { create: true });
    bare.exec('CREATE TABLE "line" ("id" INTEGER PRIMARY KEY, "text" TEXT NOT NULL) STRICT');
    const insert = bare.prepare('INSERT INTO "line" ("text") VALUES (?)');
    let keystroke = 0;
    try {
      const times = await compare(
        200,
        () => {
          keystroke += 1;
          valueOrThrow(
            workbook.change('Bench', [
              { kind: 'narrative', id: narrative.id, set: { text: `Answer ${keystroke}` } },
            ]),
          );
          workbook.snapshot();
        },
        () => {
          insert.run(`Answer ${keystroke}`);
        },
      );
      return {
        ratio: times.ratio,
        bound: 2,
        reference: 'a bare durable SQLite commit of one row',
        details: `${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of 200`,
      };
    } finally {
      bare.close();
      workbook.close();
    }
  });
}
