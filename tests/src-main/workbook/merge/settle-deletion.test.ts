import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../../shared/model/field.ts';
import { settleWith } from '../../../../shared/workbook/conflicts.ts';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import { copyOf, merge } from '../../../fixtures/copies.ts';
import { inMemoryWorkbook, must, recordId } from '../../../fixtures/workbooks.ts';

const commitment = recordId(1);
const milestones = [recordId(2), recordId(3), recordId(4)] as const;

function promised(): Workbook {
  const workbook = inMemoryWorkbook('018f6d5e-0000-7000-8000-000000000001');
  must(
    workbook.change('Ann', [
      { kind: 'commitment', id: commitment, set: { title: 'Answer faster' } },
      ...milestones.map((id, index) => ({
        kind: 'milestone',
        id,
        set: { commitment, title: `Step ${index + 1}` },
      })),
    ]),
  );
  return workbook;
}

const steps = (workbook: Workbook) => workbook.snapshot().records.milestone.map(({ title }) => title);

/** Ann deletes the commitment, Ben goes on writing it, and they meet. */
function met(alone: (ann: Workbook, ben: Workbook) => void = () => undefined): Workbook {
  const ann = promised();
  const ben = copyOf(ann);
  alone(ann, ben);
  must(ann.change('Ann', [{ kind: 'commitment', id: commitment, delete: true }]));
  must(ben.change('Ben', [{ kind: 'commitment', id: commitment, set: { title: 'Answer within a day' } }]));
  merge(ann, ben);
  return ann;
}

function settle(workbook: Workbook, value: FieldValue): void {
  const [conflict] = workbook.conflicts();
  if (conflict === undefined) throw new Error('nothing is in conflict');
  must(workbook.change('Cleo', [settleWith(conflict, value)]));
  expect(workbook.snapshot().conflicts).toEqual([]);
}

describe('a commitment that one deleted and another changed', () => {
  it('stays with its milestones, which had gone with it', () => {
    const workbook = met();
    settle(workbook, false);
    expect(workbook.snapshot().records.commitment.map(({ title }) => title)).toEqual(['Answer within a day']);
    expect(steps(workbook)).toEqual(['Step 1', 'Step 2', 'Step 3']);
    must(workbook.undo('Cleo'));
    expect(workbook.snapshot().conflicts).toHaveLength(1);
    expect(steps(workbook)).toEqual([]);
  });

  it('stays without a milestone that was deleted for itself', () => {
    const workbook = met((ann) =>
      must(ann.change('Ann', [{ kind: 'milestone', id: milestones[0], delete: true }])),
    );
    settle(workbook, false);
    expect(steps(workbook)).toEqual(['Step 2', 'Step 3']);
  });

  it('stays without a milestone that the other has deleted as well', () => {
    const workbook = met((_, ben) =>
      must(ben.change('Ben', [{ kind: 'milestone', id: milestones[1], delete: true }])),
    );
    settle(workbook, false);
    expect(steps(workbook)).toEqual(['Step 1', 'Step 3']);
  });

  it('goes with its milestones where that is chosen', () => {
    const workbook = met();
    settle(workbook, true);
    expect(workbook.snapshot().records.commitment).toEqual([]);
    expect(steps(workbook)).toEqual([]);
  });

  it('comes back whole where it was only deleted, as History brings it back', () => {
    const workbook = promised();
    must(workbook.change('Ann', [{ kind: 'commitment', id: commitment, delete: true }]));
    must(workbook.change('Ann', [{ kind: 'commitment', id: commitment, set: { deleted: false } }]));
    expect(steps(workbook)).toEqual(['Step 1', 'Step 2', 'Step 3']);
  });
});
