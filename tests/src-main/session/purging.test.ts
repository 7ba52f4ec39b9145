import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, type FakeWindow, fakeWindow } from './fake-window.ts';

const spilled = 'Case 4711 of J. Placeholder';

let file: string;
let window: FakeWindow;

const enter = (note: string) =>
  window.call('workbook.change', {
    entries: [{ kind: 'service', id: recordId(1), set: { offering: note } }],
  });

async function editsOf(field: string) {
  const changes = must(await window.call('workbook.changes', { limit: 20 }));
  return changes.flatMap(({ edits }) => edits).filter((edit) => edit.field === field);
}

beforeEach(async () => {
  file = workbookFile(temporaryFolder(), [{ kind: 'service', id: recordId(1), set: { name: 'Claims' } }]);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  const document = await chosen(window, file);
  must(await window.call('workbook.open', { document, mode: 'write' }));
});

describe('purging from the window', () => {
  it('destroys the value in the file and in what the window knows, and History says by whom and why', async () => {
    must(await enter(spilled));
    const [edit] = await editsOf('offering');
    const { opened, stillIn } = must(
      await window.call('workbook.purge', { ids: [edit?.edit ?? ''], reason: 'Names a customer' }),
    );
    expect(stillIn).toEqual([]);
    expect(opened.snapshot.records.service).toMatchObject([{ id: recordId(1), name: 'Claims' }]);
    expect(JSON.stringify(opened.snapshot)).not.toContain(spilled);
    expect(readFileSync(file).includes(spilled)).toBe(false);
    expect(await editsOf('offering')).toMatchObject([
      { value: null, purged: { author: 'Ann', reason: 'Names a customer' } },
    ]);
  });

  it('names the other entries that still say it, so that they can go as well', async () => {
    must(await enter(spilled));
    must(await enter(`${spilled}, called twice`));
    const [longer, first] = await editsOf('offering');
    const ids = [first?.edit ?? ''];
    const { stillIn } = must(await window.call('workbook.purge', { ids, reason: 'Names a customer' }));
    expect(stillIn).toMatchObject([
      { edit: longer?.edit, kind: 'service', field: 'offering', author: 'Ann' },
    ]);
    const again = must(
      await window.call('workbook.purge', {
        ids: stillIn.map(({ edit }) => edit),
        reason: 'Names a customer',
      }),
    );
    expect(again.stillIn).toEqual([]);
    expect(readFileSync(file).includes(spilled)).toBe(false);
  });

  it('is refused for what is not there, and for somebody without a name', async () => {
    must(await enter(spilled));
    expect(codeOf(await window.call('workbook.purge', { ids: ['nonsense'], reason: 'No' }))).toBe(
      'cannot_purge',
    );
    const [edit] = await editsOf('offering');
    must(await window.call('settings.save', { author: ' ' }));
    const ids = [edit?.edit ?? ''];
    expect(codeOf(await window.call('workbook.purge', { ids, reason: 'No' }))).toBe('invalid_author');
    expect(await editsOf('offering')).toMatchObject([{ value: spilled }]);
  });
});
