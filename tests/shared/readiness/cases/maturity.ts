import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { model } from '../../../../shared/model/model.ts';
import { shorten } from '../../../../shared/readiness/words.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import { aSnapshot, fixtureWorkbookId } from '../../../fixtures/snapshots.ts';
import { barrier, keyed, study } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const third = keyed('practice_rating', 'measurement-3');
const linkOfThird = derivedRecordId(fixtureWorkbookId, model.evidence_link, [study, third]);

/** As findings call a practice of Measurement, by whatever the edition says it is. */
function practiceCalled(number: number): string {
  const [measurement] = a11Edition2022.dimensions;
  return `Practice ${number} of Measurement ("${shorten(measurement?.practices[number - 1]?.statement ?? '')}")`;
}

const onThird = (field: string, says: string) => ({
  message: `${practiceCalled(3)} ${says}`,
  kind: 'practice_rating' as const,
  id: third,
  field,
});
const onMeasurement = (field: string, message: string) => ({
  message,
  kind: 'dimension_summary' as const,
  id: keyed('dimension_summary', 'measurement'),
  field,
});

export const practiceCases: readonly RuleCase[] = [
  {
    rule: 'assessment.practice-unrated',
    fails: [
      {
        when: 'nothing was entered about a practice',
        given: (b) => b.without('practice_rating', third),
        finds: [onThird('level', 'is not rated.')],
      },
      {
        when: 'a rating has words but no level',
        given: (b) => b.unset('practice_rating', ['level'], third),
        finds: [onThird('level', 'is not rated.')],
      },
    ],
  },
  {
    rule: 'assessment.practice-rationale-missing',
    fails: [
      {
        when: 'a level has no rationale',
        given: (b) => b.unset('practice_rating', ['rationale'], third),
        finds: [onThird('rationale', 'has a level and does not say why.')],
      },
    ],
    holds: [
      { when: 'the practice is not rated at all', given: (b) => b.without('practice_rating', third) },
      {
        when: 'the practice is at the lowest level',
        given: (b) =>
          b.unset('practice_rating', ['rationale'], third).with('practice_rating', {
            practice: 'measurement-3',
            level: 'not_practiced',
          }),
      },
    ],
  },
  {
    rule: 'assessment.practice-barrier-missing',
    fails: [
      {
        when: 'the lowest level has no reason',
        given: (b) => b.unset('practice_rating', ['rationale'], keyed('practice_rating', 'measurement-7')),
        finds: [
          {
            message: `${practiceCalled(7)} is at the lowest level, and what stands in the way is not recorded.`,
            kind: 'practice_rating',
            id: keyed('practice_rating', 'measurement-7'),
            field: 'rationale',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a barrier of that core function is recorded',
        given: (b) =>
          b
            .unset('practice_rating', ['rationale'], keyed('practice_rating', 'measurement-7'))
            .with('barrier', { id: barrier, dimension: 'measurement' }),
      },
    ],
  },
  {
    rule: 'assessment.practice-self-reported',
    fails: [
      {
        when: 'no evidence carries an established practice',
        given: (b) => b.without('evidence_link', linkOfThird),
        finds: [
          onThird(
            'level',
            'is rated "Established" without evidence; the assessment prints it as self-reported.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'an emerging practice has no evidence',
        given: (b) =>
          b
            .without('evidence_link', linkOfThird)
            .with('practice_rating', { practice: 'measurement-3', level: 'emerging' }),
      },
    ],
  },
  {
    rule: 'assessment.practice-owner-missing',
    fails: [
      {
        when: 'nobody answers for a practice',
        given: (b) => b.unset('practice_rating', ['owner'], third),
        finds: [onThird('owner', 'has no owner.')],
      },
    ],
  },
  {
    rule: 'assessment.practice-unconfirmed',
    fails: [
      {
        when: 'a rating was carried from last year and nobody looked at it',
        given: (b) => b.unset('practice_rating', ['confirmed'], third),
        finds: [onThird('confirmed', 'is not confirmed for this year.')],
      },
    ],
  },
];

const older = a11Edition2019.dimensions
  .slice(1)
  .reduce(
    (built, { id }) => built.with('dimension_summary', { dimension: id, override_level: 'emerging' }),
    aSnapshot(a11Edition2019),
  );

export const dimensionCases: readonly RuleCase[] = [
  {
    rule: 'assessment.dimension-level-missing',
    fails: [
      {
        when: 'the older edition, which has no practices, leaves one dimension without a level',
        given: () => older,
        finds: [
          onMeasurement(
            'override_level',
            'Measurement has no level; this edition has no practices to compute it from.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'every dimension of the older edition has a level',
        given: () =>
          older.with('dimension_summary', { dimension: 'measurement', override_level: 'emerging' }),
      },
      { when: 'practices are still to be rated', given: (b) => b.without('practice_rating') },
    ],
  },
  {
    rule: 'assessment.dimension-override-reason-missing',
    fails: [
      {
        when: 'the official set a level without a reason',
        given: (b) => b.with('dimension_summary', { dimension: 'measurement', override_level: 'exemplary' }),
        finds: [
          onMeasurement(
            'override_reason',
            'The level of Measurement was set by the official without a reason.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'the official gave a reason',
        given: (b) =>
          b.with('dimension_summary', {
            dimension: 'measurement',
            override_level: 'exemplary',
            override_reason: 'The seventh practice is run by the department.',
          }),
      },
    ],
  },
  {
    rule: 'assessment.dimension-strengths-missing',
    fails: [
      {
        when: 'the strengths of a core function are not told',
        given: (b) => b.unset('dimension_summary', ['strengths'], keyed('dimension_summary', 'measurement')),
        finds: [onMeasurement('strengths', 'The strengths of Measurement are not told.')],
      },
    ],
  },
  {
    rule: 'assessment.dimension-gaps-missing',
    fails: [
      {
        when: 'nothing was written about a core function',
        given: (b) => b.without('dimension_summary', keyed('dimension_summary', 'measurement')),
        finds: [onMeasurement('gaps', 'The gaps of Measurement are not told.')],
      },
    ],
  },
];
