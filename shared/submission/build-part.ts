import { canonicalJson, sha256Hex } from '../json/canonical.ts';
import type { JsonDeliverable } from '../model/deliverable.ts';
import type { Field, ReferenceField, ReferencesField } from '../model/field.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findKind, isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { DeliverablePart, PartRecord } from './part.ts';

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

/** A reference travels only if what it points to is live and travels too; others would dangle. */
function travels(
  snapshot: WorkbookSnapshot,
  field: ReferenceField | ReferencesField,
  target: RecordId,
): boolean {
  return field.to
    .filter(isKindName)
    .some((name) => findKind(name)?.travels !== 'never' && findRecord(snapshot, name, target) !== undefined);
}

function travelingValue(snapshot: WorkbookSnapshot, field: Field, value: unknown): unknown {
  const isTraveling = (id: unknown) => {
    const target = recordIdSchema.safeParse(id);
    return (
      target.success &&
      (field.type === 'reference' || field.type === 'references') &&
      travels(snapshot, field, target.data)
    );
  };
  if (field.type === 'reference') return field.foreign === true || isTraveling(value) ? value : undefined;
  if (field.type === 'references' && Array.isArray(value)) return value.filter(isTraveling);
  return value;
}

/** The public edition names the senior accountable official and nobody below (domain.md §3). */
export function isHiddenFromPublic(
  deliverable: JsonDeliverable,
  kind: Kind,
  name: string,
  record: AnyRecord,
): boolean {
  return (
    deliverable === 'plan-public' &&
    kind.name === 'person' &&
    name === 'name' &&
    record.role !== 'senior_official'
  );
}

function partRecord(
  snapshot: WorkbookSnapshot,
  deliverable: JsonDeliverable,
  kind: Kind,
  record: AnyRecord,
): PartRecord | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, field] of fieldsOfPart(kind, deliverable)) {
    if (record[name] === undefined || isHiddenFromPublic(deliverable, kind, name, record)) continue;
    const value = travelingValue(snapshot, field, record[name]);
    if (value !== undefined) values[name] = value;
    // Without what identifies it, such as a link whose target stays behind, a record says nothing.
    else if (kind.key?.includes(name) === true) return undefined;
  }
  return { id: record.id, ...values };
}

/** @returns the deliverable's records of one kind in list order */
function recordsOfPart(
  snapshot: WorkbookSnapshot,
  deliverable: JsonDeliverable,
  name: KindName,
): readonly PartRecord[] {
  const list: readonly AnyRecord[] = snapshot.records[name];
  return list.flatMap((record) => partRecord(snapshot, deliverable, model[name], record) ?? []);
}

const built = new WeakMap<WorkbookSnapshot, Map<JsonDeliverable, DeliverablePart>>();

/**
 * The canonical content of one deliverable (design.md §5). Conflicted fields stand as shown. Covers, digests
 * and the submission all ask for it, so it is made once per snapshot.
 */
export function buildPart(snapshot: WorkbookSnapshot, deliverable: JsonDeliverable): DeliverablePart {
  const parts = built.get(snapshot) ?? new Map<JsonDeliverable, DeliverablePart>();
  built.set(snapshot, parts);
  const part = parts.get(deliverable) ?? makePart(snapshot, deliverable);
  parts.set(deliverable, part);
  return part;
}

function makePart(snapshot: WorkbookSnapshot, deliverable: JsonDeliverable): DeliverablePart {
  const lists = kindNames
    .filter((name) => fieldsOfPart(model[name], deliverable).length > 0)
    .map((name) => [name, recordsOfPart(snapshot, deliverable, name)] as const)
    .filter(([, records]) => records.length > 0);
  return {
    format: 'hisp-cx-part',
    formatVersion: 1,
    deliverable,
    workbookId: snapshot.workbookId,
    edition: { id: snapshot.edition.id, digest: snapshot.editionDigest },
    records: Object.fromEntries(lists),
  };
}

const digests = new WeakMap<DeliverablePart, string>();

/**
 * What stands on a cover and is signed: lower-case hexadecimal SHA-256 of the part's canonical JSON. Computed
 * once per part.
 */
export function digestOfPart(part: DeliverablePart): string {
  const digest = digests.get(part) ?? sha256Hex(canonicalJson(part));
  digests.set(part, digest);
  return digest;
}
