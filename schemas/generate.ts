import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { editionSchema } from '../shared/editions/edition.ts';
import { jsonDeliverables } from '../shared/model/deliverable.ts';
import { envelopeSchema } from '../shared/submission/envelope.ts';
import { partSchema } from '../shared/submission/part.ts';

/**
 * The JSON Schemas that other programs check our files with, made from the model. `npm run schemas`
 * writes them; a test holds them against what is here.
 *
 * @returns file name -> text
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, string, z.ZodType])[] = [
    ['submission', 'Submission of a High Impact Service Provider', envelopeSchema()],
    ['edition', 'Edition of the maturity instrument', editionSchema],
    ...jsonDeliverables.map((name) => [name, `Part “${name}” of a submission`, partSchema(name)] as const),
  ];
  return new Map(
    schemas.map(([name, title, schema]) => {
      const body = z.toJSONSchema(schema, { io: 'input', reused: 'ref', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify({ title, ...body }, undefined, 2)}\n`];
    }),
  );
}

/** @returns names of files that are not what the model says */
export function staleSchemas(): readonly string[] {
  return [...jsonSchemas()].filter(([name, text]) => {
    try {
      return readFileSync(new URL(name, import.meta.url), 'utf8') !== text;
    } catch {
      return true;
    }
  }).map(([name]) => name);
}

if (import.meta.main) for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, import.meta.url), text);
