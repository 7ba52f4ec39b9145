import type { RecordId } from '../../model/id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Source } from '../source.ts';

/** What a document needs to refer to evidence. */
export type Evidenced = Source & {
  /** Place in the evidence register, from 1: printed as E1, E2 and so on. */
  readonly evidenceNumbers: ReadonlyMap<RecordId, number>;
};

/** The same numbers in every document of a workbook, so that E7 is one piece of evidence in all of them. */
export function numberEvidence({ records }: WorkbookSnapshot): Evidenced['evidenceNumbers'] {
  return new Map(records.evidence.map(({ id }, index) => [id, index + 1]));
}
