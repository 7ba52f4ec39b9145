import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';

/** The same "random" numbers in every run, below `limit`. */
function* numbers(limit: number): Generator<number> {
  let state = 280;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * limit);
  }
}

const entries = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Service', customer_groups: ['individuals'] } },
  ...Array.from({ length: 40 }, (_, index) => [
    {
      kind: 'service',
      id: recordId(100 + index),
      set: { name: `Service ${index}`, designated: true, channels: ['phone', 'website'] },
    },
    {
      kind: 'feedback_report',
      id: recordId(200 + index),
      set: { service: recordId(100 + index), fiscal_year: 2023, quarter: 1, rating: [index, 2, 3, 4, 5] },
    },
    {
      kind: 'measure_count',
      set: {
        report: recordId(200 + index),
        question_number: 1,
        measure: 'trust',
        counts: [1, 2, 3, 4, index],
      },
    },
  ]).flat(),
];

async function stateOf(file: string) {
  const opened = await openReadOnly(file);
  if (!opened.ok) return { opened: false, error: opened.error.code } as const;
  try {
    const { records, conflicts, workbookId, edition } = opened.value.snapshot();
    return { opened: true, state: { records, conflicts, workbookId, edition } } as const;
  } finally {
    opened.value.close();
  }
}

describe('a file on a bad disk', () => {
  it('with one bit flipped anywhere is either refused, or the same, or found out by verifying', async () => {
    const file = workbookFile(temporaryFolder(), entries);
    const sound = readFileSync(file);
    const original = await stateOf(file);
    const outcomes = { refused: 0, same: 0, foundOut: 0 };
    const random = numbers(sound.length * 8);
    for (let run = 0; run < 250; run += 1) {
      const position = random.next().value;
      const damaged = Buffer.from(sound);
      damaged.writeUInt8(damaged.readUInt8(position >> 3) ^ (1 << (position & 7)), position >> 3);
      writeFileSync(file, damaged);
      const found = await stateOf(file);
      if (!found.opened) {
        expect([
          'damaged',
          'foreign_schema',
          'truncated',
          'not_a_workbook',
          'other_database',
          'newer_version',
          'disk_failed',
        ]).toContain(found.error);
        outcomes.refused += 1;
      } else if (JSON.stringify(found) === JSON.stringify(original)) outcomes.same += 1;
      else {
        expect(must(await verifyFile(file)), `bit ${position}`).toMatchObject({ ok: false });
        outcomes.foundOut += 1;
      }
    }
    // Most flips that change a value are refused at opening already; verifying may find the rest.
    expect(outcomes.refused, JSON.stringify(outcomes)).toBeGreaterThan(0);
    expect(outcomes.same, JSON.stringify(outcomes)).toBeGreaterThan(0);
  });
});
