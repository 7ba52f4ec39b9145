import path from 'node:path';
import { formatNumber } from '../../shared/documents/format.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { entry, sampleId } from '../../shared/sample/entry.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';
import { bigPlan, bigPlanSize } from './big-plan.ts';
import { type BenchResult, compare, inTemporaryFolder, milliseconds } from './measure.ts';

/** Records of the three kinds that a big plan has most of; their texts are written in turn. */
const edited = ['evidence', 'commitment', 'milestone'] as const;
const ownId = (kind: string): RecordId => sampleId(`bench/edited/${kind}`);

/** The records to write in: the same few in either workbook, whatever else it holds. */
const own: readonly Entry[] = edited.map((kind) => entry(kind, ownId(kind), { title: 'Begun' }));

/** One edit of a text in a big Action Plan against the same edit in a workbook without a plan (design.md §11). */
export function benchPlan(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const openedWith = async (commitments: number) => {
      const file = path.join(folder, `${commitments}.cxwb`);
      const made = bigPlan(commitments);
      valueOrThrow(createWorkbook(file, { ...made, entries: (id) => [...made.entries(id), ...own] }));
      const workbook = valueOrThrow(await openWorkbook(file));
      workbook.snapshot();
      return workbook;
    };
    const big = await openedWith(bigPlanSize.commitments);
    const empty = await openedWith(0);
    try {
      const typing = (workbook: typeof big) => {
        let keystroke = 0;
        return () => {
          keystroke += 1;
          const kind = edited[keystroke % edited.length] ?? 'commitment';
          const set = { title: `Title ${keystroke}` };
          valueOrThrow(workbook.change('Bench', [{ kind, id: ownId(kind), set }]));
          workbook.snapshot();
        };
      };
      const times = await compare(300, typing(big), typing(empty));
      return {
        ratio: times.ratio,
        bound: 1.2,
        reference: 'the same edit in a workbook without a plan',
        details: `${describeSize(bigPlanSize)}: ${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of 300`,
      };
    } finally {
      big.close();
      empty.close();
    }
  });
}

function describeSize(size: Readonly<Record<string, number>>): string {
  return Object.entries(size)
    .map(([name, count]) => `${formatNumber(count)} ${name}`)
    .join(', ');
}
