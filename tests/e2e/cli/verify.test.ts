import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, recordId, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp } from './command.ts';
import { exportedEntries, exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

describe('what was exported and not touched', () => {
  it.each([
    ['capacity-assessment', 'json', 'part'],
    ['action-plan-fy', 'json', 'part'],
    ['action-plan-public', 'json', 'part'],
    ['feedback', 'json', 'part'],
    ['submission', 'json', 'submission'],
    ['capacity-assessment', 'docx', 'word'],
  ])('verifies: %s.%s, alone and against its workbook', async (name, extension, kind) => {
    const target = exported(name, extension);
    const digest = extension === 'docx' ? fingerprint(exported(name)) : fingerprint(target);
    const inAgreement = { ok: true, kind, digest, problems: [] };
    expect(await verify(target)).toEqual(inAgreement);
    expect(await verify(target, '--against', place.file)).toEqual(inAgreement);
  });

  it('verifies: the workbook, whose digest is its submission’s', async () => {
    const digest = fingerprint(exported('submission'));
    expect(await verify(place.file)).toEqual({ ok: true, kind: 'workbook', digest, problems: [] });
    expect(await verify(place.file, '--against', place.file)).toEqual({
      ok: true,
      kind: 'workbook',
      digest,
      problems: [],
    });
  });

  it('says so in a sentence without --json', async () => {
    const ran = await hisp(place.folder, 'verify', place.file);
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^In agreement\. Digest [0-9a-f]{64}\n$/),
    });
  });
});

describe('against a workbook that says something else', () => {
  const change = (change: object) =>
    withOpen(place.file, (workbook) =>
      must(
        workbook.change('Ben', [{ kind: 'service', id: recordId(1), set: { name: 'Renamed', ...change } }]),
      ),
    );

  it.each([
    ['capacity-assessment', 'json'],
    ['action-plan-fy', 'json'],
    ['action-plan-public', 'json'],
    ['feedback', 'json'],
    ['submission', 'json'],
    ['capacity-assessment', 'docx'],
  ])('%s.%s does not verify, though it does alone', async (name, extension) => {
    await change({});
    const target = exported(name, extension);
    expect(await verify(target)).toMatchObject({ ok: true });
    expect(await verify(target, '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the workbook has changed since', `service ${recordId(1)} says something else: Name`],
    });
  });

  it('a deliverable does verify that the change does not concern', async () => {
    await withOpen(place.file, (workbook) =>
      must(
        workbook.change('Ben', [
          { kind: 'person', id: recordId(9), set: { name: 'Ada', email: 'ada@example.gov' } },
        ]),
      ),
    );
    expect(await verify(exported('feedback'), '--against', place.file)).toMatchObject({ ok: true });
    expect(await verify(exported('action-plan-fy'), '--against', place.file)).toMatchObject({ ok: false });
  });

  it('another workbook is told from one that changed', async () => {
    const other = workbookFile(place.folder, exportedEntries, 'other.cxwb');
    expect(await verify(exported('feedback'), '--against', other)).toMatchObject({
      ok: false,
      problems: ['the workbook is another one'],
    });
    expect(await verify(exported('submission'), '--against', other)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('another one')],
    });
  });

  it('a workbook does not verify either', async () => {
    const copy = path.join(place.folder, 'copy.cxwb');
    writeFileSync(copy, readFileSync(place.file));
    await change({});
    expect(await verify(copy)).toMatchObject({ ok: true });
    expect(await verify(copy, '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the workbook has changed since', `service ${recordId(1)} says something else: Name`],
    });
  });

  it('that cannot be opened is an error', async () => {
    expectRefused(await hisp(place.folder, 'verify', exported('feedback'), '--against', 'none.cxwb'), {
      code: 'file_missing',
      says: ['none.cxwb'],
    });
  });
});
