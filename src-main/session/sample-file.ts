import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { makeFolder, temporarySuffix } from '../files.ts';
import { sampleWorkbook } from '../sample.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { workbookExtension } from '../workbook/format.ts';
import { realPathOf } from './documents.ts';

/** Where the user's own copy of the sample lies, to play with: its real path. */
export function sampleFile(): string {
  return realPathOf(path.join(dataFolder(), 'sample', `Sample workbook${workbookExtension}`));
}

/** Makes the sample unless it is there. @throws AppFailure where it cannot be made */
export function makeSample(): string {
  const file = sampleFile();
  makeFolder(path.dirname(file));
  if (!existsSync(file)) valueOrThrow(createWorkbook(file, sampleWorkbook));
  return sampleFile();
}

/** Nothing of the work is in it, but it is not ours to delete what somebody tried there. */
export function setSampleAside(): void {
  const file = sampleFile();
  const aside = `${file}.${temporarySuffix()}.damaged`;
  renameSync(file, aside);
}
