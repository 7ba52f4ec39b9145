import { measures } from '../model/choices.ts';
import type { RecordIn } from '../model/model.ts';
import { type Check, type CheckOutcome, met, metBy, onSurvey, type SurveyContext } from './survey-check.ts';
import { departs, overallQuestion } from './survey-overall-checks.ts';
import { type OverallMeasure, wordingsOf } from './survey-statements.ts';
import { counted, isBlank, listed, named, shorten } from './words.ts';

type Question = RecordIn<'survey_question'>;

/** Interactive voice response does not allow typed answers, so its surveys are exempt (§280.10). */
const voiceResponseChannel = 'automated_phone';

const serviceSelection: Check = (context) => {
  const { snapshot, service } = context;
  if (service === undefined)
    return { result: 'unknown', note: 'It is not linked to a service.', where: onSurvey(context, 'service') };
  if (!isBlank(service.designation_basis)) return met;
  return {
    result: 'unknown',
    note: `It is not recorded what ${named(snapshot, 'service', service)} was chosen for: volume, cost or customer priority.`,
    where: { kind: 'service', id: service.id, field: 'designation_basis' },
  };
};

const timing: Check = (context) => {
  const { survey, snapshot } = context;
  const { maxHoursAfter } = snapshot.edition.survey;
  if (survey.point === 'relational')
    return {
      result: 'not_applicable',
      note: 'It asks about the relationship as a whole, not about one interaction.',
    };
  const where = onSurvey(context, 'hours_after');
  if (survey.hours_after === undefined)
    return {
      result: 'unknown',
      note: 'It is not recorded how many hours after the interaction it is sent.',
      where,
    };
  if (survey.hours_after === 0) return metBy('at once');
  if (survey.hours_after <= maxHoursAfter) return metBy(counted(survey.hours_after, 'hour'));
  return {
    result: 'not_met',
    note: `It is sent ${counted(survey.hours_after, 'hour')} after the interaction; at most ${maxHoursAfter} are allowed.`,
    where,
  };
};

function usesThumbs({ survey, questions }: SurveyContext): boolean {
  return (
    survey.type === 'thumbs_up_down' ||
    questions.some(
      ({ measure, answer_kind }) =>
        (measure === 'trust' || measure === 'satisfaction') && answer_kind === 'thumbs',
    )
  );
}

const likertScale: Check = (context) => {
  const where = onSurvey(context, 'type');
  if (usesThumbs(context))
    return context.survey.discussed_with_omb === true
      ? { result: 'not_applicable', note: 'Thumbs are used; this was discussed with OMB.' }
      : {
          result: 'not_met',
          note: 'Trust or satisfaction is answered by thumbs, not on a Likert scale.',
          where,
        };
  return context.survey.type === undefined
    ? { result: 'unknown', note: 'Its scale is not recorded.', where }
    : met;
};

const wordingDiscussed: Check = (context) => {
  const other = [
    ...(departs(context, 'trust') ? ['other wording for trust'] : []),
    ...(departs(context, 'satisfaction') ? ['other wording for satisfaction'] : []),
    ...(usesThumbs(context) ? ['thumbs'] : []),
  ];
  if (other.length === 0) return { result: 'not_applicable', note: 'No other wording or scale is used.' };
  if (context.survey.discussed_with_omb === true) return met;
  return {
    result: 'not_met',
    note: `It uses ${listed(other)}; that this was discussed with OMB is not recorded.`,
    where: onSurvey(context, 'discussed_with_omb'),
  };
};

const noQuestions: CheckOutcome = { result: 'unknown', note: 'Its questions are not recorded.' };

/** One tap or choice of what shaped a rating covers every driver (§280.10). */
function coversEveryDriver({ measure, answer_kind }: Question): boolean {
  const aboutTheRating = measure === 'trust' || measure === 'satisfaction';
  return (
    (answer_kind === 'tapping' && (aboutTheRating || measure === 'other' || measure === undefined)) ||
    (answer_kind === 'multiple_choice' && aboutTheRating)
  );
}

function isAskedAbout(questions: readonly Question[], driver: string): boolean {
  return questions.some(({ measure }) => measure === driver);
}

/** Labels of the drivers that nobody is asked about; a driver that need not apply is never missing. */
function missingDrivers({ snapshot, questions }: SurveyContext): readonly string[] {
  if (questions.some(coversEveryDriver)) return [];
  return snapshot.edition.survey.drivers
    .filter(({ id, alwaysApplies }) => alwaysApplies && !isAskedAbout(questions, id))
    .map(({ label }) => `"${label}"`);
}

function coverage({ snapshot, questions }: SurveyContext): CheckOutcome {
  if (questions.some(coversEveryDriver)) return metBy('all in one question');
  const asked = snapshot.edition.survey.drivers.filter(({ id }) => isAskedAbout(questions, id));
  return metBy(counted(asked.length, 'driver'));
}

const driversCovered: Check = (context) => {
  if (context.questions.length === 0) return noQuestions;
  const missing = missingDrivers(context);
  if (missing.length === 0) return coverage(context);
  return {
    result: 'not_met',
    note: `It has no question on ${listed(missing)}.`,
    where: { kind: 'survey', id: context.survey.id },
  };
};

const freeText: Check = ({ snapshot, survey, questions }) => {
  if (survey.channel === voiceResponseChannel)
    return { result: 'not_applicable', note: 'Voice-response surveys are exempt.' };
  if (questions.length === 0) return noQuestions;
  const open = questions.filter(({ answer_kind }) => answer_kind === 'free_text');
  const required = open.find((question) => question.required === true);
  const { maxFreeText } = snapshot.edition.survey;
  if (open.length > maxFreeText)
    return {
      result: 'not_met',
      note: `It has ${counted(open.length, 'free-text question')}; at most ${maxFreeText} are allowed.`,
      where: { kind: 'survey', id: survey.id },
    };
  if (required !== undefined)
    return {
      result: 'not_met',
      note: 'It requires an answer in free text.',
      where: { kind: 'survey_question', id: required.id, field: 'required' },
    };
  const unclear = questions.find(({ answer_kind }) => answer_kind === undefined);
  if (unclear === undefined) return metBy(open.length === 0 ? 'none' : counted(open.length, 'question'));
  return {
    result: 'unknown',
    note: 'It is not recorded how every question is answered.',
    where: { kind: 'survey_question', id: unclear.id, field: 'answer_kind' },
  };
};

/** A statement kept in a field of the survey is a question, too, unless it is in the list as well. */
function countQuestions(context: SurveyContext): number {
  const { survey, questions } = context;
  const listedAs = (measure: OverallMeasure) => questions.some((question) => question.measure === measure);
  const trust = !isBlank(survey.trust_wording) && !listedAs('trust') ? 1 : 0;
  const satisfaction = !isBlank(survey.satisfaction_wording) && !listedAs('satisfaction') ? 1 : 0;
  return questions.length + trust + satisfaction;
}

const questionCount: Check = (context) => {
  if (context.questions.length === 0) return noQuestions;
  const { maxQuestions } = context.snapshot.edition.survey;
  const count = countQuestions(context);
  if (count <= maxQuestions) return metBy(counted(count, 'question'));
  return {
    result: 'not_met',
    note: `It has ${counted(count, 'question')}; at most ${maxQuestions} are allowed.`,
    where: { kind: 'survey', id: context.survey.id },
  };
};

const length: Check = (context) => {
  const { minutes, minutes_basis: basis } = context.survey;
  const { maxMinutes } = context.snapshot.edition.survey;
  const where = onSurvey(context, 'minutes');
  if (minutes === undefined)
    return { result: 'unknown', note: 'It is not recorded how many minutes it takes.', where };
  if (minutes <= maxMinutes && isBlank(basis))
    return {
      ...metBy(counted(minutes, 'minute')),
      note: 'It is not recorded how the minutes are known.',
      where: onSurvey(context, 'minutes_basis'),
    };
  if (minutes <= maxMinutes) return metBy(counted(minutes, 'minute'));
  return {
    result: 'not_met',
    note: `It takes ${counted(minutes, 'minute')}; at most ${maxMinutes} are allowed.`,
    where,
  };
};

const questionsMapped: Check = ({ questions }) => {
  const unmapped = questions.filter(({ measure }) => measure === undefined);
  const [first] = unmapped;
  if (questions.length === 0) return noQuestions;
  if (first === undefined) return met;
  return {
    result: 'not_met',
    note: `${counted(unmapped.length, 'question')} ${unmapped.length === 1 ? 'serves' : 'serve'} no measure${isBlank(first.text) ? '' : `, the first being "${shorten(first.text ?? '')}"`}.`,
    where: { kind: 'survey_question', id: first.id, field: 'measure' },
  };
};

const designatedCoverage: Check = (context) => {
  const { service, survey } = context;
  if (service === undefined)
    return { result: 'unknown', note: 'It is not linked to a service.', where: onSurvey(context, 'service') };
  if (service.designated !== true)
    return { result: 'not_applicable', note: 'Its service is not designated.' };
  if (context.questions.length === 0) return noQuestions;
  const overall = measures
    .filter(({ id }) => (id === 'trust' || id === 'satisfaction') && wordingsOf(context, id).length === 0)
    .map(({ label }) => `"${label}"`);
  const missing = [...overall, ...missingDrivers(context)];
  if (missing.length === 0) return met;
  return {
    result: 'not_met',
    note: `Its service is designated, and it does not cover ${listed(missing)}.`,
    where: { kind: 'survey', id: survey.id },
  };
};

/** How each item of the checklist is checked, by its id in the edition. */
export const surveyChecks: ReadonlyMap<string, Check> = new Map([
  ['service_selection', serviceSelection],
  ['timing', timing],
  ['trust_question', overallQuestion('trust')],
  ['satisfaction_question', overallQuestion('satisfaction')],
  ['likert_scale', likertScale],
  ['wording_discussed', wordingDiscussed],
  ['drivers_covered', driversCovered],
  ['free_text', freeText],
  ['question_count', questionCount],
  ['length', length],
  ['questions_mapped', questionsMapped],
  ['designated_coverage', designatedCoverage],
]);
