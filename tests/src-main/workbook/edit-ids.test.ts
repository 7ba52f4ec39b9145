import { version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { EditIds } from '../../../src-main/workbook/edit-ids.ts';
import { absorb, inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';

const at = Date.UTC(2023, 0, 15);

describe('the ids of edits', () => {
  it('grow while the clock stands still, and with the clock', () => {
    const ids = new EditIds();
    const made = [at, at, at, at + 1, at + 1].map((time) => ids.next(time, []));
    expect(made.toSorted()).toEqual(made);
    expect(made.every((id) => version(id) === 7)).toBe(true);
  });

  it('are greater than those of what the edit rests on, whoever made them in the same millisecond', () => {
    const hers = new EditIds();
    const many = Array.from({ length: 3000 }, () => hers.next(at, []));
    for (const base of [0, 1, 1022, 1023, 1024, 2999].map((nth) => many[nth] ?? '')) {
      expect(new EditIds().next(at, [many[0] ?? '', base]) > base).toBe(true);
      expect(new EditIds().next(at + 1, [base]) > base).toBe(true);
    }
  });

  it('count on from any sequence number there can be', () => {
    for (const sequence of [0x3ff, 0xfffff, 0x100000, 0x7ffffffe]) {
      const digits = [
        at.toString(16).padStart(12, '0'),
        '7',
        Math.floor(sequence / 0x100000)
          .toString(16)
          .padStart(3, '0'),
      ].join('');
      const low = (0x80000000 + (sequence % 0x100000) * 0x400).toString(16);
      const base = [
        digits.slice(0, 8),
        digits.slice(8, 12),
        digits.slice(12),
        low.slice(0, 4),
        `${low.slice(4)}00000000`,
      ].join('-');
      const next = new EditIds().next(at, [base]);
      expect(next > base).toBe(true);
      expect(new EditIds().next(at, [next]) > next).toBe(true);
    }
  });

  it('put an edit behind one by somebody whose clock ran ahead', () => {
    const ann = inMemoryWorkbook(recordId(0), () => at + 3_600_000);
    const ben = inMemoryWorkbook(recordId(0), () => at);
    const named = (name: string) => [
      { kind: 'service', id: recordId(1), set: { description: 'A line', name } },
    ];
    must(ann.change('Ann', named('Line')));
    absorb(ben, ann);
    must(ben.change('Ben', named('Help line')));
    expect(
      ben.log
        .all()
        .filter(({ field }) => field === 'name')
        .map(({ author }) => author),
    ).toEqual(['Ann', 'Ben']);
  });
});
