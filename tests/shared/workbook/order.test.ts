import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../shared/model/id.ts';
import { compareByOrder, isOrderKey, orderAfter, placeAt } from '../../../shared/workbook/order.ts';
import { recordId } from '../../fixtures/workbooks.ts';

type Placed = { readonly id: RecordId; readonly order?: string };

const sorted = (list: readonly Placed[]) => [...list].sort(compareByOrder);
const idsOf = (list: readonly Placed[]) => list.map(({ id }) => id);

/** The list after the new keys were written. */
function arranged(
  list: readonly Placed[],
  moved: RecordId,
  keys: ReadonlyMap<string, string>,
): readonly Placed[] {
  const all = list.some(({ id }) => id === moved) ? list : [...list, { id: moved }];
  return sorted(all.map((placed) => ({ ...placed, order: keys.get(placed.id) ?? placed.order ?? 'zz' })));
}

describe('the order of a list', () => {
  it('follows keys, then ids, so that every copy shows the same list', () => {
    const list = [
      { id: recordId(3), order: 'a1' },
      { id: recordId(2), order: 'a1' },
      { id: recordId(1), order: 'a2' },
      { id: recordId(4), order: 'Zz' },
    ];
    expect(idsOf(sorted(list))).toEqual([recordId(4), recordId(2), recordId(3), recordId(1)]);
    expect(compareByOrder({ id: recordId(1), order: 'a1' }, { id: recordId(1), order: 'a1' })).toBe(0);
  });

  it('ends with records that have no key', () => {
    expect(idsOf(sorted([{ id: recordId(1) }, { id: recordId(2), order: 'zzzz' }]))).toEqual([
      recordId(2),
      recordId(1),
    ]);
  });

  it('goes on for ever after the last key', () => {
    let key = orderAfter(undefined);
    for (let count = 0; count < 5000; count += 1) {
      const next = orderAfter(key);
      expect(next > key).toBe(true);
      key = next;
    }
    expect(key.length).toBeLessThan(8);
  });
});

describe('a key', () => {
  it.each(['a0', 'a0V', 'Zz', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz', 'A00000000000000000000000001'])(
    '%s leaves room on both sides',
    (key) => {
      expect(isOrderKey(key)).toBe(true);
      expect(orderAfter(key) > key).toBe(true);
    },
  );

  it.each(['', '0', 'a', 'A', 'zz', 'a00', 'a0 ', 'a0!', 'é0', 'a0\n', '~', 'A00000000000000000000000000'])(
    '“%s” is none',
    (key) => {
      expect(isOrderKey(key)).toBe(false);
    },
  );
});

describe('placing a record', () => {
  const list = [
    { id: recordId(1), order: 'a1' },
    { id: recordId(2), order: 'a2' },
    { id: recordId(3), order: 'a3' },
  ];

  it.each([
    [0, [9, 1, 2, 3]],
    [1, [1, 9, 2, 3]],
    [3, [1, 2, 3, 9]],
  ])('at %i gives one new key', (index, expected) => {
    const keys = placeAt(recordId(9), list, index);
    expect([...keys.keys()]).toEqual([recordId(9)]);
    expect(idsOf(arranged(list, recordId(9), keys))).toEqual(expected.map(recordId));
  });

  it('into an empty list gives it the first key', () => {
    expect(placeAt(recordId(9), [], 0)).toEqual(new Map([[recordId(9), orderAfter(undefined)]]));
  });

  it('between equal keys, as after a merge, gives the later ones new keys first', () => {
    const equal = [
      { id: recordId(1), order: 'a1' },
      { id: recordId(2), order: 'a1' },
      { id: recordId(3), order: 'a1' },
      { id: recordId(4), order: 'a2' },
    ];
    const keys = placeAt(recordId(9), equal, 1);
    expect([...keys.keys()]).toEqual([recordId(2), recordId(3), recordId(9)]);
    expect(idsOf(arranged(equal, recordId(9), keys))).toEqual([1, 9, 2, 3, 4].map(recordId));
  });

  it('anywhere in any list puts it there and leaves the others in their order', () => {
    const keys = fc.constantFrom('Zz', 'a0', 'a1', 'a1V', 'a2');
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 8 }), fc.nat(8), (orders, at) => {
        const others = sorted(orders.map((order, index) => ({ id: recordId(index + 1), order })));
        const index = Math.min(at, others.length);
        const placed = arranged(others, recordId(99), placeAt(recordId(99), others, index));
        const expected = [...idsOf(others)];
        expected.splice(index, 0, recordId(99));
        expect(idsOf(placed)).toEqual(expected);
        for (const { order } of placed) expect(isOrderKey(order ?? '')).toBe(true);
      }),
    );
  });
});
