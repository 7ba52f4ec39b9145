import path from 'node:path';
import { exportWorkbook } from '../export/export-workbook.ts';
import { exportChoices } from '../export/formats.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openReadOnly } from '../workbook/open.ts';
import { bigPlan, bigPlanSize } from './big-plan.ts';
import { type BenchResult, compare, inTemporaryFolder, milliseconds } from './measure.ts';

const rounds = 3;

/** Both editions of an Action Plan in every format, against one of half the size: time grows with the plan. */
export function benchPlanExport(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const { commitments: half } = bigPlanSize;
    const choices = exportChoices(({ deliverable }) => deliverable.startsWith('plan'));
    const exporting = (commitments: number) => {
      const file = path.join(folder, `${commitments}.cxwb`);
      valueOrThrow(createWorkbook(file, bigPlan(commitments)));
      return async () => {
        const workbook = valueOrThrow(await openReadOnly(file));
        try {
          valueOrThrow(await exportWorkbook(workbook.snapshot(), { out: path.join(folder, 'out'), choices }));
        } finally {
          workbook.close();
        }
      };
    };
    const times = await compare(rounds, exporting(2 * half), exporting(half));
    return {
      ratio: times.ratio,
      // Twice the plan is twice the time; a fifth more is for memory, which a bigger plan has to tidy more often.
      bound: 2.4,
      reference: 'the same export of a plan of half the size',
      details: `${2 * half} commitments: ${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of ${rounds}`,
    };
  });
}
