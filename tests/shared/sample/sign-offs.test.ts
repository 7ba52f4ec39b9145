import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sha256Hex } from '../../../shared/json/canonical.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { sampleSignOffs } from '../../../shared/sample/index.ts';
import { sampleSnapshot } from './sample-snapshot.ts';

const digest = sha256Hex('an assessment');

const concurrences = sampleSignOffs(digest).flatMap((entry) => ('set' in entry ? [entry] : []));

describe('the sign-offs of the sample', () => {
  it('set only what a concurrence can hold', () => {
    const wrong = concurrences.flatMap(({ kind, set }) =>
      Object.entries(set).filter(([name, value]) => {
        const field = findField(model.concurrence, name);
        return (
          kind !== 'concurrence' ||
          field === undefined ||
          !valueSchema(field, a11Edition2022).safeParse(value).success
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('come from the senior official, the Chief Financial Officer and the Evaluation Officer', () => {
    const { person: people } = sampleSnapshot().records;
    const said = concurrences.map(({ set }) => [
      people.find(({ id }) => id === set.person)?.role,
      set.decision,
    ]);
    expect(said).toEqual([
      ['senior_official', 'concur'],
      ['cfo', 'concur_with_comment'],
      ['evaluation_officer', 'concur'],
    ]);
  });

  it('sign the digest that they are given, each under the same id in every sample', () => {
    expect(concurrences.map(({ set }) => [set.deliverable, set.digest])).toEqual(
      concurrences.map(() => ['assessment', digest]),
    );
    const ids = concurrences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(sampleSignOffs(sha256Hex('another')).map(({ id }) => id)).toEqual(ids);
  });
});
