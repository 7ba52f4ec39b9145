import type { Dimension, Practice } from '../../../shared/editions/edition.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

type Workbook = Pick<WorkbookSnapshot, 'workbookId'>;

/** The id that the summary of a dimension has, or will have once something of it is entered. */
export function summaryIdOf({ workbookId }: Workbook, { id }: Dimension): RecordId {
  return derivedRecordId(workbookId, model.dimension_summary, [id]);
}

/** The id that a practice's rating has, or will have. */
export function ratingIdOf({ workbookId }: Workbook, { id }: Practice): RecordId {
  return derivedRecordId(workbookId, model.practice_rating, [id]);
}
