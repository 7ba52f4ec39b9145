import { ok } from '../../shared/ipc/result.ts';
import type { TakenBack } from '../workbook/change-outcome.ts';
import { openBeside } from '../workbook/open-beside.ts';
import type { ToTakeBack } from '../workbook/undo-stack.ts';
import { runAsWorker } from './run-as-worker.ts';

/** The window that starts it holds the lock of the workbook's file, and writes nothing meanwhile. */
export type TakeBackJob = { readonly file: string; readonly author: string; readonly change: ToTakeBack };

/** With the time of the newest edit in UTC milliseconds. */
export type TakenBackBeside = TakenBack & { readonly newestAt: number };

await runAsWorker<TakeBackJob, TakenBackBeside>(async ({ file, author, change }) => {
  const workbook = openBeside(file, 'write');
  try {
    const taken = workbook.takeBack(author, change);
    return taken.ok ? ok({ ...taken.value, newestAt: workbook.log.extent().newestAt }) : taken;
  } finally {
    workbook.close();
  }
});
