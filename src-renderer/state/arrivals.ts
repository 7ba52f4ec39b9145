import { describeError } from '../../shared/ipc/app-error.ts';
import { droppedAtMost } from '../../shared/ipc/channels.ts';
import type { Events } from '../../shared/ipc/contract.ts';
import { importFeedback } from './feedback-import.ts';
import { type CopyFile, mergeCopies, openOrMerge } from './merging.ts';
import { showProblem } from './notices.ts';
import { openDocument } from './open-workbook.ts';
import { opened } from './workbook.ts';

export type Arrival = Events['file.arrived'];

type Taker = (file: Arrival) => void;

/** Parts of the window that take dropped files while they are shown; the newest comes first. */
let takers: readonly Taker[] = [];

/** @returns what ends it */
export function takeDroppedFiles(take: Taker): () => void {
  takers = [take, ...takers];
  return () => {
    takers = takers.filter((one) => one !== take);
  };
}

/** The name of a table, which may hold feedback data. */
export function isTable({ fileName }: Pick<Arrival, 'fileName'>): boolean {
  return fileName.toLowerCase().endsWith('.csv');
}

type CopyTaker = (copies: readonly CopyFile[]) => void;

/** The merge, while it asks for copies. */
let copyTaker: CopyTaker | undefined;

/** @returns what ends it */
export function takeDroppedCopies(take: CopyTaker): () => void {
  copyTaker = take;
  return () => {
    if (copyTaker === take) copyTaker = undefined;
  };
}

/** Main tells of files that are dropped together one after the other. Milliseconds. */
const together = 50;
let gathered: readonly Arrival[] = [];

function workbookArrived(file: Arrival): void {
  if (gathered.length === 0)
    setTimeout(() => {
      const files = gathered;
      gathered = [];
      workbooksArrived(files.map(({ document, fileName }) => ({ document, fileName })));
    }, together);
  gathered = [...gathered, file];
}

function workbooksArrived(files: readonly CopyFile[]): void {
  const [first] = files;
  const workbook = opened.get();
  const isOne = files.length === 1;
  if (copyTaker !== undefined) copyTaker(files);
  else if (
    first === undefined ||
    workbook === undefined ||
    window.document.querySelector('dialog[open]') === null
  )
    openArrived(files);
  else
    showProblem(
      `${isOne ? `${first.fileName} was` : `${files.length} workbooks were`} left alone, because a dialog is open. Answer or close that, then drop ${isOne ? 'the file' : 'them'} again.`,
    );
}

/** One may be meant to be opened; several at once can only be meant to be merged. */
function openArrived(files: readonly CopyFile[]): void {
  const [first, second] = files;
  const workbook = opened.get();
  if (first === undefined) return;
  if (second === undefined) void (workbook === undefined ? openDocument(first.document) : openOrMerge(first));
  else if (workbook === undefined)
    showProblem(
      `You dropped ${files.length} workbooks. Open one of them first, then drop the others on it to merge them.`,
    );
  else void mergeCopies(files);
}

/** A table may be feedback data: nothing is done with it before somebody says so. */
function tableArrived({ document, fileName }: Arrival): void {
  if (opened.get() === undefined)
    showProblem(
      `${fileName} was not opened. To import feedback data, open the workbook first, then drop the file on it.`,
    );
  else if (window.document.querySelector('dialog[open]') !== null)
    showProblem(
      `${fileName} was left alone, because a dialog is open. Answer or close that, then drop the file again.`,
    );
  else void importFeedback({ document, fileName });
}

/** A file that was double-clicked, dropped, or handed over by a second start of the program. */
export function fileArrived(file: Arrival): void {
  const [taker] = takers;
  if (file.what === 'workbook') workbookArrived(file);
  else if (file.what === 'folder') showProblem(describeError({ code: 'not_a_file', file: file.fileName }));
  else if (taker !== undefined) taker(file);
  else if (isTable(file)) tableArrived(file);
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
