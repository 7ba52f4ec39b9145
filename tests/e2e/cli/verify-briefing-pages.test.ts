import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, workbookFile } from '../../fixtures/workbooks.ts';
import { hisp, jsonOf } from './command.ts';
import { exportedEntries, exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

const entry = recordId(91);

async function apply(edit: object): Promise<void> {
  const edits = path.join(place.folder, 'edits.jsonl');
  writeFileSync(edits, JSON.stringify(edit));
  jsonOf(await hisp(place.folder, 'apply', place.file, edits, '--author', 'Tests', '--json'));
}

function change(target: string, name: string, edit: (text: string) => string): void {
  const parts = unzipSync(readFileSync(target));
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`Nothing to change in ${name}`);
  writeFileSync(target, zipSync({ ...parts, [name]: strToU8(after) }));
}

describe('verifying handout and minutes of a briefing', () => {
  beforeEach(async () => {
    const session = recordId(90);
    await apply({ kind: 'briefing_session', id: session, set: { date: '2023-03-28' } });
    await apply({ kind: 'briefing_entry', id: entry, set: { session, text: 'Why is it blank?' } });
    const briefing = ['--deliverable', 'briefing', '--json'];
    jsonOf(await hisp(place.folder, 'export', place.file, '--out', 'out', ...briefing));
  });

  const handout = () => exported('deep-dive-handout', 'docx');
  const minutes = () => exported('deep-dive-minutes', 'docx');

  it('the handout is in agreement as exported, also with its workbook, and has the deck’s digest', async () => {
    const { digest } = await verify(exported('deep-dive-briefing', 'pptx'));
    const inAgreement = { ok: true, kind: 'word', digest, problems: [] };
    expect(await verify(handout())).toEqual(inAgreement);
    expect(await verify(handout(), '--against', place.file)).toEqual(inAgreement);
  });

  it('the minutes are, too, with a digest of their own', async () => {
    const inAgreement = {
      ok: true,
      kind: 'word',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      problems: [],
    };
    expect(await verify(minutes())).toEqual(inAgreement);
    expect(await verify(minutes(), '--against', place.file)).toEqual(inAgreement);
  });

  it('says so of the handout where the slides have changed since; the minutes tell of what was shown then', async () => {
    await apply({ kind: 'provider', set: { mission: 'To answer within a day.' } });
    expect(await verify(handout(), '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the workbook is another one or its briefing has changed since'],
    });
    expect(await verify(minutes(), '--against', place.file)).toMatchObject({ ok: true });
  });

  it('says so of the minutes, and of nothing else, where only the log has changed since', async () => {
    await apply({ kind: 'briefing_entry', id: entry, set: { text: 'Why was it blank?' } });
    expect(await verify(handout(), '--against', place.file)).toMatchObject({ ok: true });
    expect(await verify(minutes(), '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the workbook is another one or what it says in its minutes has changed since'],
    });
  });

  it('says so where the workbook is another one', async () => {
    const other = workbookFile(place.folder, exportedEntries, 'other.cxwb');
    for (const file of [handout(), minutes()])
      expect(await verify(file, '--against', other)).toMatchObject({ ok: false });
  });

  it('says so where a word on a page is another', async () => {
    change(minutes(), 'word/document.xml', (text) => text.replace('Why is it blank?', 'Why is it so good?'));
    expect(await verify(minutes())).toMatchObject({
      ok: false,
      problems: ['the words on its pages are not those it was made with'],
    });
  });

  it('says so where the digest on its cover is another', async () => {
    change(handout(), 'customXml/item1.xml', (text) =>
      text.replace(/ digest="[0-9a-f]{8}/, ' digest="00000000'),
    );
    expect(await verify(handout())).toMatchObject({
      ok: false,
      problems: ['the digest on its cover is not that of its briefing'],
    });
  });

  it('does not take the fingerprint of something else for its own', async () => {
    change(handout(), 'customXml/item1.xml', (text) => text.replace('urn:hisp-cx-workbook', 'urn:other'));
    expect(await verify(handout())).toMatchObject({
      ok: false,
      digest: '',
      problems: ['it carries no data of this program'],
    });
  });
});
