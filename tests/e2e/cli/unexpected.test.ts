import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, hisp, secret } from './command.ts';

vi.mock('../../../shared/readiness/index.ts', () => ({
  findingsOf: () => {
    throw new TypeError(`cannot read ${secret}`);
  },
}));

describe('a fault of the program itself', () => {
  it('ends in one line of JSON that says where it is and quotes nothing', async () => {
    const folder = temporaryFolder();
    workbookFile(folder);
    const ran = await hisp(folder, 'check', 'workbook.cxwb', '--json');
    expectRefused(ran, { code: 'unexpected', says: ['TypeError', 'cli/commands/check.ts'] });
    expect(ran.code).toBe(1);
  });
});
