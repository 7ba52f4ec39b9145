import { formatDate } from '../../../shared/calendar/format.ts';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { dayInWords } from '../../ui/moment-words.ts';

/** What History is asked for: everything, since something happened, or between two moments of one's own. */
export type PeriodChoice = {
  /** `any`, `mine`, `between`, or the id of the sign-off or submission since which. */
  readonly since: string;
  /** As the control gives them, in the user's own time; empty where open. */
  readonly from: string;
  readonly to: string;
};

export const anyTime: PeriodChoice = { since: 'any', from: '', to: '' };

/** UTC milliseconds, both included; `isSought` while the beginning may lie in what is not loaded yet. */
export type Bounds = { readonly from?: number; readonly to?: number; readonly isSought?: true };

export type PeriodOption = { readonly id: string; readonly label: string };

/** Sign-offs and submissions, the newest last, by what they are called. */
export function periodOptions(snapshot: WorkbookSnapshot): readonly PeriodOption[] {
  const { concurrence, submission_record } = snapshot.records;
  return [
    ...concurrence.map((record) => ({
      id: record.id,
      label: `Since the sign-off: ${titleOf(snapshot, 'concurrence', record)}`,
    })),
    ...submission_record.map((record) => {
      const what = valueInWords(snapshot, 'submission_record', 'deliverable', record.deliverable);
      const sent = record.date === undefined ? '' : `, sent ${formatDate(record.date)}`;
      return { id: record.id, label: `Since the submission: ${what}${sent}` };
    }),
  ];
}

/** A control's local date and time; undefined while it is not whole. */
function momentOf(local: string): number | undefined {
  const at = local === '' ? Number.NaN : new Date(local).getTime();
  return Number.isNaN(at) ? undefined : at;
}

const aMinute = 60_000;

/** Since which sign-off or submission; what it did not know of is no matter of time, so main finds it. */
export function sinceRecord({ since }: PeriodChoice): RecordId | undefined {
  return recordIdSchema.safeParse(since).data;
}

/** Between which moments changes are shown. */
export function boundsOf(
  { since, from, to }: PeriodChoice,
  loaded: readonly ChangeItem[],
  author: string,
  now: number,
): Bounds {
  if (since === 'between') {
    const [start, end] = [momentOf(from), momentOf(to)];
    // The control tells minutes: what happened within the last one belongs to it.
    return {
      ...(start === undefined ? {} : { from: start }),
      ...(end === undefined ? {} : { to: end + aMinute - 1 }),
    };
  }
  if (since === 'mine') {
    const mine = loaded.find(
      (change) => change.author === author && dayInWords(change.at) !== dayInWords(now),
    );
    return mine === undefined ? { isSought: true } : { from: mine.at + 1 };
  }
  return {};
}

export function isWithin({ from = -Infinity, to = Infinity }: Bounds, at: number): boolean {
  return at >= from && at <= to;
}
