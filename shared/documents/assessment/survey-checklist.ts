import type { RecordIn } from '../../model/model.ts';
import type { CheckResult } from '../../readiness/survey-check.ts';
import { type SurveyCheck, surveyChecklist } from '../../readiness/survey-checklist.ts';
import { column, heading, lead, note, paragraph, reference, table } from '../blocks.ts';
import { capitalized, joinWords, numberInWords } from '../format.ts';
import type { Block, Paragraph } from '../tree.ts';
import type { Assessment } from './context.ts';
import { surveyTitle } from './titles.ts';

const resultWords: Readonly<Record<CheckResult, string>> = {
  met: 'Met',
  not_met: 'Not met',
  not_applicable: 'Does not apply',
  unknown: 'Not known',
};

function tableId({ id }: RecordIn<'survey'>): string {
  return `table-checklist-${id}`;
}

/** The outcome in one sentence, with the way to the details: "It meets nine of 10 checks ..." */
export function checklistSentence(
  { snapshot }: Assessment,
  survey: RecordIn<'survey'>,
): readonly Paragraph[] {
  const checks = surveyChecklist(snapshot, survey);
  if (checks.length === 0) return [];
  return [paragraph(`${outcome(checks)} `, reference(tableId(survey)), ' has the details.')];
}

function outcome(checks: readonly SurveyCheck[]): string {
  const count = (result: CheckResult) => checks.filter((check) => check.result === result).length;
  const applicable = checks.length - count('not_applicable');
  const parts = [
    count('not_met') === 0 ? '' : `${numberInWords(count('not_met'))} not met`,
    count('unknown') === 0 ? '' : `${numberInWords(count('unknown'))} not known`,
  ].filter((part) => part !== '');
  const rest = parts.length === 0 ? '' : `, with ${joinWords(parts)}`;
  const met =
    count('met') === applicable
      ? `all ${numberInWords(applicable)}`
      : `${numberInWords(count('met'))} of ${numberInWords(applicable)}`;
  return `The survey meets ${met} checks of §280.10 that apply to it${rest}.`;
}

/** Annex C: every survey against the checklist of §280.10. */
export function surveyChecklistAnnex(assessment: Assessment): readonly Block[] {
  const { survey: surveys } = assessment.snapshot.records;
  const tables = surveys.flatMap((survey) => checklistTable(assessment, survey));
  return [
    heading(1, 'annex-surveys', 'Survey checklist'),
    lead(
      'Section 280.10 says what a survey of customers asks, when, and how much. The results below follow from what is recorded about each survey.',
    ),
    ...(tables.length === 0 ? [note('No survey has been entered yet.')] : tables),
  ];
}

function checklistTable({ snapshot }: Assessment, survey: RecordIn<'survey'>): readonly Block[] {
  const checks = surveyChecklist(snapshot, survey);
  if (checks.length === 0) return [];
  return [
    table({
      id: tableId(survey),
      caption: `${capitalized(surveyTitle(survey))}: survey checklist`,
      description: 'One row for each check of section 280.10 with its result and a remark.',
      columns: [column('Check', 3.4), column('Result', 1), column('Remark', 2.2)],
      rows: checks.map(({ label, result, note: remark }) => [label, resultWords[result], remark ?? '']),
    }),
  ];
}
