import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { staleSchemas } from '../../schemas/generate.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { canonicalJson } from '../../shared/json/canonical.ts';
import { jsonDeliverables } from '../../shared/model/deliverable.ts';
import { buildPart } from '../../shared/submission/build-part.ts';
import { buildEnvelope } from '../../shared/submission/envelope.ts';
import { sampleSnapshot } from '../shared/sample/sample-snapshot.ts';

/** A validator that knows nothing of zod, so that a fault in how the schemas are made shows. */
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')),
  );
}

/** As it comes out of a file. */
const asJson = (value: unknown): unknown => JSON.parse(canonicalJson(value));

describe('the JSON Schemas under schemas/', () => {
  const snapshot = sampleSnapshot();
  let submission: ValidateFunction;

  beforeAll(() => {
    submission = validatorOf('submission');
  });

  it('are what the model says; npm run schemas makes them anew', () => {
    expect(staleSchemas()).toEqual([]);
  });

  it('accept the sample’s submission', () => {
    submission(asJson(buildEnvelope(snapshot)));
    expect(submission.errors).toBeNull();
  });

  it.each(jsonDeliverables)('accept the sample’s part %s', (deliverable) => {
    const validate = validatorOf(deliverable);
    validate(asJson(buildPart(snapshot, deliverable)));
    expect(validate.errors).toBeNull();
  });

  it('accept the built-in edition as a pack', () => {
    const validate = validatorOf('edition');
    validate(asJson(a11Edition2022));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a field that no kind has', { records: { provider: [{ id: snapshot.workbookId, nickname: 'x' }] } }],
    ['a kind that does not exist', { records: { wish: [] } }],
    ['an internal field', { records: { person: [{ id: snapshot.workbookId, email: 'a@example.gov' }] } }],
    ['a number given as text', { records: { workbook: [{ id: snapshot.workbookId, fiscal_year: '2023' }] } }],
    ['an id that is none', { records: { provider: [{ id: 'provider-1' }] } }],
    ['another version', { formatVersion: 2 }],
  ])('refuse %s', (_, change) => {
    const validate = validatorOf('assessment');
    expect(validate({ ...Object(asJson(buildPart(snapshot, 'assessment'))), ...change })).toBe(false);
  });

  it('refuse a submission without its parts', () => {
    const { parts: _parts, ...rest } = buildEnvelope(snapshot);
    expect(submission(asJson(rest))).toBe(false);
  });
});
