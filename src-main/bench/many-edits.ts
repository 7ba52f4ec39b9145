import { practicesOf } from '../../shared/editions/index.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { sampleWorkbook } from '../sample.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';

export const manyEdits = 100_000;
const editsPerChange = 1000;

/** A year's typing: a new file with texts of the sample written over and over, `manyEdits` edits or a few more. */
export async function writeManyEdits(file: string): Promise<void> {
  valueOrThrow(createWorkbook(file, sampleWorkbook));
  const workbook = valueOrThrow(await openWorkbook(file));
  const practices = practicesOf(workbook.meta.edition).map(({ practice }) => practice.id);
  for (
    let count = workbook.log.extent().count, round = 0;
    count < manyEdits;
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
