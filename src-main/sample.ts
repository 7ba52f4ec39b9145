import { a11Edition2022 } from '../shared/editions/a11-2022.ts';
import { editionDigest } from '../shared/editions/index.ts';
import { sampleEntries, sampleLastYear, sampleLastYearPlan, sampleSignOffs } from '../shared/sample/index.ts';
import { buildPart, digestOfPart } from '../shared/submission/build-part.ts';
import type { NewWorkbook } from './workbook/create.ts';

const edition = a11Edition2022;

/** Its story ends here, a week before the assessment is due. */
const writtenAt = Date.UTC(2023, 1, 17, 15, 0);

/** The fictional workbook that shows a newcomer what a finished year looks like. */
export const sampleWorkbook: NewWorkbook = {
  edition,
  editionLoaded: false,
  lastYear: (workbookId) => {
    const reference = { id: edition.id, digest: editionDigest(edition) };
    return [sampleLastYear(workbookId, reference), sampleLastYearPlan(workbookId, reference)];
  },
  entries: sampleEntries,
  afterwards: (snapshot) => sampleSignOffs(digestOfPart(buildPart(snapshot, 'assessment'))),
  clock: () => writtenAt,
};
