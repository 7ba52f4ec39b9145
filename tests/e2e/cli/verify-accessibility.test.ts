import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expectRefused, hisp } from './command.ts';
import { exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

const word = () => exported('capacity-assessment', 'docx');

describe('whether everyone can use a Word file', () => {
  it('is not asked unless one wants to know', async () => {
    expect(Object.keys(await verify(word()))).toEqual(['ok', 'kind', 'digest', 'problems']);
  });

  it('is said of a file as it was exported', async () => {
    expect(await verify(word(), '--accessibility')).toMatchObject({ ok: true, accessibility: [] });
    const told = await hisp(place.folder, 'verify', word(), '--accessibility');
    expect(told.stdout).toContain('Accessible, as far as a program can tell');
    const [, list = 'no list'] = /“(docs[^”]+)”/.exec(told.stdout) ?? [];
    expect(existsSync(list)).toBe(true);
  });

  it('is said of a file that somebody has edited, also of what its digest does not cover', async () => {
    const parts = unzipSync(readFileSync(word()));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(document.replace('<w:tblHeader/>', ''));
    const edited = path.join(place.folder, 'edited.docx');
    writeFileSync(edited, zipSync(parts));
    expect(await verify(edited, '--accessibility')).toMatchObject({
      ok: true,
      accessibility: [{ point: 'table-header', message: expect.stringContaining('has no header row.') }],
    });
    const { stdout, code } = await hisp(place.folder, 'verify', edited, '--accessibility');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Accessibility: Under “.+”: The table “.+” has no header row\./);
  });

  it('cannot be said of other files', async () => {
    expectRefused(await hisp(place.folder, 'verify', exported('capacity-assessment'), '--accessibility'), {
      code: 'wrong_usage',
      exit: 2,
      says: ['Only .docx, .pptx and .html files can be checked for accessibility.'],
    });
  });

  it('is said of a page, too, of which nothing else can be told', async () => {
    const page = exported('action-plan-public', 'html');
    const only = { ok: false, kind: 'page', digest: '' };
    expect(await verify(page, '--accessibility')).toMatchObject({ ...only, accessibility: [] });
    const edited = path.join(place.folder, 'edited.html');
    writeFileSync(edited, readFileSync(page, 'utf8').replace(' lang="en-US"', ''));
    expect(await verify(edited, '--accessibility')).toMatchObject({
      ...only,
      accessibility: [{ point: 'language', message: 'The page does not say its language.' }],
    });
    const { stdout } = await hisp(place.folder, 'verify', edited, '--accessibility');
    expect(stdout).toContain('  Accessibility: The page does not say its language.');
    expect(stdout).not.toContain('agreement');
    expect((await hisp(place.folder, 'verify', page)).code).toBe(2);
  });

  it('cannot be said of a page that is made to fill the memory', async () => {
    const deep = path.join(place.folder, 'deep.html');
    writeFileSync(deep, '<div>'.repeat(2000));
    expectRefused(await hisp(place.folder, 'verify', deep, '--accessibility'), {
      code: 'unreadable_document',
      says: [deep],
    });
  });

  it('cannot be said of a file whose parts are made to fill the memory', async () => {
    const parts = unzipSync(readFileSync(word()));
    const bomb = path.join(place.folder, 'bomb.docx');
    writeFileSync(bomb, zipSync({ ...parts, 'word/styles.xml': new Uint8Array(70_000_000) }));
    expectRefused(await hisp(place.folder, 'verify', bomb, '--accessibility'), {
      code: 'unreadable_document',
      says: [bomb],
    });
  });
});
