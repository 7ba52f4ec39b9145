import type { Edition } from '../editions/edition.ts';
import { type InputProblem, inputErrorMap, problemsOfIssues } from '../input/problem.ts';
import { unsafeParts } from '../input/safety.ts';
import { failed, ok, type Result } from '../ipc/result.ts';
import { jsonDeliverables } from '../model/deliverable.ts';
import { type Envelope, envelopeSchema } from './envelope.ts';
import { type DeliverablePart, partSchema } from './part.ts';

/** A workbook of 200,000 records would still fit; what is larger was not made by this program. */
const limits = { maxDepth: 24, maxValues: 5_000_000 };

type Problems = readonly InputProblem[];

const wrong = (path: string, message: string): Problems => [{ path, message }];

function memberOf(input: unknown, name: string): unknown {
  return typeof input === 'object' && input !== null
    ? Object.getOwnPropertyDescriptor(input, name)?.value
    : undefined;
}

/**
 * Reads a deliverable's part out of parsed JSON from outside.
 *
 * @param edition bounds the choices; without it any identifier is taken
 */
export function parsePart(input: unknown, edition?: Edition): Result<DeliverablePart, Problems> {
  const unsafe = unsafeParts(input, limits);
  if (unsafe.length > 0) return failed(unsafe);
  const deliverable = jsonDeliverables.find((name) => name === memberOf(input, 'deliverable'));
  if (deliverable === undefined)
    return failed(wrong('deliverable', `must be one of: ${jsonDeliverables.join(', ')}`));
  const parsed = partSchema(deliverable, edition).safeParse(input, { error: inputErrorMap });
  if (!parsed.success) return failed(problemsOfIssues(parsed.error.issues));
  // The schema is made from the model at run time, so its static type cannot say what the type does.
  return ok(parsed.data as DeliverablePart);
}

/** Reads a submission out of parsed JSON from outside; its digests are checked by `problemsOfEnvelope`. */
export function parseEnvelope(input: unknown): Result<Envelope, Problems> {
  const unsafe = unsafeParts(input, limits);
  if (unsafe.length > 0) return failed(unsafe);
  const parsed = envelopeSchema().safeParse(input, { error: inputErrorMap });
  if (!parsed.success) return failed(problemsOfIssues(parsed.error.issues));
  return ok(parsed.data as Envelope);
}

/** @returns which of the two JSON formats of this program the input claims to be */
export function formatOf(input: unknown): 'part' | 'submission' | undefined {
  const format = memberOf(input, 'format');
  if (format === 'hisp-cx-part') return 'part';
  return format === 'hisp-cx-submission' ? 'submission' : undefined;
}
