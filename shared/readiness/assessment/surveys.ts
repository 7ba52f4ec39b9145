import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { surveyChecklist } from '../survey-checklist.ts';
import { expiryInWords, isExpiring, isUnusualNumber, renewalDays } from '../survey-clearance.ts';
import { capitalized, isBlank, named } from '../words.ts';
import { advises, blocks } from './define.ts';

type Survey = RecordIn<'survey'>;

/** Checks on the questions say nothing while there are none: that is a finding of its own. */
const checksOnQuestions = new Set([
  'drivers_covered',
  'free_text',
  'question_count',
  'questions_mapped',
  'designated_coverage',
]);

function hasQuestions(snapshot: WorkbookSnapshot, survey: Survey): boolean {
  return recordsOf(snapshot, 'survey_question', 'survey', survey.id).length > 0;
}

function onEachSurvey(
  field: keyof Survey & string,
  says: (survey: Survey, snapshot: WorkbookSnapshot) => string,
  isWrong: (survey: Survey, snapshot: WorkbookSnapshot) => boolean,
) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.records.survey
      .filter((survey) => isWrong(survey, snapshot))
      .map((survey) => ({
        message: `${capitalized(named(snapshot, 'survey', survey))} ${says(survey, snapshot)}`,
        kind: 'survey',
        id: survey.id,
        field,
      }));
}

function decapitalized(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** One item of the checklist as a rule: it finds what the printed checklist says is not met or not known. */
function onChecklistItem(checkId: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.records.survey.flatMap((survey) => {
      const check = surveyChecklist(snapshot, survey).find(({ id }) => id === checkId);
      if (check === undefined || check.result === 'met' || check.result === 'not_applicable') return [];
      const isUnlinked = check.where?.kind === 'survey' && check.where.field === 'service';
      if (checksOnQuestions.has(checkId) && !isUnlinked && !hasQuestions(snapshot, survey)) return [];
      const message = `${capitalized(named(snapshot, 'survey', survey))}: ${decapitalized(check.note ?? check.label)}`;
      return [{ message, ...(check.where ?? { kind: 'survey', id: survey.id }) }];
    });
}

/** The twelve items of §280.10 in the order of the checklist; "must" blocks, "should" advises. */
const checklistRules: readonly Rule[] = [
  advises(
    'survey-service-not-selected',
    '§280.10',
    'Each survey is on a service chosen by volume, cost or customer priority.',
    onChecklistItem('service_selection'),
  ),
  blocks(
    'survey-not-in-time',
    '§280.10',
    'Each survey reaches customers within 48 hours.',
    onChecklistItem('timing'),
  ),
  blocks(
    'survey-trust-statement',
    '§280.10',
    'Each survey asks for trust by one of the two statements, with minor edits.',
    onChecklistItem('trust_question'),
  ),
  blocks(
    'survey-satisfaction-statement',
    '§280.10',
    'Each survey asks for satisfaction by one of the two statements, with minor edits.',
    onChecklistItem('satisfaction_question'),
  ),
  blocks(
    'survey-scale',
    '§280.10',
    'Each survey uses a Likert scale, or another one was discussed with OMB.',
    onChecklistItem('likert_scale'),
  ),
  blocks(
    'survey-not-discussed',
    '§280.10',
    'Other wording, thumbs or stars were discussed with OMB first.',
    onChecklistItem('wording_discussed'),
  ),
  blocks(
    'survey-drivers-not-covered',
    '§280.10',
    'Each survey lets customers say which drivers shaped their rating.',
    onChecklistItem('drivers_covered'),
  ),
  blocks(
    'survey-free-text',
    '§280.10',
    'Each survey has at most two free-text questions and requires none of them.',
    onChecklistItem('free_text'),
  ),
  blocks(
    'survey-too-many-questions',
    '§280.10',
    'Each survey has at most 15 questions.',
    onChecklistItem('question_count'),
  ),
  blocks('survey-too-long', '§280.10', 'Each survey takes at most five minutes.', onChecklistItem('length')),
  advises(
    'survey-question-without-measure',
    '§280.10',
    'Every question of a survey serves a measure.',
    onChecklistItem('questions_mapped'),
  ),
  blocks(
    'survey-designated-coverage',
    '§280.10',
    'The survey of a designated service covers trust, satisfaction and every driver that applies.',
    onChecklistItem('designated_coverage'),
  ),
];

/** §280.11: approval under the Paperwork Reduction Act; and what a checklist item presupposes. */
const recordRules: readonly Rule[] = [
  blocks('survey-without-questions', '§280.10', 'The questions of each survey are recorded.', (snapshot) =>
    snapshot.records.survey
      .filter((survey) => !hasQuestions(snapshot, survey))
      .map((survey) => ({
        message: `${capitalized(named(snapshot, 'survey', survey))} has no questions recorded.`,
        kind: 'survey',
        id: survey.id,
      })),
  ),
  advises(
    'survey-title-missing',
    '§280.10',
    'Each survey has a title.',
    onEachSurvey(
      'title',
      () => 'has no title.',
      ({ title }) => isBlank(title),
    ),
  ),
  advises(
    'survey-minutes-basis-missing',
    '§280.10',
    'The minutes of each survey come with the basis of the estimate.',
    onEachSurvey(
      'minutes_basis',
      () => 'does not say how its minutes are known: timed, from telemetry, or counted by question.',
      ({ minutes, minutes_basis: basis }) => minutes !== undefined && isBlank(basis),
    ),
  ),
  advises(
    'survey-moment-missing',
    '§280.14',
    'Each survey asks about a moment on the journey.',
    onEachSurvey(
      'moment',
      () => 'is not linked to the moment on the journey it asks about.',
      ({ moment, point }) => moment === undefined && point !== 'relational',
    ),
  ),
  blocks(
    'survey-control-number-missing',
    '§280.11',
    'Each survey has an OMB control number, or "pending" while clearance is under way.',
    onEachSurvey(
      'control_number',
      () => 'has no OMB control number; write "pending" while clearance is under way.',
      ({ control_number: number }) => isBlank(number),
    ),
  ),
  advises(
    'survey-control-number-unusual',
    '§280.11',
    'An OMB control number has two groups of four digits.',
    onEachSurvey(
      'control_number',
      ({ control_number: number }) =>
        `has "${number ?? ''}" as its OMB control number; such numbers look like 1234-5678.`,
      isUnusualNumber,
    ),
  ),
  advises(
    'survey-clearance-expiring',
    '§280.11',
    `The clearance of each survey is valid for at least ${renewalDays} more days.`,
    onEachSurvey(
      'clearance_expires',
      (survey, snapshot) => `has a clearance that ${expiryInWords(survey, snapshot)}.`,
      isExpiring,
    ),
  ),
];

export const surveyRules: readonly Rule[] = [...recordRules, ...checklistRules];
