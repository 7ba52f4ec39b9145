import { type DueDate, dateInForce } from '../../shared/calendar/due-dates.ts';
import { formatDate } from '../../shared/calendar/format.ts';
import { businessDayOnOrBefore } from '../../shared/calendar/holidays.ts';
import { Button } from '../ui/button.tsx';
import type { ChangedDate } from './due-date-rows.ts';

type Props = {
  readonly due: DueDate;
  /** What was entered instead; undefined while the circular's date holds. */
  readonly entered: ChangedDate | undefined;
  readonly readOnly: boolean;
  readonly onOpen: () => void;
  readonly onChange: (to: Omit<ChangedDate, 'due'>) => void;
  readonly onRemove: () => void;
};

/** Where a date is no business day, the one before it. */
function BusinessDay({ date }: { readonly date: string }) {
  const before = businessDayOnOrBefore(date);
  if (before === date) return null;
  return (
    <small className="due-dates-day-before">
      A weekend or holiday; the business day before is {formatDate(before)}.
    </small>
  );
}

export function DueDateRow({ due, entered, readOnly, onOpen, onChange, onRemove }: Props) {
  const { id, label, date } = due;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={due.override === undefined ? undefined : 'due-dates-replaced'}>
        {formatDate(date)}
        {due.override === undefined && <BusinessDay date={date} />}
      </td>
      <td>
        {entered === undefined ? (
          readOnly ? (
            '–'
          ) : (
            <Button look="plain" data-focus-key={`due-date/${id}/change`} onClick={onOpen}>
              Change… <span className="visually-hidden">the due date for {label}</span>
            </Button>
          )
        ) : (
          <div className="due-dates-changed-date">
            <label>
              New date <span className="visually-hidden">for {label}</span>
              <input
                type="date"
                className="input input-date"
                min="1900-01-01"
                max="2199-12-31"
                data-focus-key={`due-date/${id}/date`}
                value={entered.date}
                readOnly={readOnly}
                onChange={(event) => onChange({ ...entered, date: event.target.value })}
              />
            </label>
            <label>
              Reason <span className="visually-hidden">for the new date for {label}</span>
              <input
                type="text"
                className="input"
                value={entered.reason}
                readOnly={readOnly}
                onChange={(event) => onChange({ ...entered, reason: event.target.value })}
              />
            </label>
            {due.override !== undefined && <BusinessDay date={dateInForce(due)} />}
            {!readOnly && (
              <Button look="plain" onClick={onRemove}>
                Back to the circular’s date <span className="visually-hidden">for {label}</span>
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}
