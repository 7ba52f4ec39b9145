import { fiscalYearOf } from '../../../shared/calendar/fiscal.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { blockingCount } from '../../state/blocking.ts';
import { runCommand } from '../../state/commands.ts';
import { today } from '../../state/today.ts';
import { Button } from '../../ui/button.tsx';

type Props = { readonly snapshot: WorkbookSnapshot; readonly findings: readonly Finding[] };

/** Why it is time for the next year; undefined while this one has work left. */
export function whyNextYear(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  now: string,
): string | undefined {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  if (year === undefined) return undefined;
  // One that was just begun is worked on, however late that is.
  const isBegun = snapshot.records.practice_rating.some(({ level }) => level !== undefined);
  if (fiscalYearOf(now) > year && isBegun) return `FY ${year} has ended.`;
  const isPlanned = snapshot.records.commitment.length > 0;
  const isDone = blockingCount(findings, 'assessment') + blockingCount(findings, 'plan') === 0;
  return isPlanned && isDone
    ? `The documents of FY ${year} have nothing left that must be fixed.`
    : undefined;
}

export function NextYearOffer({ snapshot, findings }: Props) {
  const why = whyNextYear(snapshot, findings, today());
  if (why === undefined) return null;
  return (
    <p className="overview-next-year">
      {why} The next year’s workbook begins with this one’s texts.{' '}
      <Button
        look="plain"
        className="overview-step"
        data-focus-key="overview/next-year"
        onClick={() => runCommand('workbook.nextYear')}
      >
        Start next year…
      </Button>
    </p>
  );
}
