import { Temporal } from 'temporal-polyfill';
import { type DueDate, dateInForce } from '../../../shared/calendar/due-dates.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goTo } from '../../state/navigation.ts';
import { today } from '../../state/today.ts';
import { Button } from '../../ui/button.tsx';
import { type Progress, progressOf } from './progress.ts';
import { annualDueDates, distanceInWords, nextDueDate } from './standing.ts';

type Props = { readonly snapshot: WorkbookSnapshot; readonly findings: readonly Finding[] };

/** The due dates of the year in their order: when, what, and how far it is. */
export function DueDateCards({ snapshot, findings }: Props) {
  const dates = annualDueDates(snapshot);
  const now = today();
  const next = nextDueDate(dates, now);
  if (dates.length === 0)
    return (
      <p className="card">
        The fiscal year is not entered yet, so no due date is known.{' '}
        <Button look="plain" onClick={() => goTo('provider')}>
          Enter the fiscal year
        </Button>
      </p>
    );
  return (
    <section aria-labelledby="overview-dates">
      <h2 id="overview-dates" className="visually-hidden">
        Due dates of the year
      </h2>
      <ol className="overview-dates">
        {dates.map((due) => (
          <li key={due.id} className={due === next ? 'card card-open' : 'card'}>
            <DueDateCard
              due={due}
              now={now}
              isNext={due === next}
              progress={progressOf(snapshot, findings, due.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

const weekend = 6;

/** "a Saturday" or "a federal holiday", for a date that is no business day. */
function whyNoBusinessDay(date: string): string {
  const day = Temporal.PlainDate.from(date);
  if (day.dayOfWeek < weekend) return 'a federal holiday';
  return day.dayOfWeek === weekend ? 'a Saturday' : 'a Sunday';
}

type CardProps = {
  readonly due: DueDate;
  readonly now: string;
  readonly isNext: boolean;
  readonly progress: Progress | undefined;
};

function DueDateCard({ due, now, isNext, progress }: CardProps) {
  const date = dateInForce(due);
  return (
    <>
      <p className="overview-date">
        <time dateTime={date}>{formatDate(date)}</time> · {distanceInWords(date, now)}
        {isNext && <span className="visually-hidden">, the next one</span>}
      </p>
      <h3>{due.label}</h3>
      <p className="overview-remark">{remarkOn(due)}</p>
      {progress !== undefined && <ProgressLine label={due.label} progress={progress} />}
    </>
  );
}

/** What differs from the circular's date or from a business day; usually nothing. */
function remarkOn(due: DueDate): string {
  const changed = due.override === undefined ? '' : `Agreed instead of ${formatDate(due.date)}. `;
  if (due.businessDayBefore === undefined) return changed;
  return `${changed}That is ${whyNoBusinessDay(dateInForce(due))}: hand in by ${formatDate(due.businessDayBefore)}.`;
}

function ProgressLine({ label, progress }: { readonly label: string; readonly progress: Progress }) {
  const { words, done, of, screen } = progress;
  return (
    <>
      <progress className="overview-bar" value={done} max={of} aria-label={`Progress: ${label}`} />
      <p className="overview-words">
        {screen === undefined ? (
          words
        ) : (
          <Button look="plain" data-focus-key={`due/${label}`} onClick={() => goTo(screen)}>
            {words}
          </Button>
        )}
      </p>
    </>
  );
}
