import { type Field, isSet } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import { kindNames, model, type RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

const pointsToFiles = (field: Field) =>
  (field.type === 'reference' || field.type === 'references') && field.to.includes(model.attachment.name);

/** Fields that point to attached files, by kind: those that are internal, and the others. */
const fields = kindNames.flatMap((kind) =>
  Object.entries(model[kind].fields)
    .filter(([, field]) => pointsToFiles(field))
    .map(([name, field]: [string, Field]) => ({ kind, name, internal: field.internal === true, field })),
);

function pointedTo(snapshot: WorkbookSnapshot, internal: boolean): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const { kind, name, field } of fields.filter((candidate) => candidate.internal === internal))
    for (const record of snapshot.records[kind]) {
      const value = new Map<string, unknown>(Object.entries(record)).get(name);
      if (isSet(field) && Array.isArray(value)) for (const one of value) found.add(one);
      else if (value !== undefined) found.add(value);
    }
  return found;
}

const known = new WeakMap<WorkbookSnapshot, readonly RecordIn<'attachment'>[]>();

/**
 * The attached files that may be named outside of the workbook: all but those that only internal fields point to,
 * such as the file of single responses behind a feedback report (domain.md §4).
 */
export function publishableFiles(snapshot: WorkbookSnapshot): readonly RecordIn<'attachment'>[] {
  const found = known.get(snapshot) ?? findPublishable(snapshot);
  known.set(snapshot, found);
  return found;
}

function findPublishable(snapshot: WorkbookSnapshot): readonly RecordIn<'attachment'>[] {
  const { attachment } = snapshot.records;
  if (attachment.length === 0) return attachment;
  const internal = pointedTo(snapshot, true);
  if (internal.size === 0) return attachment;
  const others = pointedTo(snapshot, false);
  const isInternal = (id: RecordId) => internal.has(id) && !others.has(id);
  return attachment.filter(({ id }) => !isInternal(id));
}
