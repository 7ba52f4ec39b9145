import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../shared/json/canonical.ts';
import { workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, secret } from './command.ts';
import { exportedEntries, exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

describe('a Word file that was touched', () => {
  const changeWord = (change: (parts: Record<string, Uint8Array>) => void) => {
    const target = exported('capacity-assessment', 'docx');
    const parts = unzipSync(readFileSync(target));
    change(parts);
    writeFileSync(target, zipSync(parts));
    return target;
  };
  const edit = (parts: Record<string, Uint8Array>, name: string, change: (text: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const data = 'customXml/item1.xml';

  it('a changed digest on its cover', async () => {
    const digest = fingerprint(exported('capacity-assessment'));
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) => text.replaceAll(digest, sha256Hex('another'))),
    );
    expect(await verify(target)).toEqual({
      ok: false,
      kind: 'word',
      digest,
      problems: [
        'the digest on its cover is not that of its data',
        'the words on its pages are not those it was made with',
      ],
    });
  });

  it('a changed word on a page', async () => {
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) => text.replace('Program maturity', 'Program majesty')),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['the words on its pages are not those it was made with'],
    });
  });

  it('half a character on a page', async () => {
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) =>
        text.replace('Program maturity', 'Program &#xD83D;maturity'),
      ),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['the words on its pages are not those it was made with'],
    });
  });

  const wordsAre = (properties: string) => (text: string) =>
    text.replace(
      /<w:t(?: [^>]*)?>[^<]*Program maturity[^<]*<\/w:t>/,
      (words) => `<w:rPr>${properties}</w:rPr>${words}`,
    );

  it.each([
    ['<w:vanish/>', 'the words on its pages are not those it was made with'],
    ['<w:vanish/>', 'text on its pages is hidden: “3 Program maturity”'],
    ['<w:webHidden/>', 'the words on its pages are not those it was made with'],
    ['<w:strike/>', 'text on its pages is struck through: “3 Program maturity”'],
    ['<w:dstrike w:val="1"/>', 'text on its pages is struck through: “3 Program maturity”'],
    ['<w:color w:val="FFFFFF"/>', 'text on its pages cannot be seen'],
    ['<w:sz w:val="2"/>', 'text on its pages cannot be seen'],
  ])('words that %s keeps from being read: %s', async (properties, says) => {
    const target = changeWord((parts) => edit(parts, 'word/document.xml', wordsAre(properties)));
    const { ok, problems } = await verify(target);
    expect(ok).toBe(false);
    expect(problems).toContainEqual(expect.stringContaining(says));
  });

  it('but words of which it is said that they are neither hidden nor struck through agree', async () => {
    const shown = wordsAre('<w:vanish w:val="0"/><w:strike w:val="false"/>');
    const target = changeWord((parts) => edit(parts, 'word/document.xml', shown));
    expect(await verify(target)).toMatchObject({ ok: true, problems: [] });
  });

  it('words that their style hides', async () => {
    const target = changeWord((parts) =>
      edit(parts, 'word/styles.xml', (text) =>
        text.replace(/<w:rPrDefault><w:rPr>/, '<w:rPrDefault><w:rPr><w:vanish/>'),
      ),
    );
    const { ok, problems } = await verify(target);
    expect(ok).toBe(false);
    expect(problems).toHaveLength(20);
    expect(problems[0]).toContain('text on its pages is hidden');
  });

  it('a header that says what the pages do not', async () => {
    const target = changeWord((parts) =>
      edit(parts, 'word/header1.xml', (text) => text.replace('DRAFT', 'FINAL, approved')),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(['its header or footer says what its pages do not: “FINAL”']),
    });
  });

  it('descriptions of tables, where there is a workbook to hold them against', async () => {
    const sound = exported('capacity-assessment', 'docx');
    expect(await verify(sound, '--against', place.file)).toMatchObject({ ok: true, problems: [] });
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) =>
        text.replace(/(<w:tblDescription w:val=")[^"]*/, '$1All is well'),
      ),
    );
    expect(await verify(target)).toMatchObject({ ok: true });
    expect(await verify(target, '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the descriptions of its tables are not those that the workbook gives'],
    });
    const { stdout } = await hisp(place.folder, 'verify', target);
    expect(stdout).toContain('Not looked at: pictures, alternative texts and table descriptions');
  });

  it.each<readonly [string, (text: string) => string, string]>([
    [
      'a changed value in its data',
      (text) => text.replace('Benefits line', 'Costs line'),
      'the digest on its cover',
    ],
    ['a broken value in its data', (text) => text.replace('"Benefits line"', '7'), 'name must be text'],
    ['white space in its data', (text) => text.replace('{"', '{ "'), 'not in canonical form'],
    ['half a surrogate pair in its data', (text) => text.replace('Benefits', '\\ud83d'), 'U+D83D'],
  ])('%s', async (_, change, says) => {
    const target = changeWord((parts) => edit(parts, data, change));
    const { ok, problems } = await verify(target);
    expect(ok).toBe(false);
    expect(problems).toContainEqual(expect.stringContaining(says));
  });

  it('the data of another workbook', async () => {
    jsonOf(
      await hisp(
        place.folder,
        'export',
        workbookFile(place.folder, exportedEntries.slice(0, 2), 'other.cxwb'),
        '--out',
        'other',
        '--json',
      ),
    );
    const name = path.basename(exported('capacity-assessment', 'docx'));
    const other = unzipSync(readFileSync(path.join(place.folder, 'other', name)));
    const target = changeWord((parts) => Object.assign(parts, { [data]: other[data] }));
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(['the digest on its cover is not that of its data']),
    });
    expect((await verify(target, '--against', place.file)).problems).toContain('the workbook is another one');
  });

  it('without its data', async () => {
    const target = changeWord((parts) => delete parts[data]);
    expect(await verify(target)).toEqual({
      ok: false,
      kind: 'word',
      digest: '',
      problems: ['it carries no data of this program'],
    });
  });

  it.each([
    ['no zip file', Buffer.from(secret)],
    ['a zip file without a document', Buffer.from(zipSync({ 'notes.txt': strToU8(secret) }))],
    ['nothing', Buffer.alloc(0)],
  ])('%s cannot be looked at', async (_, bytes) => {
    const target = exported('capacity-assessment', 'docx');
    writeFileSync(target, bytes);
    expectRefused(await hisp(place.folder, 'verify', target), {
      code: 'unreadable_document',
      says: [target],
    });
  });

  it('cut off cannot be looked at', async () => {
    const target = exported('capacity-assessment', 'docx');
    writeFileSync(target, readFileSync(target).subarray(0, 5000));
    expectRefused(await hisp(place.folder, 'verify', target), {
      code: 'unreadable_document',
      says: [target],
    });
  });
});
