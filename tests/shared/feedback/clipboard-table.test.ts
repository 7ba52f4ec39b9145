import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboardTable, writeClipboardTable } from '../../../shared/feedback/clipboard-table.ts';

describe('a table on the clipboard', () => {
  it('has cells between tabs and rows between line ends, of whatever system', () => {
    expect(readClipboardTable('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readClipboardTable('1\r2')).toEqual([['1'], ['2']]);
  });

  it('keeps tabs, line ends and quotation marks inside of quoted cells', () => {
    expect(readClipboardTable('"a\tb"\t"c\nd"\t"say ""so"""\n')).toEqual([['a\tb', 'c\nd', 'say "so"']]);
  });

  it('takes a quotation mark that is not closed for text', () => {
    expect(readClipboardTable('"open\t1\n2\t3')).toEqual([
      ['"open', '1'],
      ['2', '3'],
    ]);
  });

  it('leaves out empty rows at the end only', () => {
    expect(readClipboardTable('1\n\n2\n\t\n\n')).toEqual([['1'], [''], ['2']]);
  });

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const table = [...rows, ['last', 'row']];
        expect(readClipboardTable(writeClipboardTable(table))).toEqual(table);
      }),
    );
  });
});
