import { dateInForce } from '../../../shared/calendar/due-dates.ts';
import { quarterLabel } from '../../../shared/calendar/fiscal.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { type FeedbackQuarter, quarterKey, servicesOfQuarter } from '../../../shared/feedback/quarters.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { quarterReporting, standingOn } from '../../../shared/feedback/reporting-status.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { distanceWithPast, today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { type Cell, cellKey } from './cell.ts';
import { StatusPill } from './status-pill.tsx';

type Props = { readonly quarter: FeedbackQuarter; readonly onOpen: (cell: Cell) => void };

/** One quarter: when it is due, how far that is, and each service with its state. */
export function QuarterCard({ quarter: { fiscalYear, quarter, place, due }, onOpen }: Props) {
  const snapshot = useSnapshot();
  const reporting = quarterReporting(snapshot, place);
  const services = servicesOfQuarter(snapshot, place);
  const date = dateInForce(due);
  const label = quarterLabel(fiscalYear, quarter);
  return (
    <section className="card" aria-labelledby={`quarter-${place}`}>
      <div className="quarters-card-head">
        <h3 id={`quarter-${place}`} tabIndex={-1} data-focus-key={quarterKey(place)}>
          {label}
        </h3>
        <p>
          Due <time dateTime={date}>{formatDate(date)}</time>, {distanceWithPast(date, today())}
          {due.override !== undefined && (
            <small>
              Agreed instead of {formatDate(due.date)}
              {due.override.reason === '' ? '' : `: ${due.override.reason}`}
            </small>
          )}
        </p>
        {reporting.services.length > 0 && (
          <StatusPill
            standing={standingOn(
              snapshot,
              {
                status: reporting.status,
                reports: reporting.services.flatMap(({ reports }) => reports),
              },
              date,
              today(),
            )}
          />
        )}
      </div>
      {services.length === 0 ? (
        <p className="quarters-none">No service is designated yet, so nothing has to be reported.</p>
      ) : (
        <ul className="quarters-services">
          {services.map((service) => (
            <ServiceLine
              key={service.id}
              service={service}
              place={place}
              label={label}
              due={date}
              onOpen={() => onOpen({ service: service.id, place })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineProps = {
  readonly service: RecordIn<'service'>;
  readonly place: number;
  readonly label: string;
  readonly due: string;
  readonly onOpen: () => void;
};

function ServiceLine({ service, place, label, due, onOpen }: LineProps) {
  const snapshot = useSnapshot();
  const own = quarterReporting(snapshot, place).services.find((entry) => entry.service.id === service.id);
  const count = reportedAnswers(snapshot).quarters.get(place)?.get(service.id)?.length ?? 0;
  return (
    <li>
      <Button look="plain" data-focus-key={cellKey({ service: service.id, place })} onClick={onOpen}>
        {titleOf(snapshot, 'service', service)}
        <span className="visually-hidden">, {label}</span>
      </Button>
      <span className="quarters-count">{count === 0 ? 'No report yet' : counted(count, 'report')}</span>
      {own === undefined ? (
        <span>not designated</span>
      ) : (
        <StatusPill standing={standingOn(snapshot, own, due, today())} />
      )}
    </li>
  );
}
