import { z } from 'zod';
import type { Edition } from '../../shared/editions/edition.ts';
import { builtInEditions, editionDigest, parseEditionPack } from '../../shared/editions/index.ts';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { canonicalJson, sha256Hex } from '../../shared/json/canonical.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { DeliverablePart } from '../../shared/submission/part.ts';
import { parsePart } from '../../shared/submission/read.ts';
import type { LastYear } from '../../shared/workbook/snapshot.ts';
import type { Statements } from './database.ts';

/** What a workbook is told once, when it is made, and keeps for ever. */
export type Meta = {
  readonly workbookId: string;
  readonly edition: Edition;
  readonly editionDigest: string;
  readonly editionLoaded: boolean;
  readonly lastYear?: LastYear;
};

const rowSchema = z.object({ name: z.string(), value: z.string() });
const metaSchema = z.object({
  workbook_id: recordIdSchema,
  edition_digest: z.string(),
  edition_loaded: z.enum(['true', 'false']),
  edition: z.string(),
});

export function writeMeta(
  statements: Statements,
  meta: Omit<Meta, 'lastYear'>,
  lastYear: readonly DeliverablePart[],
): void {
  const rows = {
    workbook_id: meta.workbookId,
    edition_digest: meta.editionDigest,
    edition_loaded: String(meta.editionLoaded),
    edition: canonicalJson(meta.edition),
  };
  for (const [name, value] of Object.entries(rows))
    statements.run('INSERT INTO "meta" VALUES (?, ?)', name, value);
  for (const part of lastYear)
    statements.run('INSERT INTO "last_year" VALUES (?, ?)', part.deliverable, canonicalJson(part));
}

/** JSON that a damaged file holds may be none; undefined then, which no schema takes. */
function parseStored(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Canonical JSON was stored, so its own digest tells whether it is the edition that the workbook names. */
function readEdition(json: string, digest: string, file: string): Edition {
  const damaged = new AppFailure({
    code: 'damaged',
    file,
    check: 'its edition is not the one it was started with',
  });
  if (!json.isWellFormed() || sha256Hex(json) !== digest) throw damaged;
  const builtIn = builtInEditions.find((edition) => editionDigest(edition) === digest);
  if (builtIn !== undefined) return builtIn;
  const pack = parseEditionPack(parseStored(json));
  if (!pack.ok) throw damaged;
  return pack.edition;
}

/**
 * Last year's parts, for comparison. One that this version cannot read costs the comparison, never the
 * workbook. An instrument that is not known word for word costs the comparison of its levels, not what was promised.
 */
function readLastYear(statements: Statements, edition: Edition, file: string): LastYear | undefined {
  const rows = z
    .array(z.object({ json: z.string() }))
    .parse(statements.all('SELECT "json" FROM "last_year"'));
  const parts = rows.flatMap((row) => {
    const stored = parseStored(row.json);
    if (stored === undefined)
      throw new AppFailure({ code: 'damaged', file, check: 'last year’s part is no JSON' });
    const part = parsePart(stored);
    return part.ok ? [part.value] : [];
  });
  const [first] = parts;
  const known = [edition, ...builtInEditions].find(
    (candidate) => editionDigest(candidate) === first?.edition.digest,
  );
  if (first === undefined) return undefined;
  const year = first.records.workbook?.[0]?.fiscal_year;
  return {
    fiscalYear: typeof year === 'number' ? year : 0,
    ...(known === undefined ? {} : { edition: known }),
    parts: Object.fromEntries(parts.map((part) => [part.deliverable, part])),
  };
}

/**
 * Only whose workbook this is, out of a file that may be damaged otherwise.
 *
 * @throws AppFailure damaged
 */
export function readWorkbookId(statements: Statements, file: string): RecordId {
  const row = statements.first(`SELECT "value" FROM "meta" WHERE "name" = 'workbook_id'`);
  const parsed = z.object({ value: recordIdSchema }).safeParse(row);
  if (!parsed.success)
    throw new AppFailure({ code: 'damaged', file, check: 'it does not say which workbook it is' });
  return parsed.data.value;
}

export function readMeta(statements: Statements, file: string): Meta {
  const rows = z.array(rowSchema).parse(statements.all('SELECT "name", "value" FROM "meta"'));
  const parsed = metaSchema.safeParse(Object.fromEntries(rows.map((row) => [row.name, row.value])));
  if (!parsed.success)
    throw new AppFailure({ code: 'damaged', file, check: 'it does not say which workbook it is' });
  const edition = readEdition(parsed.data.edition, parsed.data.edition_digest, file);
  const lastYear = readLastYear(statements, edition, file);
  return {
    workbookId: parsed.data.workbook_id,
    edition,
    editionDigest: parsed.data.edition_digest,
    editionLoaded: parsed.data.edition_loaded === 'true',
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}
