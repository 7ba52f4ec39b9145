import type { SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { line, lineSurvey } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';
import { noQuestionsYet, onSurvey, question, set, unset } from './line-survey.ts';

export const surveyChecklistCases: readonly RuleCase[] = [
  {
    rule: 'assessment.survey-service-not-selected',
    fails: [
      {
        when: 'it is not said what the service was chosen for',
        given: (b) => b.unset('service', ['designation_basis'], line),
        finds: [
          {
            message:
              'The survey "Benefits line survey": it is not recorded what the service "Benefits line" was chosen for: volume, cost or customer priority.',
            kind: 'service',
            id: line,
            field: 'designation_basis',
          },
        ],
      },
      {
        when: 'the survey is linked to no service',
        given: unset('service'),
        finds: [onSurvey(': it is not linked to a service.', 'service')],
      },
    ],
  },
  {
    rule: 'assessment.survey-not-in-time',
    fails: [
      {
        when: 'it is sent after three days',
        given: set({ hours_after: 72 }),
        finds: [
          onSurvey(': it is sent 72 hours after the interaction; at most 48 are allowed.', 'hours_after'),
        ],
      },
      {
        when: 'it is not known when it is sent',
        given: unset('hours_after'),
        finds: [
          onSurvey(': it is not recorded how many hours after the interaction it is sent.', 'hours_after'),
        ],
      },
    ],
    holds: [
      { when: 'it is sent after 48 hours', given: set({ hours_after: 48 }) },
      { when: 'it is sent at once', given: set({ hours_after: 0 }) },
      {
        when: 'it asks about the relationship as a whole',
        given: set({ point: 'relational', hours_after: 900 }),
      },
    ],
  },
  {
    rule: 'assessment.survey-trust-statement',
    fails: [
      {
        when: 'trust is not asked for',
        given: (b) => unset('trust_wording')(b).without('survey_question', question(1)),
        finds: [onSurvey(': it has no trust statement.', 'trust_wording')],
      },
      {
        when: 'confidence is asked for instead',
        given: (b) =>
          set({ trust_wording: 'This interaction increased my confidence in the Benefits line.' })(b).without(
            'survey_question',
            question(1),
          ),
        finds: [
          onSurvey(
            ': its trust statement, "This interaction increased my confidence in the Benefits line.", is not one of the circular\'s with minor edits.',
            'trust_wording',
          ),
        ],
      },
      {
        when: 'the name was never filled in',
        given: (b) =>
          set({ trust_wording: 'This interaction increased my trust in [Program/Service name].' })(b),
        finds: [onSurvey(': its trust statement still holds a placeholder in brackets.', 'trust_wording')],
      },
      {
        when: 'its own statement is another one than its question',
        given: set({ trust_wording: 'How are you?' }),
        finds: [
          onSurvey(
            ': its trust statement, "How are you?", is not one of the circular\'s with minor edits.',
            'trust_wording',
          ),
        ],
      },
      {
        when: 'its question is another one than its own statement',
        given: (b) => b.with('survey_question', { id: question(1), text: 'How are you?' }),
        finds: [
          {
            message:
              'The survey "Benefits line survey": its trust statement, "How are you?", is not one of the circular\'s with minor edits.',
            kind: 'survey_question',
            id: question(1),
            field: 'text',
          },
        ],
      },
      {
        when: 'nobody has to answer it',
        given: (b) => b.with('survey_question', { id: question(1), required: false }),
        finds: [
          {
            message: 'The survey "Benefits line survey": its trust question is not required.',
            kind: 'survey_question',
            id: question(1),
            field: 'required',
          },
        ],
      },
    ],
    holds: [
      { when: 'the statement stands among the questions only', given: unset('trust_wording') },
      {
        when: 'other wording was discussed with OMB',
        given: (b) =>
          set({ trust_wording: 'I feel well looked after.', discussed_with_omb: true })(b).without(
            'survey_question',
            question(1),
          ),
      },
    ],
  },
  {
    rule: 'assessment.survey-satisfaction-statement',
    fails: [
      {
        when: 'satisfaction is not asked for',
        given: (b) => unset('satisfaction_wording')(b).without('survey_question', question(2)),
        finds: [onSurvey(': it has no satisfaction statement.', 'satisfaction_wording')],
      },
      {
        when: 'the question is another one',
        given: (b) =>
          set({ satisfaction_wording: 'How happy are you today?' })(b).without(
            'survey_question',
            question(2),
          ),
        finds: [
          onSurvey(
            ': its satisfaction statement, "How happy are you today?", is not one of the circular\'s with minor edits.',
            'satisfaction_wording',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'the five-star form is used',
        given: (b) =>
          set({ satisfaction_wording: 'Please rate your experience with the Benefits line.' })(b).without(
            'survey_question',
            question(2),
          ),
      },
    ],
  },
  {
    rule: 'assessment.survey-scale',
    fails: [
      {
        when: 'thumbs are used',
        given: set({ type: 'thumbs_up_down' }),
        finds: [onSurvey(': trust or satisfaction is answered by thumbs, not on a Likert scale.', 'type')],
      },
      {
        when: 'the trust question is answered by thumbs',
        given: (b) => b.with('survey_question', { id: question(1), answer_kind: 'thumbs' }),
        finds: [onSurvey(': trust or satisfaction is answered by thumbs, not on a Likert scale.', 'type')],
      },
      {
        when: 'the scale is not recorded',
        given: unset('type'),
        finds: [onSurvey(': its scale is not recorded.', 'type')],
      },
    ],
    holds: [
      {
        when: 'thumbs were discussed with OMB',
        given: set({ type: 'thumbs_up_down', discussed_with_omb: true }),
      },
    ],
  },
  {
    rule: 'assessment.survey-not-discussed',
    fails: [
      {
        when: 'thumbs and other wording were not discussed',
        given: (b) =>
          set({ type: 'thumbs_up_down', satisfaction_wording: 'How happy are you today?' })(b).without(
            'survey_question',
            question(2),
          ),
        finds: [
          onSurvey(
            ': it uses other wording for satisfaction and thumbs; that this was discussed with OMB is not recorded.',
            'discussed_with_omb',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'thumbs were discussed with OMB',
        given: set({ type: 'thumbs_up_down', discussed_with_omb: true }),
      },
      {
        when: 'a wording is still missing',
        given: (b) => unset('trust_wording')(b).without('survey_question', question(1)),
      },
    ],
  },
  {
    rule: 'assessment.survey-drivers-not-covered',
    fails: [
      {
        when: 'two drivers are not asked about',
        given: (b) => b.without('survey_question', question(4)).without('survey_question', question(6)),
        finds: [onSurvey(': it has no question on "Ease" and "Equity and transparency".')],
      },
    ],
    holds: [
      {
        when: 'customers tap what shaped their rating',
        given: (b) =>
          b
            .without('survey_question', question(4))
            .with('survey_question', { id: question(3), measure: 'other', answer_kind: 'tapping' }),
      },
      noQuestionsYet,
    ],
  },
  {
    rule: 'assessment.survey-free-text',
    fails: [
      {
        when: 'three questions are open',
        given: (b) =>
          b
            .with('survey_question', { survey: lineSurvey, measure: 'other', answer_kind: 'free_text' })
            .with('survey_question', { survey: lineSurvey, measure: 'other', answer_kind: 'free_text' }),
        finds: [onSurvey(': it has 3 free-text questions; at most 2 are allowed.')],
      },
      {
        when: 'an open question must be answered',
        given: (b) => b.with('survey_question', { id: question(7), required: true }),
        finds: [
          {
            message: 'The survey "Benefits line survey": it requires an answer in free text.',
            kind: 'survey_question',
            id: question(7),
            field: 'required',
          },
        ],
      },
      {
        when: 'it is not recorded how a question is answered',
        given: (b) => b.unset('survey_question', ['answer_kind'], question(5)),
        finds: [
          {
            message: 'The survey "Benefits line survey": it is not recorded how every question is answered.',
            kind: 'survey_question',
            id: question(5),
            field: 'answer_kind',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'callers speak their answers',
        given: (b) =>
          set({ channel: 'automated_phone' })(b).with('survey_question', { id: question(7), required: true }),
      },
      noQuestionsYet,
    ],
  },
  {
    rule: 'assessment.survey-too-many-questions',
    fails: [
      {
        when: 'there are sixteen',
        given: (b) =>
          Array.from({ length: 9 }).reduce<SnapshotBuilder>(
            (built) =>
              built.with('survey_question', { survey: lineSurvey, measure: 'other', answer_kind: 'scale' }),
            b,
          ),
        finds: [onSurvey(': it has 16 questions; at most 15 are allowed.')],
      },
    ],
    holds: [
      {
        when: 'there are fifteen',
        given: (b) =>
          Array.from({ length: 8 }).reduce<SnapshotBuilder>(
            (built) =>
              built.with('survey_question', { survey: lineSurvey, measure: 'other', answer_kind: 'scale' }),
            b,
          ),
      },
      noQuestionsYet,
    ],
  },
  {
    rule: 'assessment.survey-too-long',
    fails: [
      {
        when: 'it takes seven minutes',
        given: set({ minutes: 7 }),
        finds: [onSurvey(': it takes 7 minutes; at most 5 are allowed.', 'minutes')],
      },
      {
        when: 'nobody recorded how long it takes',
        given: unset('minutes'),
        finds: [onSurvey(': it is not recorded how many minutes it takes.', 'minutes')],
      },
    ],
    holds: [{ when: 'it takes five minutes', given: set({ minutes: 5 }) }],
  },
  {
    rule: 'assessment.survey-question-without-measure',
    fails: [
      {
        when: 'one question serves nothing',
        given: (b) => b.unset('survey_question', ['measure'], question(7)),
        finds: [
          {
            message:
              'The survey "Benefits line survey": 1 question serves no measure, the first being "What could be better?".',
            kind: 'survey_question',
            id: question(7),
            field: 'measure',
          },
        ],
      },
    ],
    holds: [noQuestionsYet],
  },
  {
    rule: 'assessment.survey-designated-coverage',
    fails: [
      {
        when: 'trust and a driver are missing',
        given: (b) =>
          unset('trust_wording')(b)
            .without('survey_question', question(1))
            .without('survey_question', question(5)),
        finds: [onSurvey(': its service is designated, and it does not cover "Trust" and "Efficiency".')],
      },
      {
        when: 'it is not known which service it is on',
        given: unset('service'),
        finds: [onSurvey(': it is not linked to a service.', 'service')],
      },
    ],
    holds: [
      {
        when: 'the service is not designated',
        given: (b) =>
          b.without('survey_question', question(5)).with('service', { id: line, designated: false }),
      },
      noQuestionsYet,
    ],
  },
];
