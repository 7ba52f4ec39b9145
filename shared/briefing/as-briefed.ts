import { z } from 'zod';
import type { Edition } from '../editions/edition.ts';
import { inputErrorMap, problemsOfIssues } from '../input/problem.ts';
import { unsafeParts } from '../input/safety.ts';
import { failed, ok, type Result } from '../ipc/result.ts';
import { canonicalJson, sha256Hex } from '../json/canonical.ts';
import { recordIdSchema, sha256Pattern } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { valueSchema } from '../model/schema.ts';
import { emptyRecordLists, type RecordLists, type WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What no slide is made of: the meetings themselves, and what people say and do about the work. */
const notFrozen: ReadonlySet<KindName> = new Set([
  'assignment',
  'comment',
  'concurrence',
  'briefing_session',
  'briefing_entry',
  'submission_record',
]);

/** The kinds whose records are kept as they were when a briefing began. */
export const frozenKinds: readonly KindName[] = kindNames.filter((name) => !notFrozen.has(name));

/** As deep and large as a part of a submission may be. */
const limits = { maxDepth: 24, maxValues: 5_000_000 };

type State = {
  readonly workbookId: string;
  readonly edition: string;
  /** UTC milliseconds of the newest edit, by which documents know their day. */
  readonly newestEditAt: number;
  readonly editCount: number;
  readonly conflicts: WorkbookSnapshot['conflicts'];
  /** Kind -> its records in list order; a kind without records is absent. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
};

/** What was shown when a briefing began, and the fingerprint by which it can be told from any other state. */
export type AsBriefed = { readonly snapshot: WorkbookSnapshot; readonly digest: string };

function stateOf(snapshot: WorkbookSnapshot): State {
  const { workbookId, editionDigest, newestEditAt, editCount, conflicts, records } = snapshot;
  const lists = frozenKinds.flatMap((kind) => (records[kind].length === 0 ? [] : [[kind, records[kind]]]));
  return {
    workbookId,
    edition: editionDigest,
    newestEditAt,
    editCount,
    conflicts,
    records: Object.fromEntries(lists),
  };
}

/**
 * The workbook as text, as it is when a briefing begins: canonical JSON with its digest. The edition and what last
 * year's workbook handed over never change in a file, so they are not kept once more.
 */
export function freeze(snapshot: WorkbookSnapshot): string {
  const state = stateOf(snapshot);
  return canonicalJson({
    format: 'hisp-cx-as-briefed',
    formatVersion: 1,
    digest: sha256Hex(canonicalJson(state)),
    state,
  });
}

function recordSchema(kind: Kind, edition: Edition) {
  const shape = Object.entries(kind.fields).map(
    ([name, field]) => [name, valueSchema(field, edition).optional()] as const,
  );
  return z.strictObject({
    id: recordIdSchema,
    order: z.string().max(1000).optional(),
    ...Object.fromEntries(shape),
  });
}

function frozenSchema(edition: Edition) {
  const lists = frozenKinds.map(
    (name) => [name, z.array(recordSchema(model[name], edition)).optional()] as const,
  );
  return z.strictObject({
    format: z.literal('hisp-cx-as-briefed'),
    formatVersion: z.literal(1),
    digest: z.string().regex(sha256Pattern),
    state: z.strictObject({
      workbookId: recordIdSchema,
      edition: z.string().regex(sha256Pattern),
      newestEditAt: z.int().min(0),
      editCount: z.int().min(0),
      conflicts: z.array(
        z.strictObject({ kind: z.enum(kindNames), id: recordIdSchema, field: z.string().max(64) }),
      ),
      records: z.strictObject(Object.fromEntries(lists)),
    }),
  });
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listsOf(records: Readonly<Record<string, unknown>>): RecordLists {
  const known = Object.entries(records).filter(([name]) => isKindName(name));
  return { ...emptyRecordLists(), ...Object.fromEntries(known) };
}

/**
 * Reads what `freeze` wrote, like any JSON from outside: a workbook may have been written by other hands.
 *
 * @param present a state of the same workbook
 * @returns why it cannot be shown, in words that follow "What was shown cannot be read:"
 */
export function readAsBriefed(
  text: string | undefined,
  present: WorkbookSnapshot,
): Result<AsBriefed, readonly string[]> {
  if (text === undefined) return failed(['nothing of it is in this workbook']);
  const json = jsonOf(text);
  const [unsafe] = unsafeParts(json, limits);
  if (unsafe !== undefined) return failed([`${unsafe.path} ${unsafe.message}`.trim()]);
  const parsed = frozenSchema(present.edition).safeParse(json, { error: inputErrorMap });
  if (!parsed.success)
    return failed(
      problemsOfIssues(parsed.error.issues)
        .slice(0, 5)
        .map(({ path, message }) => `${path} ${message}`.trim()),
    );
  const { digest, state } = parsed.data;
  if (state.workbookId !== present.workbookId || state.edition !== present.editionDigest)
    return failed(['it is of another workbook']);
  if (sha256Hex(canonicalJson(state)) !== digest) return failed(['it was changed after the briefing']);
  const { edition, editionDigest, editionLoaded, workbookId, lastYear, carried } = present;
  return ok({
    digest,
    snapshot: {
      workbookId,
      edition,
      editionDigest,
      editionLoaded,
      newestEditAt: state.newestEditAt,
      editCount: state.editCount,
      records: listsOf(state.records),
      conflicts: state.conflicts,
      ...(lastYear === undefined ? {} : { lastYear }),
      ...(carried === undefined ? {} : { carried }),
    },
  });
}
