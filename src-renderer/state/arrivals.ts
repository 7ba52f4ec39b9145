import { describeError } from '../../shared/ipc/app-error.ts';
import { droppedAtMost } from '../../shared/ipc/channels.ts';
import type { Events } from '../../shared/ipc/contract.ts';
import { showProblem } from './notices.ts';
import { openDocument } from './open-workbook.ts';

export type Arrival = Events['file.arrived'];

/** A screen that takes dropped files says so while it is shown. */
let taker: ((file: Arrival) => void) | undefined;

/** @returns what ends it */
export function takeDroppedFiles(take: (file: Arrival) => void): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = undefined;
  };
}

/** A file that was double-clicked, dropped, or handed over by a second start of the program. */
export function fileArrived(file: Arrival): void {
  if (file.what === 'workbook') void openDocument(file.document);
  else if (file.what === 'folder') showProblem(describeError({ code: 'not_a_file', file: file.fileName }));
  else if (taker !== undefined) taker(file);
  else
    showProblem(
      `${file.fileName} is not a workbook (.cxwb), so it was not opened. To keep it as evidence, go to Evidence register and drop it there.`,
    );
}

/** Main takes none of so many; the page sees only how many they are. */
export function refuseTooMany({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): void {
  const count = dataTransfer?.files.length ?? 0;
  if (count > droppedAtMost)
    showProblem(
      `You dropped ${count} files at once; at most ${droppedAtMost} can be taken. Nothing was done with them. Drop fewer at a time.`,
    );
}
