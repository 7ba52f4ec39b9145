import { model } from '../../model/model.ts';
import { fieldsOfPart } from '../../model/prints.ts';
import { buildPart } from '../../submission/build-part.ts';
import type { DeliverablePart } from '../../submission/part.ts';
import {
  emptyRecordLists,
  type LastYear,
  type RecordLists,
  type WorkbookSnapshot,
} from '../../workbook/snapshot.ts';

/**
 * The workbook as the public may know it: the records and fields of the public edition's JSON part and
 * nothing else (domain.md §3). A document built from it can not let anything slip, because nothing internal
 * is there.
 */
export function publicSnapshot(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { lastYear, ...rest } = snapshot;
  return {
    ...rest,
    records: listsOf(buildPart(snapshot, 'plan-public')),
    conflicts: [],
    ...(lastYear === undefined ? {} : { lastYear: publicLastYear(lastYear) }),
  };
}

/** A part holds what records hold, and only lacks the kinds of which it has none. */
function listsOf(part: DeliverablePart): RecordLists;
function listsOf({ records }: DeliverablePart): object {
  return { ...emptyRecordLists(), ...records };
}

/** What was promised last year, as far as it is public. */
function publicLastYear({ parts, ...rest }: LastYear): LastYear {
  const part = parts['plan-public'] ?? parts.plan;
  if (part === undefined) return { ...rest, parts: {} };
  const { commitment = [] } = part.records;
  const names = new Set(fieldsOfPart(model.commitment, 'plan-public').map(([name]) => name));
  const records = commitment.map(({ id, ...values }) => ({
    id,
    ...Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))),
  }));
  return { ...rest, parts: { plan: { ...part, records: { commitment: records } } } };
}
