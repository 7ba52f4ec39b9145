import type { RecordId } from '../../model/id.ts';
import type { KindName } from '../../model/model.ts';

/** Fields that every record has besides those of its kind. */
export const deletedField = 'deleted';
export const orderField = 'order';

/** Who makes the edits that no person makes: of a new, sample, imported or carried workbook. */
export const programAuthor = 'HISP CX Workbook';

/**
 * One change of one field by one person: a row of the log (design.md §3). The log is the workbook;
 * every table of current values is a projection of it.
 */
export type Edit = {
  /** UUIDv7, or UUIDv8 where it was derived. */
  readonly id: string;
  /** One user action and one undo step. */
  readonly changeId: string;
  /** UTC milliseconds, never earlier than any base. */
  readonly at: number;
  readonly author: string;
  readonly kind: KindName;
  readonly recordId: RecordId;
  readonly field: string;
  /** Canonical JSON of the value, so that equal values are equal texts. */
  readonly value: string;
  /** The edits that its author saw: heads of the same field, and for a deletion of everything it hides. */
  readonly bases: readonly string[];
};

/** An edit as a file of any version holds it: its kind may be one that this version does not know. */
export type RawEdit = Omit<Edit, 'kind' | 'recordId'> & { readonly kind: string; readonly recordId: string };

/** The newest among edits: later `at`, then greater id. Negative when `a` comes first. */
export function compareEdits(a: Pick<Edit, 'at' | 'id'>, b: Pick<Edit, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
