import { describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { coveredByDimension, lowPractices, lowPracticesOf } from '../../../shared/plan/low-practices.ts';
import { commitmentFromPainPoint, commitmentFromPractice } from '../../../shared/plan/start-commitment.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';

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

  it('are answered one by one by a commitment that names some of its dimension', () => {
    const names = { title: 'One', practices: [ratingId('measurement-3')] };
    const answersOf = (builder: typeof rated) =>
      lowPractices(builder.build()).map(({ naming, commitments }) => [naming.length, commitments.length]);
    const one = rated.with('commitment', { ...names, dimensions: ['measurement'] });
    expect(answersOf(one)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(answersOf(rated.with('commitment', names))).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(answersOf(one.with('commitment', { title: 'Two', dimensions: ['measurement'] }))).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('are covered by the dimension’s commitments where none names them and no reason is given', () => {
    const coverOf = (builder: typeof rated) =>
      lowPractices(builder.build()).map((low) => coveredByDimension(low).map(({ title }) => title));
    const covered = rated.with('commitment', { title: 'For all', dimensions: ['measurement'] });
    expect(coverOf(covered)).toEqual([['For all'], ['For all']]);
    const reason = { practice: 'measurement-1', no_action_reason: 'In 2026.' };
    expect(coverOf(covered.with('practice_rating', reason))).toEqual([[], ['For all']]);
    const naming = { title: 'One', practices: [ratingId('measurement-3')] };
    expect(coverOf(covered.with('commitment', naming))).toEqual([['For all'], []]);
  });

  it('do not exist in an edition without practices', () => {
    expect(lowPractices({ ...rated.build(), edition: a11Edition2019 })).toEqual([]);
  });
});

describe('a commitment that grows', () => {
  it('out of a low practice takes its statement, dimension and owner, and names it', () => {
    const owned = rated.with('practice_rating', { practice: 'measurement-1', owner: anId('analyst') });
    const [low] = lowPractices(owned.build());
    if (low === undefined) throw new Error('no practice is low');
    expect(commitmentFromPractice(low)).toEqual({
      title: low.practice.statement.replace(/\.$/, ''),
      dimensions: ['measurement'],
      practices: [ratingId('measurement-1')],
      owner: anId('analyst'),
    });
  });

  it('answers the practices that it names, before the others for which it speaks', () => {
    const both = rate(rated, 'governance', ['emerging']);
    const numbersOf = (builder: typeof rated) => {
      const snapshot = builder.build();
      const [commitment] = snapshot.records.commitment;
      if (commitment === undefined) throw new Error('there is a commitment');
      return lowPracticesOf(snapshot, commitment).map(({ practice }) => practice.id);
    };
    const dimensions = ['measurement', 'governance_strategy'];
    expect(numbersOf(both.with('commitment', { dimensions }))).toEqual([
      'measurement-1',
      'measurement-3',
      'governance-1',
    ]);
    expect(numbersOf(both.with('commitment', { dimensions, practices: [ratingId('governance-1')] }))).toEqual(
      ['governance-1', 'measurement-1', 'measurement-3'],
    );
    expect(numbersOf(both.with('commitment', { title: 'Neither' }))).toEqual([]);
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
