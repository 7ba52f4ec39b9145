import { anId } from '../../../fixtures/snapshots.ts';
import { line, portal, portalSurvey, providerRecord } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const onTarget = (message: string) => ({
  message,
  kind: 'provider' as const,
  id: providerRecord,
  field: 'feedback_target_date',
});
const withoutSurvey = [
  {
    message: 'The service "Claims portal" is designated and has no survey.',
    kind: 'service' as const,
    id: portal,
  },
];
const unreported = (quarters: string, due: string) =>
  ['Benefits line', 'Claims portal'].map((name) => ({
    message: `The service "${name}" has no feedback report for ${quarters}, due ${due}.`,
    kind: 'feedback_report' as const,
    field: 'service',
  }));

export const dataCollectionCases: readonly RuleCase[] = [
  {
    rule: 'assessment.designated-service-without-survey',
    fails: [
      {
        when: 'one of the two has none',
        given: (b) => b.without('survey', portalSurvey),
        finds: withoutSurvey,
      },
      {
        when: 'a provider that is not newly designated names a target date',
        given: (b) =>
          b.without('survey', portalSurvey).with('provider', { feedback_target_date: '2022-12-31' }),
        finds: withoutSurvey,
      },
      {
        when: 'a newly designated provider names a date beyond the circular’s',
        given: (b) =>
          b
            .without('survey', portalSurvey)
            .with('provider', { newly_designated: true, feedback_target_date: '2023-03-31' }),
        finds: withoutSurvey,
      },
    ],
    holds: [
      {
        when: 'a newly designated provider names a date in time',
        given: (b) =>
          b
            .without('survey', portalSurvey)
            .with('provider', { newly_designated: true, feedback_target_date: '2022-12-31' }),
      },
      {
        when: 'the service without a survey is not designated',
        given: (b) => b.without('survey', portalSurvey).with('service', { id: portal, designated: false }),
      },
    ],
  },
  {
    rule: 'assessment.feedback-target-missing',
    fails: [
      {
        when: 'a newly designated provider reports nothing and names no date',
        given: (b) => b.without('feedback_report').with('provider', { newly_designated: true }),
        finds: [
          onTarget(
            'The provider is newly designated, reports no feedback data, and names no date when it will.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'a newly designated provider reports already',
        given: (b) => b.with('provider', { newly_designated: true }),
      },
      { when: 'an older provider reports nothing', given: (b) => b.without('feedback_report') },
    ],
  },
  {
    rule: 'assessment.feedback-target-too-late',
    fails: [
      {
        when: 'the date is after the first quarter of FY 2023',
        given: (b) => b.with('provider', { newly_designated: true, feedback_target_date: '2023-01-01' }),
        finds: [
          onTarget(
            'The target date for feedback data, January 1, 2023, is later than the circular allows, December 31, 2022.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'the date is the last day of that quarter',
        given: (b) => b.with('provider', { newly_designated: true, feedback_target_date: '2022-12-31' }),
      },
    ],
  },
  {
    rule: 'assessment.feedback-not-reported',
    fails: [
      {
        when: 'nothing was reported for any of the last four quarters',
        given: (b) => b.without('feedback_report'),
        finds: unreported(
          'FY 2022 Q2, FY 2022 Q3, FY 2022 Q4, and FY 2023 Q1',
          'no later than January 31, 2023',
        ),
      },
      {
        when: 'one quarter in between is missing',
        given: (b) => b.without('feedback_report', anId('feedback_report-2')),
        finds: unreported('FY 2022 Q3', 'July 29, 2022').slice(0, 1),
      },
      {
        when: 'the workbook was edited again after the next due date',
        given: (b) => b.editedAt('2023-05-01T09:00:00Z'),
        finds: unreported('FY 2023 Q2', 'April 28, 2023'),
      },
      {
        when: 'a report says that nothing was reported',
        given: (b) => b.with('feedback_report', { id: anId('feedback_report-8'), status: 'not_reported' }),
        finds: unreported('FY 2023 Q1', 'January 31, 2023')
          .slice(1)
          .map((finding) => ({ ...finding, id: anId('feedback_report-8'), field: 'status' })),
      },
      {
        when: 'it is early in a fiscal year and the year before is due',
        given: (b) =>
          b
            .with('feedback_report', { service: line, fiscal_year: 2022, quarter: 1 })
            .with('feedback_report', { service: portal, fiscal_year: 2022, quarter: 1 })
            .without('feedback_report', anId('feedback_report-3'))
            .without('feedback_report', anId('feedback_report-7'))
            .editedAt('2022-10-29T09:00:00Z'),
        finds: unreported('FY 2022 Q4', 'October 28, 2022'),
      },
    ],
    holds: [
      {
        when: 'the due date was moved beyond the newest edit',
        given: (b) =>
          b
            .with('workbook', { due_date_overrides: [['q1', '2023-02-15', 'Agreed with OMB.']] })
            .with('feedback_report', { service: line, fiscal_year: 2022, quarter: 1 })
            .with('feedback_report', { service: portal, fiscal_year: 2022, quarter: 1 })
            .without('feedback_report', anId('feedback_report-4'))
            .without('feedback_report', anId('feedback_report-8')),
      },
      {
        when: 'a newly designated provider started to report with the quarter that was due last',
        given: (b) =>
          [2, 3, 4].reduce(
            (built, quarter) =>
              built
                .without('feedback_report', anId(`feedback_report-${quarter - 1}`))
                .without('feedback_report', anId(`feedback_report-${quarter + 3}`)),
            b.with('provider', { newly_designated: true, feedback_target_date: '2022-12-31' }),
          ),
      },
      {
        when: 'a newly designated provider will report later',
        given: (b) =>
          b
            .without('feedback_report')
            .with('provider', { newly_designated: true, feedback_target_date: '2023-06-30' }),
      },
    ],
  },
  {
    rule: 'assessment.feedback-report-doubled',
    fails: [
      {
        when: 'a service has two reports of one quarter that name the same channel and the like',
        given: (b) =>
          b
            .with('feedback_report', {
              id: anId('twin'),
              service: line,
              fiscal_year: 2030,
              quarter: 1,
              respondents: 3,
            })
            .with('feedback_report', {
              id: anId('twin too'),
              service: line,
              fiscal_year: 2030,
              quarter: 1,
              channel: ' ',
              respondents: 3,
            }),
        finds: [
          {
            message:
              '2 reports of the service "Benefits line" for FY 2030 Q1 name the same channel, transaction point and service provided, so that answers may be counted twice. Delete the one that is not meant, or say what sets them apart.',
            kind: 'feedback_report',
            id: anId('twin too'),
            field: 'channel',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'their channels differ',
        given: (b) =>
          ['phone', 'email'].reduce(
            (built, channel) =>
              built.with('feedback_report', {
                service: line,
                fiscal_year: 2030,
                quarter: 1,
                channel,
                respondents: 3,
              }),
            b,
          ),
      },
      {
        when: 'one of them has no figures',
        given: (b) =>
          b
            .with('feedback_report', { service: line, fiscal_year: 2030, quarter: 1, respondents: 3 })
            .with('feedback_report', { service: line, fiscal_year: 2030, quarter: 1 }),
      },
    ],
  },
  {
    rule: 'assessment.feedback-state-unfit',
    fails: [
      {
        when: 'a report that was published or submitted holds nothing',
        given: (b) =>
          b
            .with('feedback_report', {
              id: anId('hollow'),
              service: line,
              fiscal_year: 2030,
              quarter: 1,
              status: 'published',
            })
            .with('feedback_report', {
              id: anId('zeros'),
              service: line,
              fiscal_year: 2030,
              quarter: 2,
              respondents: 0,
              status: 'submitted',
            })
            .with('measure_count', { report: anId('zeros'), question_number: 1, counts: [0, 0, 0, 0, 0] }),
        finds: [
          {
            message:
              'The report of the service "Benefits line" for FY 2030 Q1 is marked as published, and holds no answers. Enter them, or correct its state.',
            kind: 'feedback_report',
            id: anId('hollow'),
            field: 'status',
          },
          {
            message:
              'The report of the service "Benefits line" for FY 2030 Q2 is marked as submitted, and holds no answers. Enter them, or correct its state.',
            kind: 'feedback_report',
            id: anId('zeros'),
            field: 'status',
          },
        ],
      },
      {
        when: 'a report that is said not to have been made holds answers, but names no quarter',
        given: (b) =>
          b
            .with('feedback_report', { id: anId('full'), service: line, status: 'not_reported' })
            .with('measure_count', { report: anId('full'), question_number: 1, counts: [0, 0, 0, 0, 9] }),
        finds: [
          {
            message:
              'The report of the service "Benefits line" is marked as not reported, and holds answers. Correct its state, or take the answers out.',
            kind: 'feedback_report',
            id: anId('full'),
            field: 'status',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a draft is empty, or thumbs were published',
        given: (b) =>
          b
            .with('feedback_report', { service: line, fiscal_year: 2030, quarter: 1 })
            .with('feedback_report', {
              service: line,
              fiscal_year: 2030,
              quarter: 2,
              status: 'published',
              thumbs: [1, 2],
            }),
      },
    ],
  },
];
