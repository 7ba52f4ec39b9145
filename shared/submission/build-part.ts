import { sha256HexOfPieces } from '../json/canonical.ts';
import type { JsonDeliverable } from '../model/deliverable.ts';
import type { Field, ReferenceField, ReferencesField } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findKind, isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import { hasRecord } from '../workbook/find.ts';
import { publishableFiles } from '../workbook/internal-files.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { canonicalPieces } from './canonical-part.ts';
import type { DeliverablePart, PartRecord } from './part.ts';

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

type Reference = ReferenceField | ReferencesField;

const targets = new WeakMap<Reference, readonly KindName[]>();

/** Kinds that a field may point to and that travel. */
function travelingKinds(field: Reference): readonly KindName[] {
  const known =
    targets.get(field) ?? field.to.filter(isKindName).filter((name) => findKind(name)?.travels !== 'never');
  targets.set(field, known);
  return known;
}

/** A reference travels only if what it points to is live and travels too; others would dangle. */
function travels(snapshot: WorkbookSnapshot, field: Reference, target: unknown): boolean {
  return (
    (field.type === 'reference' && field.foreign === true) ||
    travelingKinds(field).some((name) => hasRecord(snapshot, name, target))
  );
}

function travelingValue(snapshot: WorkbookSnapshot, field: Field, value: unknown): unknown {
  if (field.type === 'reference') return travels(snapshot, field, value) ? value : undefined;
  if (field.type === 'references' && Array.isArray(value))
    return value.filter((target) => travels(snapshot, field, target));
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

type Declared = {
  readonly deliverable: JsonDeliverable;
  readonly kind: Kind;
  readonly fields: readonly (readonly [string, Field])[];
  readonly references: readonly (readonly [string, Reference])[];
};

function declaredIn(deliverable: JsonDeliverable, kind: Kind): Declared {
  const fields = fieldsOfPart(kind, deliverable);
  const references = fields.flatMap(([name, field]): Declared['references'] =>
    field.type === 'reference' || field.type === 'references' ? [[name, field]] : [],
  );
  return { deliverable, kind, fields, references };
}

/** What a record refers to that does not travel; nearly always nothing. */
function leftBehind(snapshot: WorkbookSnapshot, { references }: Declared, record: AnyRecord): string {
  let ids = '';
  for (const [name, field] of references) {
    const value = record[name];
    if (value === undefined) continue;
    for (const target of Array.isArray(value) ? value : [value])
      if (!travels(snapshot, field, target)) ids += ` ${target}`;
  }
  return ids;
}

type Made = { readonly part: PartRecord | undefined; readonly leftBehind: string };

const made = new WeakMap<AnyRecord, ReadonlyMap<JsonDeliverable, Made>>();

/** The same object for as long as the record is, and travels with the same references: most outlive an edit. */
function partRecord(
  snapshot: WorkbookSnapshot,
  declared: Declared,
  record: AnyRecord,
): PartRecord | undefined {
  const { deliverable } = declared;
  const before = made.get(record);
  const known = before?.get(deliverable);
  const behind = leftBehind(snapshot, declared, record);
  if (known?.leftBehind === behind) return known.part;
  const part = makeRecord(snapshot, declared, record);
  made.set(record, new Map(before).set(deliverable, { part, leftBehind: behind }));
  return part;
}

function makeRecord(
  snapshot: WorkbookSnapshot,
  { deliverable, kind, fields }: Declared,
  record: AnyRecord,
): PartRecord | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, field] of fields) {
    if (record[name] === undefined || isHiddenFromPublic(deliverable, kind, name, record)) continue;
    const value = travelingValue(snapshot, field, record[name]);
    if (value !== undefined) values[name] = value;
    // Without what identifies it, such as a link whose target stays behind, a record says nothing.
    else if (kind.key?.includes(name) === true) return undefined;
  }
  return { id: record.id, ...values };
}

/** What the deliverable has to do with, of the records of one kind. */
function listOf(
  snapshot: WorkbookSnapshot,
  deliverable: JsonDeliverable,
  name: KindName,
): readonly AnyRecord[] {
  if (name === 'attachment') return publishableFiles(snapshot, deliverable);
  if (name === 'evidence' && deliverable === 'plan-public') return publicEvidence(snapshot);
  return snapshot.records[name];
}

/** What carries a claim that is public: the assessment's evidence may say more than the assessment's readers should. */
function publicEvidence(snapshot: WorkbookSnapshot): readonly AnyRecord[] {
  const { evidence, evidence_link: links } = snapshot.records;
  const publicKinds = model.evidence_link.fields.target.to
    .filter(isKindName)
    .filter((name) => findKind(name)?.prints.includes('plan-public') === true);
  const used = new Set(
    links
      .filter(({ target }) => publicKinds.some((name) => hasRecord(snapshot, name, target)))
      .map((link) => link.evidence),
  );
  return evidence.filter(({ id }) => used.has(id));
}

/** @returns the deliverable's records of one kind in list order */
function recordsOfPart(
  snapshot: WorkbookSnapshot,
  deliverable: JsonDeliverable,
  name: KindName,
): readonly PartRecord[] {
  const declared = declaredIn(deliverable, model[name]);
  if (declared.fields.length === 0) return [];
  return listOf(snapshot, deliverable, name).flatMap(
    (record) => partRecord(snapshot, declared, record) ?? [],
  );
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
  const digest = digests.get(part) ?? sha256HexOfPieces(canonicalPieces(part));
  digests.set(part, digest);
  return digest;
}
