import { type InputProblem, inputErrorMap, maxProblems, problemsOfIssues } from '../input/problem.ts';
import { unsafeParts } from '../input/safety.ts';
import type { Edition } from './edition.ts';
import { editionSchema } from './edition.ts';
import { inconsistentParts } from './pack-consistency.ts';

/** The schema needs six levels; the largest built-in edition has about a thousand values. */
const packLimits = { maxDepth: 12, maxValues: 50_000 };

export type EditionPackResult =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/**
 * Checks what a pack file holds, as JSON.parse returned it, and gives the edition or what is wrong
 * with it in plain words: at least one problem, at most fifty. Levels, numbers and cross-references
 * are checked once every part has the right shape. Never throws.
 */
export function parseEditionPack(input: unknown): EditionPackResult {
  const unsafe = unsafeParts(input, packLimits);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };
  const parsed = editionSchema.safeParse(input, { error: inputErrorMap });
  if (!parsed.success) return { ok: false, problems: problemsOfIssues(parsed.error.issues) };
  const inconsistent = inconsistentParts(parsed.data);
  if (inconsistent.length > 0) return { ok: false, problems: inconsistent.slice(0, maxProblems) };
  return { ok: true, edition: parsed.data };
}
