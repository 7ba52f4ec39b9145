import { model, type RecordIn } from '../../model/model.ts';
import type { CheckResult } from '../../readiness/survey-check.ts';
import { type SurveyCheck, surveyChecklist } from '../../readiness/survey-checklist.ts';
import { column, heading, inlines, lead, note, paragraph, reference, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { asSentence, countOf, joinWords, numberInWords, partOf } from '../format.ts';
import type { Block, Paragraph } from '../tree.ts';
import type { Assessment } from './context.ts';
import { statementBlocks } from './statements.ts';
import { ofService, surveyHeader, surveyName } from './survey-words.ts';

/** What a check found, as people read it. */
export const resultWords: Readonly<Record<CheckResult, string>> = {
  met: 'Met',
  not_met: 'Not met',
  not_applicable: 'Does not apply',
  unknown: 'Not known',
};

/** "Met: 24 hours"; with what it goes by, so that nobody has to look it up in chapter 4. */
function resultInWords({ result = 'unknown', found }: Partial<SurveyCheck> = {}): string {
  return found === undefined ? resultWords[result] : `${resultWords[result]}: ${found}`;
}

/** As many columns for surveys as a page in portrait holds. */
const surveysPerTable = 4;

function tableId({ snapshot }: Assessment, survey: RecordIn<'survey'>): string {
  const place = snapshot.records.survey.findIndex(({ id }) => id === survey.id);
  return `table-checklist-${Math.floor(place / surveysPerTable) + 1}`;
}

/** The outcome in one sentence, with the way to the details: "It meets nine of 10 checks ..." */
export function checklistSentence(assessment: Assessment, survey: RecordIn<'survey'>): readonly Paragraph[] {
  const checks = surveyChecklist(assessment.snapshot, survey);
  if (checks.length === 0) return [];
  return [paragraph(`${outcome(checks)} `, reference(tableId(assessment, survey)), ' has the details.')];
}

function outcome(checks: readonly SurveyCheck[]): string {
  const count = (result: CheckResult) => checks.filter((check) => check.result === result).length;
  const applicable = checks.length - count('not_applicable');
  const parts = [
    count('not_met') === 0 ? '' : `${numberInWords(count('not_met'))} not met`,
    count('unknown') === 0 ? '' : `${numberInWords(count('unknown'))} not known`,
  ].filter((part) => part !== '');
  const rest = parts.length === 0 ? '' : `, with ${joinWords(parts)}`;
  const met = partOf(count('met'), applicable, 'check');
  return `The survey meets ${met} of §280.10 that ${applicable === 1 ? 'applies' : 'apply'} to it${rest}.`;
}

/** Annex C: every survey against the checklist of §280.10. */
export function surveyChecklistAnnex(assessment: Assessment): readonly Block[] {
  const { survey: surveys } = assessment.snapshot.records;
  const groups = Array.from({ length: Math.ceil(surveys.length / surveysPerTable) }, (_, index) =>
    surveys.slice(index * surveysPerTable, (index + 1) * surveysPerTable),
  );
  const tables = assessment.edition.survey.checklist.length === 0 ? [] : groups;
  return [
    heading(1, 'annex-surveys', 'Survey checklist'),
    lead(
      'Section 280.10 says what a survey of customers asks, when, and how much. The results below follow from what is recorded about each survey.',
    ),
    ...(surveys.length === 0 ? [note('No survey has been entered yet.')] : []),
    ...tables.flatMap((own) => checklistTable(assessment, own)),
    ...(surveys.length === 0 ? [] : [clearanceTable(assessment)]),
  ];
}

/** What the checks on length go by, and the approval that every survey needs (§280.10, §280.11). */
function clearanceTable(assessment: Assessment): Block {
  const names = ['control_number', 'clearance_expires', 'minutes', 'minutes_basis'] as const;
  const widths = [1.1, 1.2, 0.9, 2.2];
  return table({
    id: 'table-clearance',
    caption: 'Clearance and length of the surveys',
    description:
      'One row for each survey with its OMB control number, the day on which its clearance expires, the minutes that it takes, and how these are known.',
    columns: [
      column('Survey', 1.6),
      ...names.map((name, index) => column(model.survey.fields[name].label, widths[index] ?? 1)),
    ],
    rows: assessment.snapshot.records.survey.map((survey) => [
      surveyHeader(assessment, survey),
      ...names.map((name) => fieldCell(assessment, 'survey', survey, name)),
    ]),
  });
}

function checklistTable(assessment: Assessment, surveys: readonly RecordIn<'survey'>[]): readonly Block[] {
  const [first] = surveys;
  if (first === undefined) return [];
  const { snapshot, edition } = assessment;
  const outcomes = surveys.map((survey) => ({ survey, checks: surveyChecklist(snapshot, survey) }));
  return [
    table({
      id: tableId(assessment, first),
      caption:
        surveys.length === 1
          ? `Checklist of the ${surveyName(first)}`
          : `Checklist of ${countOf(surveys.length, 'survey')}`,
      description:
        'One row for each check of section 280.10 with its number, and one column with the results of each survey.',
      columns: [
        column('No.', 0.5, 'right'),
        column('Check', 2.8),
        ...surveys.map((survey) => column(surveyHeader(assessment, survey), 1.3)),
      ],
      rows: edition.survey.checklist.map(({ label }, index) => [
        String(index + 1),
        label,
        ...outcomes.map(({ checks }) => resultInWords(checks[index])),
      ]),
    }),
    ...outcomes.flatMap(({ survey, checks }) => [
      ...remarks(assessment, survey, checks),
      ...statementBlocks(assessment, survey),
    ]),
  ];
}

/** Why checks are not met; what is met needs no remark. */
function remarks(
  assessment: Assessment,
  survey: RecordIn<'survey'>,
  checks: readonly SurveyCheck[],
): readonly Block[] {
  const items = checks.flatMap(({ result, note: remark }, index) =>
    result === 'not_met' && remark !== undefined
      ? [{ content: inlines(`Check ${index + 1}: ${asSentence(remark)}`) }]
      : [],
  );
  if (items.length === 0) return [];
  return [
    paragraph(`What the ${surveyName(survey)}${ofService(assessment, survey)} does not meet:`),
    { type: 'list', ordered: false, items },
  ];
}
