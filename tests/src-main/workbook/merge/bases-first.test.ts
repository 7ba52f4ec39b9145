import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfProjection } from '../../../../src-main/verify/projection.ts';
import { basesFirst } from '../../../../src-main/workbook/merge/bases-first.ts';
import {
  beforeTheirBases,
  copyOf,
  merge,
  putBehindWhatRestsOnIt,
  sayAhead,
} from '../../../fixtures/copies.ts';
import { inMemoryWorkbook, must, recordId, reread } from '../../../fixtures/workbooks.ts';

type Resting = { readonly id: string; readonly bases: readonly string[] };

const inOrder = (edits: readonly Resting[]) => basesFirst(new Map(edits.map((edit) => [edit.id, edit])));
const idsOf = (edits: readonly Resting[] | undefined) => edits?.map(({ id }) => id).join('');
const resting = (id: string, bases = ''): Resting => ({ id, bases: [...bases] });

describe('edits with what they rest on first', () => {
  it('stay where they are if they were so already, also where they rest on what is not among them', () => {
    expect(idsOf(inOrder([resting('c'), resting('b', 'cx'), resting('a', 'cb'), resting('d')]))).toBe('cbad');
  });

  it('are led by what they rest on, over however many others, and nothing else is moved', () => {
    expect(
      idsOf(inOrder([resting('a'), resting('b', 'e'), resting('c'), resting('d'), resting('e', 'd')])),
    ).toBe('adebc');
  });

  it('are none where they rest on each other in a circle', () => {
    expect(inOrder([resting('a', 'a')])).toBeUndefined();
    expect(inOrder([resting('a'), resting('b', 'ad'), resting('c', 'b'), resting('d', 'c')])).toBeUndefined();
  });

  it('hold a year’s typing in one field', () => {
    const chain = Array.from({ length: 50_000 }, (_, n) => ({
      id: `${n}`,
      bases: n === 0 ? [] : [`${n - 1}`],
    }));
    expect(inOrder(chain.toReversed())).toEqual(chain);
  });

  it('are all there, whatever rests on what', () => {
    const earlier = fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { maxLength: 4 })), { maxLength: 20 });
    fc.assert(
      fc.property(earlier, (drawn) => {
        const edits = drawn.map(([place, bases], n) => ({
          id: `${n}`,
          place,
          bases: n === 0 ? [] : bases.map((base) => `${base % n}`),
        }));
        const shuffled = edits.toSorted((one, other) => one.place - other.place);
        const ordered = inOrder(shuffled) ?? [];
        expect(new Set(ordered)).toEqual(new Set(edits));
        for (const [n, { bases }] of ordered.entries())
          for (const base of bases) expect(ordered.findIndex(({ id }) => id === base)).toBeLessThan(n);
      }),
    );
  });
});

describe('merging', () => {
  it('brings what an edit rests on in before it, also from a copy in which it stands behind', () => {
    const ours = inMemoryWorkbook(recordId(0));
    must(ours.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Line' } }]));
    const theirs = copyOf(ours);
    const ahead = sayAhead(theirs, recordId(1), 'Help line');
    must(theirs.change('Ben', [{ kind: 'service', id: recordId(1), set: { name: 'Claims line' } }]));
    putBehindWhatRestsOnIt(theirs, ahead);
    expect(beforeTheirBases(theirs)).toHaveLength(1);
    expect(merge(ours, theirs).incoming).toHaveLength(2);
    expect(beforeTheirBases(ours)).toEqual([]);
    expect(reread(ours).snapshot().records.service).toMatchObject([{ name: 'Claims line' }]);
    expect(problemsOfProjection(ours)).toEqual([]);
  });
});
