import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../shared/documents/layout/column-widths.ts';

const column = (header: string, share: number) => ({ header, share });

describe('columnWidths', () => {
  it('follows the shares', () => {
    expect(columnWidths([column('A', 1), column('B', 2), column('C', 3)], [], 9360)).toEqual([
      1560, 3120, 4680,
    ]);
  });

  it('makes no column narrower than its longest word', () => {
    const [first = 0] = columnWidths([column('Accountability', 1), column('B', 20)], [], 9360);
    expect(first).toBeGreaterThan(1400);
    const [narrow = 0] = columnWidths([column('A', 1), column('B', 20)], [['responsibilities'], []], 9360);
    expect(narrow).toBeGreaterThan(1400);
  });

  it('does not let one endless word squeeze the others', () => {
    const widths = columnWidths(
      [column('A', 1), column('B', 1), column('C', 1)],
      [['x'.repeat(300)], [], []],
      9000,
    );
    expect(widths).toEqual([3000, 3000, 3000]);
  });

  it('always fills the width of the table exactly', () => {
    const columns = fc.array(
      fc.record({ header: fc.string(), share: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(columns, fc.array(fc.array(fc.string())), (given, texts) => {
        const widths = columnWidths(given, texts, 9360);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9360);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});
