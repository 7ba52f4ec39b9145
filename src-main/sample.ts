import { a11Edition2022 } from '../shared/editions/a11-2022.ts';
import { editionDigest } from '../shared/editions/index.ts';
import { sampleEntries } from '../shared/sample/index.ts';
import { sampleLastYear } from '../shared/sample/last-year.ts';
import type { NewWorkbook } from './workbook/create.ts';

const edition = a11Edition2022;

/** The fictional workbook that shows a newcomer what a finished year looks like. */
export const sampleWorkbook: NewWorkbook = {
  edition,
  editionLoaded: false,
  lastYear: (workbookId) => [sampleLastYear(workbookId, { id: edition.id, digest: editionDigest(edition) })],
  entries: sampleEntries,
};
