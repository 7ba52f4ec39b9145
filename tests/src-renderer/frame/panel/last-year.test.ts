import { describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import type { Edition } from '../../../../shared/editions/edition.ts';
import { type KindName, model } from '../../../../shared/model/model.ts';
import type { PartRecord } from '../../../../shared/submission/part.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import type { LastYear } from '../../../../shared/workbook/snapshot.ts';
import { lastYearAnswer } from '../../../../src-renderer/frame/panel/last-year.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../../fixtures/snapshots.ts';

const digest = '0'.repeat(64);

function lastYear(
  records: Readonly<Record<string, readonly PartRecord[]>>,
  edition: Edition = a11Edition2022,
): LastYear & { readonly edition: Edition } {
  return {
    fiscalYear: 2022,
    edition,
    parts: {
      assessment: {
        format: 'hisp-cx-part',
        formatVersion: 1,
        deliverable: 'assessment',
        workbookId: anId('the workbook of the year before'),
        edition: { id: edition.id, digest },
        records,
      },
    },
  };
}

const line = anId('line');
const keyed = (kind: KindName, key: string) => derivedRecordId(fixtureWorkbookId, model[kind], [key]);
const rating = {
  id: anId('a rating of another workbook'),
  practice: 'measurement-2',
  level: 'emerging',
  rationale: 'Weekly **reports**.',
  owner: anId('cdo'),
};
const snapshot = aSnapshot()
  .lastYear(
    lastYear({
      practice_rating: [rating],
      person: [{ id: anId('cdo'), name: 'Quinn' }],
      service: [{ id: line, name: 'Benefits line', designated: true }],
      provider: [{ id: anId('a provider of another workbook'), name: 'Example' }],
    }),
  )
  .with('service', { id: line, name: 'Claims line' })
  .build();
const ratingId = keyed('practice_rating', 'measurement-2');

describe('what a field said last year', () => {
  it('is told of an edition that is not known, but for what only that edition could explain', () => {
    const { edition: _, ...unknown } = lastYear({
      practice_rating: [rating],
      service: [{ id: line, name: 'Benefits line', channels: ['phone'] }],
    });
    const of = aSnapshot().lastYear(unknown).with('service', { id: line, name: 'Claims line' }).build();
    expect(lastYearAnswer(of, { kind: 'service', id: line, field: 'name' })).toMatchObject({
      state: 'found',
      words: 'Benefits line',
    });
    for (const focused of [
      { kind: 'service', id: line, field: 'channels' },
      { kind: 'practice_rating', id: ratingId, field: 'rationale' },
    ] as const)
      expect(lastYearAnswer(of, focused)).toEqual({ state: 'no-record' });
  });

  it('is nothing where the workbook knows no year before', () => {
    expect(lastYearAnswer(aSnapshot().build(), { kind: 'provider', id: anId('p'), field: 'name' })).toEqual({
      state: 'no-year',
    });
  });

  it('is found by the key for kinds that have one, although their ids differ from year to year', () => {
    expect(lastYearAnswer(snapshot, { kind: 'practice_rating', id: ratingId, field: 'rationale' })).toEqual({
      state: 'found',
      value: 'Weekly **reports**.',
      words: 'Weekly reports.',
      canUse: true,
    });
    const provider = derivedRecordId(fixtureWorkbookId, model.provider, []);
    expect(lastYearAnswer(snapshot, { kind: 'provider', id: provider, field: 'name' })).toMatchObject({
      words: 'Example',
    });
  });

  it('is found by the id for the others', () => {
    expect(lastYearAnswer(snapshot, { kind: 'service', id: line, field: 'name' })).toMatchObject({
      words: 'Benefits line',
    });
    expect(lastYearAnswer(snapshot, { kind: 'service', id: anId('new'), field: 'name' })).toEqual({
      state: 'no-record',
    });
  });

  it('tells levels and people by their names of last year, which are chosen anew rather than copied', () => {
    expect(lastYearAnswer(snapshot, { kind: 'practice_rating', id: ratingId, field: 'level' })).toMatchObject(
      {
        words: 'Emerging',
        canUse: false,
      },
    );
    expect(lastYearAnswer(snapshot, { kind: 'practice_rating', id: ratingId, field: 'owner' })).toMatchObject(
      {
        words: 'Quinn',
        canUse: false,
      },
    );
  });

  it('says where nothing was entered', () => {
    expect(lastYearAnswer(snapshot, { kind: 'practice_rating', id: ratingId, field: 'planned' })).toEqual({
      state: 'empty',
    });
  });

  it('follows the crosswalk for dimensions of another edition, and knows no practices there', () => {
    const before2022 = aSnapshot()
      .lastYear(
        lastYear(
          {
            dimension_summary: [{ id: anId('s'), dimension: 'customer_research', strengths: 'Interviews.' }],
            practice_rating: [rating],
          },
          a11Edition2019,
        ),
      )
      .build();
    const summary = keyed('dimension_summary', 'customer_understanding');
    expect(
      lastYearAnswer(before2022, { kind: 'dimension_summary', id: summary, field: 'strengths' }),
    ).toMatchObject({
      words: 'Interviews.',
    });
    expect(lastYearAnswer(before2022, { kind: 'practice_rating', id: ratingId, field: 'rationale' })).toEqual(
      {
        state: 'no-record',
      },
    );
  });
});
