import type { Edition } from '../editions/edition.ts';
import type { RecordId } from '../model/id.ts';
import { type KindName, kindNames, type Records } from '../model/model.ts';
import type { DeliverablePart } from '../submission/part.ts';

/** A field that people must settle, or a record that was deleted here and edited there (`deleted`). */
export type Conflict = { readonly kind: KindName; readonly id: RecordId; readonly field: string };

/** A text that last year's workbook said, and that nobody has changed or confirmed since. */
export type CarriedText = { readonly kind: KindName; readonly id: RecordId; readonly field: string };

export type RecordLists = { readonly [K in KindName]: readonly Records[K][] };

/** What the year before handed over: its deliverables' parts, as they were. */
export type LastYear = {
  readonly fiscalYear: number;
  /** The instrument of its levels; absent where this version does not know it word for word, so none is compared. */
  readonly edition?: Edition;
  readonly parts: Readonly<Partial<Record<DeliverablePart['deliverable'], DeliverablePart>>>;
};

/**
 * A workbook at one moment, without a file: what screens, documents and readiness read. Immutable;
 * lists hold live records, sorted as people arranged them.
 */
export type WorkbookSnapshot = {
  readonly workbookId: string;
  readonly edition: Edition;
  readonly editionDigest: string;
  /** True where the team loaded the edition from a pack, so that exports carry it whole. */
  readonly editionLoaded: boolean;
  /** UTC milliseconds of the newest edit: the only time that an export may carry. */
  readonly newestEditAt: number;
  readonly editCount: number;
  readonly records: RecordLists;
  readonly conflicts: readonly Conflict[];
  readonly lastYear?: LastYear;
  /** Only where there was a last year; deleted records' too. */
  readonly carried?: readonly CarriedText[];
};

/** @returns lists of every kind, empty */
export function emptyRecordLists(): RecordLists {
  const lists: { [K in KindName]: readonly Records[K][] } = {
    workbook: [],
    provider: [],
    person: [],
    service: [],
    moment: [],
    practice_rating: [],
    dimension_summary: [],
    capacity_component: [],
    narrative: [],
    initiative: [],
    survey: [],
    survey_question: [],
    feedback_report: [],
    measure_count: [],
    service_indicator: [],
    evidence: [],
    evidence_link: [],
    attachment: [],
    persona: [],
    pain_point: [],
    focus_area: [],
    commitment: [],
    milestone: [],
    delivery: [],
    priority: [],
    barrier: [],
    catalyst: [],
    indicator: [],
    assignment: [],
    comment: [],
    concurrence: [],
    briefing_slide: [],
    briefing_session: [],
    briefing_entry: [],
    submission_record: [],
  };
  return lists;
}

/** @returns live records of each kind, in the order of the model */
export function countRecords(snapshot: WorkbookSnapshot): Readonly<Record<string, number>> {
  return Object.fromEntries(kindNames.map((name) => [name, snapshot.records[name].length]));
}
