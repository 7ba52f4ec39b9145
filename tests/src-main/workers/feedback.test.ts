import { describe, expect, it } from 'vitest';
import { applyFeedbackInWorker, planFeedbackInWorker } from '../../../src-main/workers/feedback-in-worker.ts';
import { csvFile, ownProvider, quarterlyRow, quarterlyText } from '../../fixtures/feedback-csv.ts';
import { codeOf, must, reread, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const folderWithWorkbook = () => {
  const folder = temporaryFolder();
  return { folder, file: workbookFile(folder, [{ kind: 'provider', set: { name: ownProvider } }]) };
};

const rows = (count: number) =>
  quarterlyText(Array.from({ length: count }, (_, index) => quarterlyRow({ channel: `channel ${index}` })));

describe('an import in a thread of its own', () => {
  it('plans, writes, tells the window what changed, and can be undone there', async () => {
    const { folder, file } = folderWithWorkbook();
    const csv = csvFile(folder, rows(60));
    await withOpen(file, async (workbook) => {
      workbook.snapshot();
      const told: string[] = [];
      const onProgress = ({ label }: { readonly label: string }) => told.push(label);
      const plan = must(await planFeedbackInWorker(workbook, { csv }, { onProgress }));
      expect(plan).toMatchObject({ read: 60, fresh: 60 });
      const { written, servicesCreated } = must(
        await applyFeedbackInWorker(workbook, { plan, author: 'Ann' }, { onProgress }),
      );
      expect(servicesCreated).toEqual(['Getting a kite permit']);
      expect(new Set(told)).toEqual(new Set(['Reading the file', 'Writing the reports']));
      expect(written.delta?.records.feedback_report?.live).toHaveLength(60);
      expect(workbook.snapshot().records).toEqual(reread(workbook).snapshot().records);
      expect(must(await planFeedbackInWorker(workbook, { csv }))).toMatchObject({ unchanged: 60 });
      must(workbook.undo('Ann'));
      expect(workbook.snapshot().records.feedback_report).toEqual([]);
      must(workbook.redo('Ann'));
      expect(workbook.snapshot().records.feedback_report).toHaveLength(60);
    });
  });

  it('leaves nothing when it is canceled while it writes, and the workbook can be changed afterwards', async () => {
    const { folder, file } = folderWithWorkbook();
    const csv = csvFile(folder, rows(600));
    await withOpen(file, async (workbook) => {
      const before = workbook.log.extent();
      const plan = must(await planFeedbackInWorker(workbook, { csv }));
      const abort = new AbortController();
      const control = { signal: abort.signal, onProgress: () => abort.abort() };
      expect(codeOf(await applyFeedbackInWorker(workbook, { plan, author: 'Ann' }, control))).toBe(
        'cancelled',
      );
      expect(workbook.log.extent()).toEqual(before);
      expect(must(await applyFeedbackInWorker(workbook, { plan, author: 'Ann' })).imported).toBe(600);
    });
  });

  it('lets nobody write here meanwhile', async () => {
    const { folder, file } = folderWithWorkbook();
    const csv = csvFile(folder, rows(1));
    await withOpen(file, async (workbook) => {
      const plan = must(await planFeedbackInWorker(workbook, { csv }));
      const running = applyFeedbackInWorker(workbook, { plan, author: 'Ann' });
      const entry = { kind: 'provider', set: { name: 'Other (fictional)' } };
      expect(codeOf(workbook.change('Ben', [entry]))).toBe('busy');
      must(await running);
      expect(codeOf(workbook.change('Ben', [entry]))).toBe('ok');
    });
  });
});
