import { beforeEach, describe, expect, it } from 'vitest';
import { kindNames } from '../../../shared/model/model.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile } from './command.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, [
    { kind: 'workbook', set: { fiscal_year: 2023 } },
    { kind: 'provider', set: { name: 'Example Service' } },
    { kind: 'service', id: recordId(2), set: { name: 'Second', order: 'a2' } },
    { kind: 'service', id: recordId(1), set: { name: 'First', designated: false, order: 'a1' } },
    { kind: 'service', id: recordId(3), set: { name: 'Closed' } },
    { kind: 'moment', id: recordId(4), set: { service: recordId(3), description: 'The last call' } },
  ]);
  linesFile(folder, [{ kind: 'service', id: recordId(3), delete: true }]);
  jsonOf(await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann', '--json'));
});

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));

describe('inspect', () => {
  it('prints exactly what design.md §8 lists, counting live records only', async () => {
    const inspection = await run('inspect', file);
    expect(Object.keys(inspection as object)).toEqual([
      'workbookId',
      'schemaVersion',
      'edition',
      'fiscalYear',
      'provider',
      'counts',
      'edits',
      'conflicts',
    ]);
    expect(inspection).toMatchObject({
      schemaVersion,
      edition: 'a11-2022',
      fiscalYear: 2023,
      provider: 'Example Service',
      edits: 20,
      conflicts: 0,
    });
    const { counts } = inspection as { counts: Record<string, number> };
    expect(Object.keys(counts)).toEqual(kindNames);
    expect(counts).toMatchObject({ workbook: 1, provider: 1, service: 2, moment: 0, person: 0 });
  });

  it('prints null for what was not said', async () => {
    const other = workbookFile(folder, [], 'other.cxwb');
    expect(await run('inspect', other)).toMatchObject({ fiscalYear: null, provider: null, edits: 0 });
  });
});

describe('show', () => {
  it('prints the live records of a kind in their order, each with its id and what is set', async () => {
    expect(await run('show', file, 'service')).toEqual([
      { id: recordId(1), name: 'First', designated: false },
      { id: recordId(2), name: 'Second' },
    ]);
    expect(await run('show', file, 'comment')).toEqual([]);
  });

  it('prints one record by its id', async () => {
    expect(await run('show', file, 'service', recordId(2))).toEqual({ id: recordId(2), name: 'Second' });
  });

  it('prints deleted records only where asked, and marks them', async () => {
    const closed = { id: recordId(3), name: 'Closed', deleted: true };
    expect(await run('show', file, 'service', '--deleted')).toEqual([
      { id: recordId(1), name: 'First', designated: false },
      { id: recordId(2), name: 'Second' },
      closed,
    ]);
    expect(await run('show', file, 'service', recordId(3), '--deleted')).toEqual(closed);
    expect(await run('show', file, 'moment', '--deleted')).toEqual([
      { id: recordId(4), service: recordId(3), description: 'The last call', deleted: true },
    ]);
  });

  it('names an unknown kind, an unknown id and one that was deleted', async () => {
    const show = (...args: readonly string[]) => hisp(folder, 'show', file, ...args, '--json');
    expectRefused(await show('servise'), { code: 'unknown_kind', says: ['“servise”'] });
    expectRefused(await show('__proto__'), { code: 'unknown_kind', says: ['“__proto__”'] });
    expectRefused(await show('service', recordId(9)), {
      code: 'unknown_record',
      says: ['service', recordId(9)],
    });
    expectRefused(await show('service', 'nonsense'), { code: 'unknown_record', says: ['nonsense'] });
    expectRefused(await show('moment', recordId(1)), {
      code: 'unknown_record',
      says: ['moment', recordId(1)],
    });
    expectRefused(await show('service', recordId(3)), { code: 'unknown_record', says: [recordId(3)] });
  });
});

describe('history', () => {
  it('prints every edit of a record with what design.md §8 lists, bases before what rests on them', async () => {
    const history = (await run('history', file, 'service', recordId(3))) as Record<string, unknown>[];
    for (const edit of history)
      expect(Object.keys(edit)).toEqual(['id', 'at', 'author', 'field', 'value', 'bases', 'head']);
    expect(history.map(({ author, field, value, head }) => [author, field, value, head])).toEqual([
      ['HISP CX Workbook', 'deleted', false, false],
      ['HISP CX Workbook', 'order', expect.any(String), true],
      ['HISP CX Workbook', 'name', 'Closed', true],
      ['Ann', 'deleted', true, true],
    ]);
    const [created, order, name, deletion] = history;
    expect(deletion?.bases).toEqual(expect.arrayContaining([created?.id, order?.id, name?.id]));
    for (const { at } of history) expect(Math.abs(Number(at) - Date.now())).toBeLessThan(600_000);
  });

  it('prints those of one field, “deleted” and “order” included', async () => {
    const values = async (field: string) =>
      ((await run('history', file, 'service', recordId(3), field)) as { value: unknown }[]).map(
        ({ value }) => value,
      );
    expect(await values('name')).toEqual(['Closed']);
    expect(await values('deleted')).toEqual([false, true]);
    expect(await values('order')).toHaveLength(1);
    expect(await values('url')).toEqual([]);
  });

  it('names an unknown kind, record and field', async () => {
    const history = (...args: readonly string[]) => hisp(folder, 'history', file, ...args, '--json');
    expectRefused(await history('servise', recordId(1)), { code: 'unknown_kind', says: ['“servise”'] });
    expectRefused(await history('service', recordId(9)), { code: 'unknown_record', says: [recordId(9)] });
    expectRefused(await history('service', 'x'), { code: 'unknown_record', says: ['x'] });
    expectRefused(await history('moment', recordId(1)), { code: 'unknown_record', says: [recordId(1)] });
    expectRefused(await history('service', recordId(1), 'nmae'), { code: 'unknown_field', says: ['“nmae”'] });
    expectRefused(await history('service', recordId(1), 'constructor'), {
      code: 'unknown_field',
      says: ['“constructor”'],
    });
  });
});

describe('check', () => {
  it('prints findings with exactly the members of design.md §8, of one deliverable where asked', async () => {
    const all = (await run('check', file)) as Record<string, unknown>[];
    expect(all.length).toBeGreaterThan(0);
    for (const finding of all) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'citation',
        'message',
        'deliverable',
        'kind',
        'id',
        'field',
      ]);
      expect(finding.severity).toMatch(/^(blocks|advises)$/);
    }
    const some = (await run('check', file, '--deliverable', 'assessment')) as Record<string, unknown>[];
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(({ deliverable }) => deliverable === 'assessment')).toBe(true);
  });

  it('ends with 0 whatever it finds', async () => {
    const ran = await hisp(folder, 'check', file);
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/\d+ blocking, \d+ advising\n/),
    });
  });
});

describe('every command that only reads', () => {
  it('leaves the file as it is, prints one JSON value with --json, and sentences without', async () => {
    const before = fingerprint(file);
    for (const args of [
      ['inspect', file],
      ['show', file, 'service'],
      ['show', file, 'service', recordId(1)],
      ['history', file, 'service', recordId(1)],
      ['check', file],
      ['verify', file],
      ['backups', 'list', file],
      ['export', file, '--out', 'out', '--only', 'json'],
    ]) {
      const plain = await hisp(folder, ...args);
      expect(plain).toMatchObject({ code: 0, stderr: '' });
      expect(plain.stdout.startsWith('{')).toBe(false);
      const json = await hisp(folder, ...args, '--json');
      expect(json).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^[^\n]+\n$/) });
      expect(() => JSON.parse(json.stdout)).not.toThrow();
    }
    expect(fingerprint(file)).toBe(before);
  });
});
