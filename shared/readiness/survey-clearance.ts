import { formatDate } from '../calendar/format.ts';
import { addDays, dayOfNewestEdit } from '../calendar/newest-edit.ts';
import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { CheckOutcome } from './survey-check.ts';
import type { SurveyCheck } from './survey-checklist.ts';
import { isBlank } from './words.ts';

/** §280.11: approval under the Paperwork Reduction Act, which the checklist of §280.10 presupposes. */

type Survey = RecordIn<'survey'>;

/** Days before a clearance ends at which its renewal should be under way; an inference (domain.md §1). */
export const renewalDays = 60;

function isPending({ control_number: number }: Survey): boolean {
  return number?.trim().toLowerCase() === 'pending';
}

/** True where the control number is neither "pending" nor two groups of four digits. */
export function isUnusualNumber(survey: Survey): boolean {
  const { control_number: number } = survey;
  return !isBlank(number) && !isPending(survey) && !/^\d{4}-\d{4}$/.test(number?.trim() ?? '');
}

export function isExpiring({ clearance_expires: expires }: Survey, snapshot: WorkbookSnapshot): boolean {
  return expires !== undefined && expires <= addDays(dayOfNewestEdit(snapshot), renewalDays);
}

/** "expired on March 31, 2022", seen from the newest edit. */
export function expiryInWords(
  { clearance_expires: expires = '' }: Survey,
  snapshot: WorkbookSnapshot,
): string {
  return `${expires < dayOfNewestEdit(snapshot) ? 'expired' : 'expires'} on ${formatDate(expires)}`;
}

function controlNumber(survey: Survey): CheckOutcome {
  const where = { kind: 'survey', id: survey.id, field: 'control_number' } as const;
  if (isBlank(survey.control_number))
    return {
      result: 'not_met',
      note: 'It has no OMB control number; write “pending” while clearance is under way.',
      where,
    };
  if (isUnusualNumber(survey))
    return { result: 'unknown', note: 'OMB control numbers look like 1234-5678.', where };
  return { result: 'met', found: survey.control_number?.trim() ?? '' };
}

function clearance(survey: Survey, snapshot: WorkbookSnapshot): CheckOutcome {
  const where = { kind: 'survey', id: survey.id, field: 'clearance_expires' } as const;
  if (survey.clearance_expires === undefined)
    return isPending(survey)
      ? { result: 'not_applicable', note: 'Clearance is under way.' }
      : { result: 'unknown', note: 'It is not recorded when its clearance expires.', where };
  const words = expiryInWords(survey, snapshot);
  return isExpiring(survey, snapshot)
    ? { result: 'not_met', note: `Its clearance ${words}.`, where }
    : { result: 'met', found: words };
}

/** Control number and clearance of a survey, told beside the twelve checks. */
export function surveyClearance(snapshot: WorkbookSnapshot, survey: Survey): readonly SurveyCheck[] {
  return [
    {
      id: 'control_number',
      label: 'The survey has an OMB control number, or “pending” while clearance is under way',
      citation: '§280.11',
      ...controlNumber(survey),
    },
    {
      id: 'clearance',
      label: `Its clearance is valid for at least ${renewalDays} more days`,
      citation: '§280.11',
      ...clearance(survey, snapshot),
    },
  ];
}
