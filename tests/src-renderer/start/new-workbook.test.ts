import { describe, expect, it } from 'vitest';
import { readNewWorkbook } from '../../../src-renderer/features/start/new-workbook.ts';

describe('what is asked before a workbook is made', () => {
  it('takes a name and a year, without the spaces around them', () => {
    expect(readNewWorkbook('  Example Permit Office ', ' 2027 ')).toEqual({
      request: { provider: 'Example Permit Office', fiscalYear: 2027 },
    });
  });

  it('says beside each field what is wrong with it', () => {
    expect(readNewWorkbook('  ', '27')).toEqual({
      problems: {
        provider: 'Write the name of the provider. It can be changed later.',
        fiscalYear: 'Write a year with four digits, from 2000 to 2199.',
      },
    });
    expect(readNewWorkbook('Example Permit Office', '2026.5')).toEqual({
      problems: { fiscalYear: 'Write a year with four digits, from 2000 to 2199.' },
    });
    expect(readNewWorkbook('x'.repeat(501), '2027')).toEqual({
      problems: { provider: 'The name is too long: at most 500 characters.' },
    });
  });
});
