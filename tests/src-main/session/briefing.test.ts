import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { visibleText } from '../../../src-main/export/word/read-word.ts';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, type FakeWindow, fakeWindow } from './fake-window.ts';

let window: FakeWindow;
let session: RecordId;

async function present(): Promise<WorkbookSnapshot> {
  const current = must(await window.call('workbook.current', {}));
  if (current === null) throw new Error('a workbook is open');
  return current.snapshot;
}

const rename = async (name: string) =>
  must(
    await window.call('workbook.change', {
      entries: [{ kind: 'service', id: recordId(1), set: { name, designated: true } }],
    }),
  );

describe('a briefing', () => {
  beforeEach(async () => {
    const file = workbookFile(temporaryFolder(), [
      { kind: 'service', id: recordId(1), set: { name: 'Claims', designated: true } },
    ]);
    window = fakeWindow();
    must(await window.call('settings.save', { author: 'Ann' }));
    const document = await chosen(window, file);
    must(await window.call('workbook.open', { document, mode: 'write' }));
    const { ids } = must(await window.call('briefing.start', { rehearsal: false, date: '2023-03-30' }));
    session = ids.at(-1) ?? recordId(9);
  });

  it('shows later what was shown when it began', async () => {
    const before = buildDeck(await present());
    await rename('Claims and appeals');
    const { snapshot } = must(await window.call('briefing.shown', { session }));
    expect(snapshot.records.service.map(({ name }) => name)).toEqual(['Claims']);
    expect(buildDeck(snapshot).slides.map(({ title }) => title)).toEqual(
      before.slides.map(({ title }) => title),
    );
  });

  it('writes later the handout of what was shown, under a name of its own', async () => {
    await rename('Claims and appeals');
    const folder = temporaryFolder();
    window.replies.push(folder);
    const { digest } = must(await window.call('briefing.shown', { session }));
    const file = must(await window.call('briefing.handout', { session }));
    const name = `deep-dive-handout-as-briefed-2023-03-30-${digest.slice(0, 8)}.docx`;
    expect(file?.fileName).toBe(name);
    expect(readdirSync(folder)).toEqual([name]);
    const read = visibleText(readFileSync(path.join(folder, name)));
    const words = read.ok ? read.value : '';
    expect(words).toContain('Claims');
    expect(words).not.toContain('Claims and appeals');
  });

  it('writes no handout where somebody thinks better of it, or where what was shown cannot be read', async () => {
    window.replies.push(undefined);
    expect(must(await window.call('briefing.handout', { session }))).toBe(null);
    const unknown = { session: recordId(7) };
    expect(codeOf(await window.call('briefing.handout', unknown))).toBe('unreadable_briefing');
  });

  it('does not send the state it began with to the window with every opening, change and look at the history', async () => {
    const told = [await present(), must(await window.call('workbook.changes', { limit: 10 }))];
    for (const answer of told) expect(JSON.stringify(answer)).not.toContain('hisp-cx-as-briefed');
  });

  it('notes in passing where it is, and what was done before can still be undone', async () => {
    await rename('Claims and appeals');
    must(await window.call('briefing.note', { session, slide: 'profile', times: [['profile', 12]] }));
    expect((await present()).records.briefing_session).toMatchObject([
      { id: session, current_slide: 'profile', slide_times: [['profile', 12]] },
    ]);
    must(await window.call('workbook.undo', {}));
    const { service, briefing_session } = (await present()).records;
    expect(service.map(({ name }) => name)).toEqual(['Claims']);
    expect(briefing_session[0]?.current_slide).toBe('profile');
  });

  it('is gone when its start is undone, whatever was noted of it meanwhile', async () => {
    must(await window.call('briefing.note', { session, slide: 'profile', times: [['profile', 12]] }));
    must(await window.call('workbook.undo', {}));
    expect((await present()).records.briefing_session).toEqual([]);
  });

  it('says so where what was shown cannot be read', async () => {
    expect(codeOf(await window.call('briefing.shown', { session: recordId(7) }))).toBe('unreadable_briefing');
  });

  it('has a window for the audience, which is opened, hidden and closed', async () => {
    expect(must(await window.call('audience.open', {}))).toEqual({ display: 2, displays: 2 });
    must(await window.call('audience.close', { ending: false }));
    must(await window.call('audience.close', { ending: true }));
    expect(window.done.filter((what) => what.startsWith('audience'))).toEqual([
      'audience: open',
      'audience: hidden',
      'audience: ended',
    ]);
  });
});
