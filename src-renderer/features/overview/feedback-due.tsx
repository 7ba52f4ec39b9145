import { dateInForce } from '../../../shared/calendar/due-dates.ts';
import { quarterLabelAt } from '../../../shared/calendar/fiscal.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { capitalized, numberInWords, partOf } from '../../../shared/documents/format.ts';
import { nextFeedbackDue, quarterKey, quartersOfYear } from '../../../shared/feedback/quarters.ts';
import { quarterReporting } from '../../../shared/feedback/reporting-status.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { distanceInWords } from './standing.ts';

function reportedInWords(snapshot: WorkbookSnapshot, place: number): string {
  const { services } = quarterReporting(snapshot, place);
  if (services.length === 0) return 'No service is designated yet.';
  const reported = services.filter(({ status }) => status === 'complete').length;
  const partly = services.filter(({ status }) => status === 'partial').length;
  const how = capitalized(partOf(reported, services.length, 'designated service'));
  const verb = reported < 2 ? 'has' : 'have';
  const rest = partly === 0 ? '' : `, and ${numberInWords(partly)} in part`;
  return `${how} ${verb} reported${rest}.`;
}

type Props = { readonly snapshot: WorkbookSnapshot; readonly now: string };

/** The feedback data that are due next, and who has reported (§280.16); the year's last quarter where all are past. */
export function FeedbackDue({ snapshot, now }: Props) {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  if (year === undefined) return null;
  const next = nextFeedbackDue(snapshot, now);
  const shown = next ?? quartersOfYear(snapshot, year).at(-1);
  if (shown === undefined) return null;
  const date = dateInForce(shown.due);
  return (
    <p className="card overview-feedback">
      <strong>Feedback data for {quarterLabelAt(shown.place)}</strong>: due{' '}
      <time dateTime={date}>{formatDate(date)}</time> · {distanceInWords(date, now)}
      {next === undefined && ', as all feedback due dates of the year'}.{' '}
      {reportedInWords(snapshot, shown.place)}{' '}
      <Button look="plain" onClick={() => goTo('quarters', undefined, quarterKey(shown.place))}>
        Go to the quarter
      </Button>
    </p>
  );
}
