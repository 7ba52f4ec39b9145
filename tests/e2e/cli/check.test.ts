import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { hisp } from './command.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  file = workbookFile(folder, [
    { kind: 'service', id: recordId(1), set: { name: 'Permits', designated: true } },
  ]);
});

const said = async (...options: readonly string[]) =>
  (await hisp(folder, 'check', file, ...options)).stdout.split('\n');

describe('what “check” says of the quarterly feedback data', () => {
  const where = /^Quarterly feedback data: checked for conflicts .* findings of the Capacity Assessment\.$/;

  it('is what is checked of them, and where the rest is found', async () => {
    expect(await said()).toContainEqual(expect.stringMatching(where));
    expect(await said('--deliverable', 'feedback')).toContainEqual(expect.stringMatching(where));
    expect(await said('--deliverable', 'plan')).not.toContainEqual(expect.stringMatching(where));
  });

  it('is true: a quarter without a report is found with the assessment', async () => {
    const missing = /Permits.* has no feedback report for .*Capacity Assessment\)$/;
    expect(await said('--deliverable', 'assessment')).toContainEqual(expect.stringMatching(missing));
    expect(await said('--deliverable', 'feedback')).toContain('0 blocking, 0 advising');
  });
});
