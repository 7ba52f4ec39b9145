import { describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { lowPractices } from '../../../shared/plan/low-practices.ts';
import {
  commitmentFromPainPoint,
  commitmentFromPractice,
  lowPracticesOf,
} from '../../../shared/plan/start-commitment.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { rate } from '../documents/assessment/rated.ts';

const rated = rate(aSnapshot(), 'measurement', ['emerging', 'established', 'not_practiced']);

describe('low practices', () => {
  it('are the rated ones that have not taken hold, in printing order', () => {
    expect(lowPractices(rated.build()).map(({ practice, level }) => [practice.id, level.label])).toEqual([
      ['measurement-1', 'Emerging'],
      ['measurement-3', 'Not practiced'],
    ]);
  });

  it('are answered by a commitment in their dimension, or each by its reason, §280.17', () => {
    const answered = (builder: typeof rated) =>
      lowPractices(builder.build()).map(({ isAnswered }) => isAnswered);
    expect(answered(rated)).toEqual([false, false]);
    expect(answered(rated.with('commitment', { dimensions: ['service_design'] }))).toEqual([false, false]);
    expect(answered(rated.with('commitment', { dimensions: ['measurement'] }))).toEqual([true, true]);
    const reason = rated.with('practice_rating', { practice: 'measurement-1', no_action_reason: 'In 2026.' });
    expect(answered(reason)).toEqual([true, false]);
  });

  it('do not exist in an edition without practices', () => {
    expect(lowPractices({ ...rated.build(), edition: a11Edition2019 })).toEqual([]);
  });
});

describe('a commitment that grows', () => {
  it('out of a low practice takes its statement, dimension and owner, and keeps the link in words', () => {
    const owned = rated.with('practice_rating', { practice: 'measurement-1', owner: anId('analyst') });
    const [low] = lowPractices(owned.build());
    if (low === undefined) throw new Error('no practice is low');
    const values = commitmentFromPractice(low);
    expect(values).toMatchObject({ dimensions: ['measurement'], owner: anId('analyst') });
    expect(values.title).toBe(low.practice.statement.replace(/\.$/, ''));
    expect(values.description).toMatch(/^Answers practice 1 of Measurement: “/);
    // The plan is made public; how low a practice is goes to OMB alone.
    expect(JSON.stringify(values)).not.toContain('Emerging');
  });

  it('out of a low practice is known by it, before the others of its dimensions', () => {
    const snapshot = rated.build();
    const low = lowPractices(snapshot);
    const [, third] = low;
    if (third === undefined) throw new Error('one practice is low');
    const numbers = (description: string) =>
      lowPracticesOf(snapshot, { id: anId('action'), dimensions: ['measurement'], description }).map(
        ({ practice }) => practice.number,
      );
    expect(numbers(String(commitmentFromPractice(third).description))).toEqual([3, 1]);
    expect(numbers('')).toEqual([1, 3]);
    expect(lowPracticesOf(snapshot, { id: anId('action') })).toEqual([]);
  });

  it('out of a pain point takes its service, personas and burden', () => {
    const id = anId('waiting');
    expect(
      commitmentFromPainPoint({
        id,
        service: anId('line'),
        personas: [anId('caller')],
        burden: ['learning'],
      }),
    ).toEqual({
      pain_points: [id],
      service: anId('line'),
      personas: [anId('caller')],
      burden: ['learning'],
    });
    expect(commitmentFromPainPoint({ id })).toEqual({ pain_points: [id] });
  });
});
