import path from 'node:path';
import { formatNumber } from '../../shared/documents/format.ts';
import { kindNames } from '../../shared/model/model.ts';
import { connect } from '../workbook/database.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';
import { manyEdits, writeManyEdits } from './many-edits.ts';
import { type BenchResult, compare, inTemporaryFolder, milliseconds } from './measure.ts';

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
      details: `${formatNumber(manyEdits)} edits: ${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of 9`,
    };
  });
}
