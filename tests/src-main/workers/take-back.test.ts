import { expect, it } from 'vitest';
import { takeBackInWorker } from '../../../src-main/workers/take-back-in-worker.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const named = (name: string) => [{ kind: 'service', id: recordId(1), set: { name } }];

it('a thread that finds that a change cannot be undone any more has it forgotten, too', async () => {
  const file = workbookFile(temporaryFolder());
  await withOpen(file, async (workbook) => {
    must(workbook.change('Ann', named('Line')));
    must(workbook.note('Ann', named('Help line')));
    expect(workbook.canUndo).toBe(true);
    expect(codeOf(await takeBackInWorker(workbook, 'Ann', 'undo'))).toBe('cannot_undo');
    expect(workbook.canUndo).toBe(false);
  });
});
