import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, secret } from './command.ts';

let folder: string;
let file: string;

const history = async () =>
  jsonOf(await hisp(folder, 'history', file, 'service', recordId(1), 'occasion', '--json')) as {
    readonly id: string;
  }[];
const purge = (id: string, ...more: readonly string[]) =>
  hisp(folder, 'purge', file, id, '--author', 'Ben', ...more);

beforeEach(() => {
  folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'service', id: recordId(1), set: { occasion: secret } }]);
});

describe('hisp purge', () => {
  it('destroys the value of an edit, and says what it did and what it cannot reach', async () => {
    const [edit] = await history();
    const ran = await purge(edit?.id ?? '', '--reason', 'It named a person.');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Purged: 1 value, 0 attached files.');
    expect(ran.stdout).toContain('Copies that others have lose it when they are merged with this file');
    expect(readFileSync(file).includes(Buffer.from(secret))).toBe(false);
    const { stdout } = await hisp(folder, 'history', file, 'service', recordId(1), 'occasion');
    expect(stdout).toContain('occasion = null  (purged by Ben: "It named a person.")');
    expect(jsonOf(await hisp(folder, 'verify', file, '--json'))).toMatchObject({ ok: true });
  });

  it('is refused for what is not there, and without a reason; nothing is changed', async () => {
    const before = fingerprint(file);
    expectRefused(await purge(recordId(9), '--reason', 'It named a person.'), {
      code: 'cannot_purge',
      says: [recordId(9), 'Nothing was purged'],
    });
    expectRefused(await purge(recordId(9)), { code: 'wrong_usage', exit: 2, says: ['--reason'] });
    expect(fingerprint(file)).toBe(before);
  });
});
