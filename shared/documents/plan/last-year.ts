import { formatDate } from '../../calendar/format.ts';
import type { LastYearCommitment } from '../../plan/last-year-commitments.ts';
import { bold, onLines, type Words } from '../blocks.ts';
import type { Inline } from '../tree.ts';

/** Measure, baseline, target and date on a line each; those that were not given are left out. */
export function promiseInLines({
  measure = '',
  baseline,
  target,
  targetDate,
}: LastYearCommitment): readonly Inline[] {
  return onLines([
    measure,
    labelled('Baseline', baseline),
    labelled('Target', target),
    labelled('By', targetDate === undefined ? undefined : dateOrAsKept(targetDate)),
  ]);
}

function labelled(label: string, text: string | undefined): Words {
  return text === undefined ? [] : [bold(`${label}:`), { type: 'text', text: ` ${text}` }];
}

/** A part of last year is data from outside. */
function dateOrAsKept(date: string): string {
  try {
    return formatDate(date);
  } catch {
    return date;
  }
}
