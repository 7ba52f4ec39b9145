import { describe, expect, it } from 'vitest';
import { csvText } from '../../../shared/csv/csv-text.ts';

describe('rows as CSV', () => {
  it('keep text that a spreadsheet would run as a formula as text, and numbers as numbers', () => {
    expect(csvText([['=1+1', '+0.12', '-0.05', '@sum', "'quoted", -0.05, 3.84]])).toBe(
      "'=1+1,'+0.12,'-0.05,'@sum,''quoted,-0.05,3.84\r\n",
    );
  });

  it('put what would end a cell into quotation marks', () => {
    expect(csvText([['a,b', 'say "so"', 'two\nlines', ' edge'], ['plain']])).toBe(
      '"a,b","say ""so""","two\nlines"," edge"\r\nplain\r\n',
    );
  });
});
