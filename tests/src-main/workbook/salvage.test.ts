import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lostInWords } from '../../../shared/salvage/words.ts';
import { sampleWorkbook } from '../../../src-main/sample.ts';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { makeBackup } from '../../../src-main/workbook/backup.ts';
import { sha256OfBytes } from '../../../src-main/workbook/blobs.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { mergeFiles } from '../../../src-main/workbook/merge/merge.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { salvage } from '../../../src-main/workbook/salvage/salvage.ts';
import { fingerprint } from '../../e2e/cli/command.ts';
import { beforeTheirBases, sayAhead } from '../../fixtures/copies.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen } from '../../fixtures/workbooks.ts';

const pageSize = 4096;
const bytes = new TextEncoder().encode('The minutes of the meeting. '.repeat(2000));
const sha256 = sha256OfBytes(bytes);

let folder: string;
let file: string;
let saved: string;

beforeEach(async () => {
  folder = temporaryFolder();
  file = path.join(folder, 'ours.cxwb');
  saved = path.join(folder, 'saved.cxwb');
  must(createWorkbook(file, sampleWorkbook));
  await withOpen(file, (workbook) => {
    const set = { sha256, name: 'minutes.txt' };
    must(workbook.attach('Ann', { sha256, bytes }, [{ kind: 'attachment', id: recordId(7), set }]));
    must(workbook.change('Ann', [{ kind: 'provider', set: { mission: 'Benefits for all who need them.' } }]));
    must(workbook.change('Ben', [{ kind: 'provider', set: { mission: 'Benefits, sooner.' } }]));
  });
});

/** Wipes every page on which the words stand. */
function wipePagesWith(words: string): void {
  const damaged = readFileSync(file);
  for (let at = 0; at < damaged.length; at += pageSize)
    if (damaged.subarray(at, at + pageSize).includes(words)) damaged.fill(0xaa, at, at + pageSize);
  writeFileSync(file, damaged);
}

async function snapshotOf(of: string) {
  const opened = must(await openReadOnly(of));
  try {
    const { records, conflicts, edition, workbookId, editCount } = opened.snapshot();
    return { records, conflicts, edition, workbookId, editCount };
  } finally {
    opened.close();
  }
}

const problemsIn = async (of: string) => must(await verifyFile(of)).problems;

describe('saving what can be read', () => {
  it('of a sound workbook gives the same one, to the last edit and attached file', async () => {
    const before = fingerprint(file);
    const report = must(await salvage({ damaged: file, newFile: saved }));
    expect(report).toMatchObject({ lost: [], brokenRows: 0, lostAttachments: 0, attachments: 1 });
    expect(lostInWords(report)).toEqual([]);
    expect(await snapshotOf(saved)).toEqual(await snapshotOf(file));
    expect(must(await mergeFiles(saved, [file]))).toMatchObject({ incoming: [], conflicts: [] });
    expect(await problemsIn(saved)).toEqual([]);
    expect(fingerprint(file)).toBe(before);
  });

  it('writes what an edit rests on before it, whatever the clocks said', async () => {
    await withOpen(file, (workbook) => {
      must(workbook.change('Ann', [{ kind: 'service', id: recordId(8), set: { name: 'Line' } }]));
      sayAhead(workbook, recordId(8), 'Help line');
      must(workbook.change('Ann', [{ kind: 'service', id: recordId(8), set: { name: 'Claims line' } }]));
    });
    must(await salvage({ damaged: file, newFile: saved }));
    await withOpen(saved, (workbook) => expect(beforeTheirBases(workbook)).toEqual([]));
    expect(await problemsIn(saved)).toEqual([]);
  });

  it('of one with wiped pages keeps what stood elsewhere, lists what did not, and merges with a sound copy', async () => {
    const copy = path.join(folder, 'copy.cxwb');
    copyFileSync(file, copy);
    wipePagesWith('Benefits for all who need them.');
    const before = fingerprint(file);
    expect(codeOf(await openReadOnly(file))).toBe('damaged');
    const report = must(await salvage({ damaged: file, newFile: saved }));
    expect(fingerprint(file)).toBe(before);
    expect(report.edits).toBeGreaterThan(2800);
    expect(lostInWords(report)).toContainEqual(expect.stringMatching(/edits? could not be read at all/));
    expect(lostInWords(report).join()).not.toContain('Benefits');
    expect(await problemsIn(saved)).toEqual([]);
    expect((await snapshotOf(saved)).records.provider[0]?.mission).toBe('Benefits, sooner.');
    const merged = must(await mergeFiles(saved, [copy]));
    expect(merged.conflicts).toEqual([]);
    expect((await snapshotOf(saved)).records).toEqual((await snapshotOf(copy)).records);
  });

  it('takes from the tables what the log says no more', async () => {
    // The newest edit of the mission, and whatever stands beside it.
    const damaged = readFileSync(file);
    const at = damaged.indexOf('provider');
    expect(at).toBeGreaterThan(0);
    for (let page = 0; page < damaged.length; page += pageSize) {
      const own = damaged.subarray(page, page + pageSize);
      if (own[0] === 0x0d && own.includes('"Benefits, sooner."')) own.fill(0);
    }
    writeFileSync(file, damaged);
    const report = must(await salvage({ damaged: file, newFile: saved }));
    expect((await snapshotOf(saved)).records.provider[0]?.mission).toBe('Benefits, sooner.');
    expect(report.lost).toContainEqual(
      expect.objectContaining({ what: 'history', kind: 'provider', field: 'mission' }),
    );
    expect(await problemsIn(saved)).toEqual([]);
  });

  it.each([
    ['its first page is gone', () => writeAt(0, Buffer.alloc(pageSize))],
    [
      'its beginning says that it is something else',
      () => writeAt(0, Buffer.from('PK\u0003\u0004 not a database')),
    ],
    ['it was cut off in the middle', () => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ])('works where %s, with a backup that tells whose it is', async (_, damage) => {
    await withOpen(file, (workbook) => makeBackup(workbook, 'by-hand'));
    const { workbookId } = await snapshotOf(file);
    damage();
    const report = must(await salvage({ damaged: file, newFile: saved }));
    expect(report.workbookId).toBe(workbookId);
    expect(report.edits).toBeGreaterThan(800);
    expect(await problemsIn(saved)).toEqual([]);
  });

  it.each([
    [900_000, ['pain_point', 'barrier', 'person', 'moment']],
    [400_000, ['pain_point', 'barrier', 'person', 'moment']],
    [200_000, ['survey', 'person', 'moment']],
  ] as const)(
    'of one cut off after %d bytes reads the tables that lie whole in them',
    async (left, kinds) => {
      const before = (await snapshotOf(file)).records;
      truncateSync(file, left);
      const report = must(await salvage({ damaged: file, newFile: saved }));
      expect(statSync(file).size).toBe(left);
      const { records } = await snapshotOf(saved);
      for (const kind of kinds) {
        expect(before[kind].length).toBeGreaterThan(0);
        expect(records[kind]).toEqual(before[kind]);
      }
      const all = Object.values<readonly { readonly id: string }[]>(records).flat();
      const gone = report.lost.filter((lost) => lost.what === 'gone').map(({ id }) => id);
      expect(all.filter(({ id }) => gone.includes(id))).toEqual([]);
      // Only what is there can stand there again.
      for (const lost of report.lost.filter(({ what }) => what === 'newest'))
        expect(all).toContainEqual(expect.objectContaining({ id: 'id' in lost ? lost.id : '' }));
      const isFromLoosePages = report.lost.some(({ what }) => what === 'perhapsOlder');
      expect(isFromLoosePages || left === 900_000).toBe(true);
      expect(await problemsIn(saved)).toEqual([]);
    },
  );

  it('says so where nothing can be read, where nobody knows whose it is, and where the new name is taken', async () => {
    const letter = path.join(folder, 'letter.cxwb');
    writeFileSync(letter, 'Dear colleague, '.repeat(1000));
    const nothing = await salvage({ damaged: letter, newFile: saved });
    expect(nothing).toMatchObject({ ok: false, error: { code: 'nothing_to_salvage', left: 'nothing' } });
    const whole = readFileSync(file);
    writeFileSync(file, withoutLeaves(whole));
    const loose = await salvage({ damaged: file, newFile: saved });
    expect(loose).toMatchObject({ error: { code: 'nothing_to_salvage', left: 'loose' } });
    writeFileSync(file, whole);
    wipePagesWith('workbook_id');
    const nameless = await salvage({ damaged: file, newFile: saved });
    expect(nameless).toMatchObject({ error: { code: 'nothing_to_salvage', left: 'nameless' } });
    expect(existsSync(saved)).toBe(false);
    expect(codeOf(await salvage({ damaged: file, newFile: letter }))).toBe('file_exists');
    expect(readFileSync(letter, 'utf8')).toMatch(/^Dear colleague/);
  });

  /** No row of an edit or of a record, but the list of the newest edits, and whose it is. */
  function withoutLeaves(bytes: Buffer): Buffer {
    const left = Buffer.from(bytes);
    for (let at = 0; at < left.length; at += pageSize) if (left[at] === 0x0d) left.fill(0, at, at + pageSize);
    return left;
  }

  function writeAt(at: number, what: Buffer): void {
    const damaged = readFileSync(file);
    what.copy(damaged, at);
    writeFileSync(file, damaged);
  }
});
