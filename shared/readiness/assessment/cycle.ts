import { quarterlyDueDateIds } from '../../calendar/due-dates.ts';
import { model } from '../../model/model.ts';
import { theOne } from '../../workbook/find.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule } from '../rule.ts';
import { isBlank } from '../words.ts';
import { advises, blocks } from './define.ts';

const workbookId = (snapshot: WorkbookSnapshot) => derivedRecordId(snapshot.workbookId, model.workbook, []);

function overridesOf(snapshot: WorkbookSnapshot) {
  return (theOne(snapshot, 'workbook')?.due_date_overrides ?? []).map(([due, , reason]) => ({
    due: String(due ?? '').trim(),
    reason,
  }));
}

function labelOfDueDate(snapshot: WorkbookSnapshot, id: string): string | undefined {
  const quarter = Object.entries(quarterlyDueDateIds).find(([, dueId]) => dueId === id);
  if (quarter !== undefined) return `Feedback data of quarter ${quarter[0]}`;
  return snapshot.edition.dueDates.find((due) => due.id === id)?.label;
}

/** The annual cycle: its year, and due dates that were changed. */
export const cycleRules: readonly Rule[] = [
  blocks(
    'fiscal-year-missing',
    '§280.14',
    'The workbook says for which fiscal year its assessment is due.',
    (snapshot) =>
      theOne(snapshot, 'workbook')?.fiscal_year === undefined
        ? [
            {
              message: 'The fiscal year of this workbook is not set, so that no due date is known.',
              kind: 'workbook',
              id: workbookId(snapshot),
              field: 'fiscal_year',
            },
          ]
        : [],
  ),
  blocks('due-date-reason-missing', '§280.14, §280.16', 'Every changed due date has a reason.', (snapshot) =>
    overridesOf(snapshot)
      .filter(({ reason }) => isBlank(reason))
      .map(({ due }) => ({
        message: `The changed due date for "${labelOfDueDate(snapshot, due) ?? due}" has no reason.`,
        kind: 'workbook',
        id: workbookId(snapshot),
        field: 'due_date_overrides',
      })),
  ),
  advises(
    'due-date-unknown',
    '§280.14, §280.16',
    'Every changed due date is one that the circular sets.',
    (snapshot) =>
      overridesOf(snapshot)
        .filter(({ due }) => labelOfDueDate(snapshot, due) === undefined)
        .map(({ due }) => ({
          message: `A changed due date is for "${due}", which is no due date of this edition, so it has no effect.`,
          kind: 'workbook',
          id: workbookId(snapshot),
          field: 'due_date_overrides',
        })),
  ),
];
