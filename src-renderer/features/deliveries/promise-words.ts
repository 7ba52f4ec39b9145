import { formatDate } from '../../../shared/calendar/format.ts';
import type { LastYearCommitment } from '../../../shared/plan/last-year-commitments.ts';

/** "Average wait: 16.9 minutes → 10 minutes, by December 30, 2022"; what was not said is left out. */
export function promiseInWords({ measure, baseline, target, targetDate }: LastYearCommitment): string {
  const way = [baseline, target].filter((part) => part !== undefined).join(' → ');
  const what = [measure, way].filter((part) => part !== undefined && part !== '').join(': ');
  const date = targetDate === undefined ? undefined : dateInWords(targetDate);
  return [what, date].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A part may hold anything: what is no date is shown as it is. */
function dateInWords(text: string): string {
  return `by ${/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text}`;
}
