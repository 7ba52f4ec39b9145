import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { entry, sampleId } from './entry.ts';
import { moments, services, surveys } from './ids.ts';

/** No agency has the code 0000, so nobody can take these control numbers for real ones. */
export const umbrellaNumber = '0000-0280';
export const lapsedPortalNumber = '0000-0281';

type Question = Pick<RecordIn<'survey_question'>, 'text' | 'measure' | 'answer_kind'>;

const trust = 'This interaction increased my trust in the Example Benefits Service.';

/** Statements of §280.10, in the order in which the quarterly data number them. */
export const claimsLineQuestions: readonly Question[] = [
  {
    text: 'I am satisfied with the service I received from the Benefits Claims Line.',
    measure: 'satisfaction',
    answer_kind: 'scale',
  },
  { text: trust, measure: 'trust', answer_kind: 'scale' },
  { text: 'My need was addressed.', measure: 'effectiveness', answer_kind: 'scale' },
  { text: 'It was easy to complete what I needed to do.', measure: 'ease', answer_kind: 'scale' },
  {
    text: 'It took a reasonable amount of time to do what I needed to do.',
    measure: 'efficiency',
    answer_kind: 'scale',
  },
  { text: 'I was treated fairly.', measure: 'transparency', answer_kind: 'scale' },
  { text: 'Employees I interacted with were helpful.', measure: 'employee', answer_kind: 'scale' },
  { text: 'What was the main reason for your call?', measure: 'other', answer_kind: 'multiple_choice' },
  { text: 'What should we do better?', measure: 'other', answer_kind: 'free_text' },
];

export const portalQuestions: readonly Question[] = [
  {
    text: 'I am satisfied with the service I received from the Benefits Portal.',
    measure: 'satisfaction',
    answer_kind: 'scale',
  },
  { text: trust, measure: 'trust', answer_kind: 'scale' },
  { text: 'My need was addressed.', measure: 'effectiveness', answer_kind: 'scale' },
  { text: 'It was easy to complete what I needed to do.', measure: 'ease', answer_kind: 'scale' },
  {
    text: 'It took a reasonable amount of time to do what I needed to do.',
    measure: 'efficiency',
    answer_kind: 'scale',
  },
  {
    text: 'I understand what was being asked of me throughout the process.',
    measure: 'transparency',
    answer_kind: 'scale',
  },
  { text: 'What should we do better?', measure: 'other', answer_kind: 'free_text' },
];

const officeQuestions: readonly Question[] = [
  {
    text: 'I am satisfied with the service I received from this Benefits Office.',
    measure: 'satisfaction',
    answer_kind: 'scale',
  },
  { text: trust, measure: 'trust', answer_kind: 'scale' },
  { text: 'My issue was resolved.', measure: 'effectiveness', answer_kind: 'scale' },
  { text: 'It was easy to complete what I needed to do.', measure: 'ease', answer_kind: 'scale' },
  {
    text: 'It took a reasonable amount of time to do what I needed to do.',
    measure: 'efficiency',
    answer_kind: 'scale',
  },
  { text: 'I was treated fairly.', measure: 'transparency', answer_kind: 'scale' },
  { text: 'Employees I interacted with were helpful.', measure: 'employee', answer_kind: 'scale' },
];

function questionEntries(survey: RecordId, questions: readonly Question[]): readonly Entry[] {
  return questions.map((question, index) =>
    entry('survey_question', sampleId(`survey-question/${survey}/${index + 1}`), {
      ...question,
      survey,
      number: index + 1,
      required: question.measure === 'trust' || question.measure === 'satisfaction',
    }),
  );
}

export const surveyEntries: readonly Entry[] = [
  entry('survey', surveys.claimsLine, {
    title: 'After your call',
    service: services.claimsLine,
    moment: moments.callClaim,
    point: 'post_interaction',
    channel: 'sms_text_messages',
    type: 'likert_scale',
    trust_wording: trust,
    satisfaction_wording: 'I am satisfied with the service I received from the Benefits Claims Line.',
    control_number: umbrellaNumber,
    clearance_expires: '2024-09-30',
    minutes: 2.5,
    minutes_basis: 'Median of 1,210 answers by text message in December 2022, from the survey tool.',
    hours_after: 24,
    sampling:
      'Every eighth caller who has not been asked in the past 90 days. Seven invitations in ten go out by text message and two by e-mail; the tenth is an automated call to people with neither. English and Spanish.',
    discussed_with_omb: false,
  }),
  entry('survey', surveys.portal, {
    title: 'About what you just did',
    service: services.portal,
    moment: moments.portalSent,
    point: 'post_interaction',
    channel: 'website',
    type: 'likert_scale',
    trust_wording: trust,
    satisfaction_wording: 'I am satisfied with the service I received from the Benefits Portal.',
    control_number: umbrellaNumber,
    clearance_expires: '2024-09-30',
    minutes: 2,
    minutes_basis: 'Median of the answers that were finished in one sitting, from the survey tool.',
    hours_after: 0,
    sampling: 'One in four signed-in visitors who finish a task, on one screen. English and Spanish.',
    discussed_with_omb: false,
  }),
  entry('survey', surveys.offices, {
    title: 'Before you leave',
    service: services.offices,
    moment: moments.officeLeaving,
    point: 'post_interaction',
    channel: 'in_person',
    type: 'likert_scale',
    trust_wording: trust,
    satisfaction_wording: 'I am satisfied with the service I received from this Benefits Office.',
    control_number: 'pending',
    minutes: 2,
    minutes_basis: 'Timed with six visitors before the survey began; the longest took three minutes.',
    hours_after: 0,
    sampling:
      'All visitors to eight field offices during two weeks of each quarter, on a tablet near the exit that can read the questions aloud. Starts when the clearance is approved.',
    discussed_with_omb: false,
  }),
  ...questionEntries(surveys.claimsLine, claimsLineQuestions),
  ...questionEntries(surveys.portal, portalQuestions),
  ...questionEntries(surveys.offices, officeQuestions),
];
