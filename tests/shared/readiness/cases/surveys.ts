import { lineSurvey } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';
import { onSurvey, set, unset, withoutQuestions } from './line-survey.ts';

export const surveyRecordCases: readonly RuleCase[] = [
  {
    rule: 'assessment.survey-without-questions',
    fails: [
      {
        when: 'the questions of one survey are gone',
        given: withoutQuestions,
        finds: [onSurvey(' has no questions recorded.')],
      },
    ],
  },
  {
    rule: 'assessment.survey-title-missing',
    fails: [
      {
        when: 'a survey has no title',
        given: unset('title'),
        finds: [{ message: 'Survey no. 1 has no title.', kind: 'survey', id: lineSurvey, field: 'title' }],
      },
    ],
  },
  {
    rule: 'assessment.survey-minutes-basis-missing',
    fails: [
      {
        when: 'minutes are given and nothing says where they come from',
        given: unset('minutes_basis'),
        finds: [
          onSurvey(
            ' does not say how its minutes are known: timed, from telemetry, or counted by question.',
            'minutes_basis',
          ),
        ],
      },
    ],
    holds: [
      { when: 'the minutes are not known either', given: (b) => unset('minutes')(unset('minutes_basis')(b)) },
    ],
  },
  {
    rule: 'assessment.survey-moment-missing',
    fails: [
      {
        when: 'a survey hangs on no moment',
        given: unset('moment'),
        finds: [onSurvey(' is not linked to the moment on the journey it asks about.', 'moment')],
      },
    ],
    holds: [
      {
        when: 'it asks about the relationship as a whole',
        given: (b) => set({ point: 'relational' })(unset('moment')(b)),
      },
    ],
  },
  {
    rule: 'assessment.survey-control-number-missing',
    fails: [
      {
        when: 'there is no number',
        given: unset('control_number'),
        finds: [
          onSurvey(
            ' has no OMB control number; write "pending" while clearance is under way.',
            'control_number',
          ),
        ],
      },
    ],
    holds: [{ when: 'clearance is pending', given: set({ control_number: 'pending' }) }],
  },
  {
    rule: 'assessment.survey-control-number-unusual',
    fails: [
      {
        when: 'the number lacks its second group',
        given: set({ control_number: '1234' }),
        finds: [
          onSurvey(
            ' has "1234" as its OMB control number; such numbers look like 1234-5678.',
            'control_number',
          ),
        ],
      },
    ],
    holds: [
      { when: 'clearance is pending', given: set({ control_number: 'Pending ' }) },
      { when: 'there is no number', given: unset('control_number') },
    ],
  },
  {
    rule: 'assessment.survey-clearance-expiring',
    fails: [
      {
        when: 'the clearance ends 60 days after the newest edit',
        given: set({ clearance_expires: '2023-04-02' }),
        finds: [onSurvey(' has a clearance that expires on April 2, 2023.', 'clearance_expires')],
      },
      {
        when: 'the clearance has ended',
        given: set({ clearance_expires: '2023-01-31' }),
        finds: [onSurvey(' has a clearance that expired on January 31, 2023.', 'clearance_expires')],
      },
    ],
    holds: [
      { when: 'it ends 61 days after the newest edit', given: set({ clearance_expires: '2023-04-03' }) },
      { when: 'its end is not known', given: unset('clearance_expires') },
    ],
  },
];
