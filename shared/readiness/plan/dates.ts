import { formatDate } from '../../calendar/format.ts';
import type { RecordIn } from '../../model/model.ts';
import { type PlanYears, planYears } from '../../plan/plan-years.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { since2022 } from '../definers.ts';
import { findingOn, onEach } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank, named } from '../words.ts';
import { advises, blocks } from './define.ts';

type Milestone = RecordIn<'milestone'>;

/** Years after the plan's from which on a date is more likely a slip of the finger than a promise. */
const farYears = 5;

/** A finding on dates that only makes sense once the fiscal year is entered. */
function withYears<R>(isWrong: (record: R, years: PlanYears, snapshot: WorkbookSnapshot) => boolean) {
  return (record: R, snapshot: WorkbookSnapshot): boolean => {
    const years = planYears(snapshot);
    return years !== undefined && isWrong(record, years, snapshot);
  };
}

function targetOf(snapshot: WorkbookSnapshot, { commitment }: Milestone): string | undefined {
  return findRecord(snapshot, 'commitment', commitment)?.target_date;
}

const targetDateRules: readonly Rule[] = [
  ...since2022([
    blocks(
      'commitment-date-missing',
      '§280.17',
      'Each commitment has a target date or says why there is none.',
      onEach(
        'commitment',
        'target_date',
        'has no target date and does not say why.',
        ({ target_date: date, no_date_reason: reason }) => isBlank(date) && isBlank(reason),
      ),
    ),
  ]),
  advises(
    'commitment-date-and-reason',
    '§280.17',
    'No commitment has a target date and also a reason why there is none.',
    onEach(
      'commitment',
      'no_date_reason',
      'has a target date and also says why there is none; keep the one that holds.',
      ({ target_date: date, no_date_reason: reason }) => !isBlank(date) && !isBlank(reason),
    ),
  ),
  blocks(
    'commitment-date-too-early',
    '§280.17',
    'Each commitment ends in the year that the plan is for, or later.',
    onEach(
      'commitment',
      'target_date',
      ({ target_date: date = '' }, snapshot) =>
        `ends on ${formatDate(date)}, before FY ${planYears(snapshot)?.madeFor ?? ''}, the year that the plan is for.`,
      withYears(({ target_date: date }, { begins }) => date !== undefined && date < begins),
    ),
  ),
  advises(
    'commitment-date-far-off',
    '§280.17',
    'Each commitment ends within five years.',
    onEach(
      'commitment',
      'target_date',
      ({ target_date: date = '' }, snapshot) =>
        `ends on ${formatDate(date)}, more than five years after FY ${planYears(snapshot)?.madeFor ?? ''}.`,
      withYears(
        ({ target_date: date }, { madeFor }) => date !== undefined && date > `${madeFor + farYears}-09-30`,
      ),
    ),
  ),
];

/** What is seen on the way: steps between today and the target date. */
const milestoneRules: readonly Rule[] = [
  ...since2022([
    advises(
      'commitment-without-milestone',
      '§280.17',
      'Each commitment has at least one milestone.',
      (snapshot) =>
        snapshot.records.commitment
          .filter(({ id }) => recordsOf(snapshot, 'milestone', 'commitment', id).length === 0)
          .map((commitment) => findingOn(snapshot, 'commitment', commitment, 'has no milestone.')),
    ),
    advises(
      'commitment-without-step-in-year',
      '§280.17',
      'A commitment that ends after the year of the plan, or has no date, has a milestone within that year.',
      onEach(
        'commitment',
        'target_date',
        (_, snapshot) =>
          `has no milestone that is due by the end of FY ${planYears(snapshot)?.madeFor ?? ''}.`,
        withYears(({ id, target_date: date }, { ends }, snapshot) => {
          const steps = recordsOf(snapshot, 'milestone', 'commitment', id);
          const isLong = date === undefined || date > ends;
          return isLong && steps.length > 0 && steps.every(({ due }) => due !== undefined && due > ends);
        }),
      ),
    ),
  ]),
  blocks(
    'milestone-without-commitment',
    '§280.17',
    'Each milestone is a step of a commitment.',
    onEach('milestone', 'commitment', 'is a step of no commitment.'),
  ),
  blocks('milestone-title-missing', '§280.17', 'Each milestone has a title.', (snapshot) =>
    snapshot.records.milestone
      .filter(({ title }) => isBlank(title))
      .map(({ id, commitment: owner }) => {
        const commitment = findRecord(snapshot, 'commitment', owner);
        const of = commitment === undefined ? '' : ` of ${named(snapshot, 'commitment', commitment)}`;
        return { message: `A milestone${of} has no title.`, kind: 'milestone', id, field: 'title' };
      }),
  ),
  blocks(
    'milestone-due-missing',
    '§280.17',
    'Each milestone has a date.',
    onEach('milestone', 'due', 'has no date.'),
  ),
  blocks(
    'milestone-too-early',
    '§280.17',
    'No milestone was due before the year in which the plan is written.',
    onEach(
      'milestone',
      'due',
      ({ due = '' }, snapshot) =>
        `is due on ${formatDate(due)}, before FY ${planYears(snapshot)?.writtenIn ?? ''}, the year in which the plan is written.`,
      withYears(({ due }, { writingBegins }) => due !== undefined && due < writingBegins),
    ),
  ),
  blocks(
    'milestone-after-target',
    '§280.17',
    'No milestone is due after its commitment ends.',
    onEach(
      'milestone',
      'due',
      (milestone, snapshot) =>
        `is due on ${formatDate(milestone.due ?? '')}, after its commitment ends on ${formatDate(targetOf(snapshot, milestone) ?? '')}.`,
      (milestone, snapshot) => {
        const target = targetOf(snapshot, milestone);
        return milestone.due !== undefined && target !== undefined && milestone.due > target;
      },
    ),
  ),
  advises(
    'milestone-status-missing',
    '§280.17',
    'Each milestone has a status.',
    onEach('milestone', 'status', 'has no status.'),
  ),
];

export const dateRules: readonly Rule[] = [...targetDateRules, ...milestoneRules];
