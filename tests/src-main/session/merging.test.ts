import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppServices } from '../../../src-main/session/app-services.ts';
import type { WindowContext } from '../../../src-main/session/context.ts';
import { Desk } from '../../../src-main/session/desk.ts';
import { listBackups } from '../../../src-main/workbook/backup.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const naming = (name: string) => [{ kind: 'service', id: recordId(1), set: { name } }];

/** A desk with a workbook on it, and Ben's copy of that. */
async function deskAndCopy() {
  const folder = temporaryFolder();
  const file = workbookFile(folder, naming('Line'));
  const copy = path.join(folder, 'ben.cxwb');
  copyFileSync(file, copy);
  await withOpen(copy, (workbook) => must(workbook.change('Ben', naming('Claims line'))));
  const context = { desktop: { addRecentDocument: () => undefined } } as unknown as WindowContext;
  const desk = new Desk(context, createAppServices());
  await desk.open(file, 'write');
  return { desk, copy };
}

const nameIn = (desk: Desk) => desk.workbook.snapshot().records.service[0]?.name;
const undoMerge = (desk: Desk) => desk.inTurn(() => desk.undoMerge());

describe('merging into the open workbook', () => {
  it('shows what came in, and is undone by its backup', async () => {
    const { desk, copy } = await deskAndCopy();
    const { applied, people } = await desk.merge([copy]);
    expect(applied).toBe(1);
    expect(people).toEqual([
      { author: 'Ben', edits: 1, sections: [{ section: 'services', label: 'Services', edits: 1 }] },
    ]);
    expect(nameIn(desk)).toBe('Claims line');
    expect(listBackups(desk.workbook.meta.workbookId).map(({ reason }) => reason)).toEqual(['before-merge']);
    expect(desk.canUndoMerge).toBe(true);
    must(await undoMerge(desk));
    expect(nameIn(desk)).toBe('Line');
    expect(desk.canUndoMerge).toBe(false);
    expect(codeOf(await undoMerge(desk))).toBe('cannot_undo_merge');
    await desk.leave();
  });

  it('cannot be undone once something was edited, or where nothing came in', async () => {
    const { desk, copy } = await deskAndCopy();
    await desk.merge([copy]);
    must(desk.workbook.change('Ann', naming('Our line')));
    expect(desk.canUndoMerge).toBe(false);
    expect(codeOf(await undoMerge(desk))).toBe('cannot_undo_merge');
    expect(nameIn(desk)).toBe('Our line');
    expect((await desk.merge([copy])).backup).toBeUndefined();
    expect(desk.canUndoMerge).toBe(false);
    await desk.leave();
  });
});
