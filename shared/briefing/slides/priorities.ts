import { dateInForce } from '../../calendar/due-dates.ts';
import { formatDate } from '../../calendar/format.ts';
import { dayOfNewestEdit } from '../../calendar/newest-edit.ts';
import { column, fact, facts, note, table } from '../../documents/blocks.ts';
import { cycleDueDates } from '../../documents/due-date-words.ts';
import { capitalized, countOf } from '../../documents/format.ts';
import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { titleOf } from '../../workbook/titles.ts';
import { andMore, asManyAsFit, brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

type Priority = RecordIn<'priority'>;

const mostRows = 4;
const mostDates = 4;

/** Slide 12: priorities, what we ask of OMB, and the next dates (§280.14). */
export function prioritiesSlide(briefing: Briefing): SlideContent {
  const { snapshot } = briefing;
  const { priority: priorities } = snapshot.records;
  const title = messageOf(snapshot);
  const dates = facts(nextDates(snapshot).map((due) => fact(due.label, formatDate(dateInForce(due)))));
  const below = dates.items.length === 0 ? [] : [dates];
  return {
    title,
    blocks:
      priorities.length === 0
        ? [note('No priority has been entered yet.'), ...below]
        : asManyAsFit({
            title,
            records: priorities,
            most: mostRows,
            make: (shown, more) => [
              prioritiesTable(briefing, shown),
              ...andMore(more, 'priority', 'priorities'),
              ...below,
            ],
          }),
    drills: priorities.map((priority) => ({
      label: titleOf(snapshot, 'priority', priority),
      kind: 'priority',
      recordId: priority.id,
    })),
  };
}

/** Those still to come when the workbook was last changed, the nearest first. */
function nextDates(snapshot: WorkbookSnapshot) {
  const today = dayOfNewestEdit(snapshot);
  return cycleDueDates(snapshot)
    .filter((due) => dateInForce(due) >= today)
    .toSorted((one, other) => (dateInForce(one) < dateInForce(other) ? -1 : 1))
    .slice(0, mostDates);
}

function hasAsk({ ask_of_omb: ask }: Priority): boolean {
  return (ask ?? '').trim() !== '';
}

/** "Two asks of OMB for FY 2025, and the Action Plan by May 31" */
function messageOf(snapshot: WorkbookSnapshot): string {
  const { priority: priorities } = snapshot.records;
  if (priorities.length === 0) return 'No priorities yet';
  const asks = priorities.filter(hasAsk);
  const told = asks.length === 0 ? priorities : asks;
  const years = [...new Set(told.map(({ budget_year: year }) => year))];
  const [year] = years;
  const when = years.length === 1 && year !== undefined ? ` for FY ${year}` : '';
  const what =
    asks.length === 0
      ? capitalized(countOf(priorities.length, 'priority', 'priorities'))
      : `${capitalized(countOf(asks.length, 'ask'))} of OMB`;
  const plan = nextDates(snapshot).find(({ id }) => id === 'plan');
  return plan === undefined
    ? `${what}${when}`
    : `${what}${when}, and the ${plan.label} by ${dayOf(dateInForce(plan))}`;
}

/** "May 31": the year stands with the dates below. */
function dayOf(date: string): string {
  return formatDate(date).replace(/, \d+$/, '');
}

function prioritiesTable(briefing: Briefing, priorities: readonly Priority[]) {
  return table({
    id: 'table-priorities',
    caption: 'Priorities and asks of OMB',
    description: 'One row for each priority with its budget year and what we ask of OMB.',
    columns: [column('Priority', 2), column('Budget year', 0.9), column('Ask of OMB', 3.4)],
    rows: priorities.map((priority) => [
      titleOf(briefing.snapshot, 'priority', priority),
      priority.budget_year === undefined ? '' : `FY ${priority.budget_year}`,
      brief(briefing, 'priority', priority, 'ask_of_omb', 160),
    ]),
  });
}
