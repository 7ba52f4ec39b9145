import { z } from 'zod';
import { type Edition, editionSchema } from '../editions/edition.ts';
import { type JsonDeliverable, jsonDeliverables } from '../model/deliverable.ts';
import { recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { model } from '../model/model.ts';
import { valueSchema } from '../model/schema.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildPart, digestOfPart } from './build-part.ts';
import { type DeliverablePart, type PartRecord, partSchema, repeatedIds, repeatedRecords } from './part.ts';

/** Parts that travel in a submission; the public plan is the plan, filtered, and is not sent twice. */
export const submittedDeliverables = [
  'assessment',
  'plan',
  'feedback',
] as const satisfies readonly JsonDeliverable[];

type Parts = Readonly<Partial<Record<JsonDeliverable, DeliverablePart>>>;

/**
 * A workbook's submission: the parts with their digests, and beside them, outside every digest, the
 * sign-offs (design.md §5).
 */
export type Envelope = {
  readonly format: 'hisp-cx-submission';
  readonly formatVersion: 1;
  readonly workbookId: string;
  readonly edition: { readonly id: string; readonly digest: string; readonly pack?: Edition };
  readonly parts: Parts;
  /** Deliverable -> SHA-256 of its part's canonical JSON; the public plan's as well. */
  readonly digests: Readonly<Partial<Record<JsonDeliverable, string>>>;
  readonly lastYear?: Parts;
  readonly signOffs: readonly PartRecord[];
};

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case');

function signOffSchema() {
  const kind: Kind = model.concurrence;
  const shape = Object.entries(kind.fields).map(
    ([name, field]) => [name, valueSchema(field).optional()] as const,
  );
  return z.strictObject({ id: recordIdSchema, ...Object.fromEntries(shape) });
}

function partsSchema(deliverables: readonly JsonDeliverable[]) {
  return z.strictObject(
    Object.fromEntries(deliverables.map((deliverable) => [deliverable, partSchema(deliverable).optional()])),
  );
}

/** The schema of a submission; `schemas/submission.schema.json` is made from it. */
export function envelopeSchema() {
  return z.strictObject({
    format: z.literal('hisp-cx-submission'),
    formatVersion: z.literal(1),
    workbookId: recordIdSchema,
    edition: z.strictObject({ id: z.string().min(1).max(64), digest, pack: editionSchema.optional() }),
    parts: partsSchema(submittedDeliverables),
    digests: z.strictObject(Object.fromEntries(jsonDeliverables.map((name) => [name, digest.optional()]))),
    lastYear: partsSchema(jsonDeliverables).optional(),
    signOffs: z.array(signOffSchema()),
  });
}

/** As parts do, without a person who is not in the workbook any more: whoever reads it would look in vain. */
function signOffs(snapshot: WorkbookSnapshot): readonly PartRecord[] {
  return snapshot.records.concurrence.map(({ order: _order, person, ...record }) =>
    findRecord(snapshot, 'person', person) === undefined ? record : { ...record, person },
  );
}

export function buildEnvelope(snapshot: WorkbookSnapshot): Envelope {
  const parts = submittedDeliverables.map((name) => [name, buildPart(snapshot, name)] as const);
  const digests = jsonDeliverables.map((name) => [name, digestOfPart(buildPart(snapshot, name))] as const);
  const pack = snapshot.editionLoaded ? { pack: snapshot.edition } : {};
  return {
    format: 'hisp-cx-submission',
    formatVersion: 1,
    workbookId: snapshot.workbookId,
    edition: { id: snapshot.edition.id, digest: snapshot.editionDigest, ...pack },
    parts: Object.fromEntries(parts),
    digests: Object.fromEntries(digests),
    ...(snapshot.lastYear === undefined ? {} : { lastYear: snapshot.lastYear.parts }),
    signOffs: signOffs(snapshot),
  };
}

/** @returns what in a well-formed submission does not agree with itself */
export function problemsOfEnvelope(envelope: Envelope): readonly string[] {
  const problems: string[] = [];
  for (const name of submittedDeliverables) {
    const part = envelope.parts[name];
    if (part === undefined) {
      problems.push(`parts.${name} is missing`);
      continue;
    }
    problems.push(...repeatedRecords(part).map((problem) => `parts.${name}.${problem}`));
    if (digestOfPart(part) !== envelope.digests[name])
      problems.push(`digests.${name} is not the digest of its part`);
    if (part.workbookId !== envelope.workbookId)
      problems.push(`parts.${name}.workbookId names another workbook`);
    if (part.edition.digest !== envelope.edition.digest)
      problems.push(`parts.${name}.edition is another edition`);
  }
  return [...problems, ...repeatedIds(envelope.signOffs, 'signOffs')];
}
