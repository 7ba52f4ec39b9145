import { useState } from 'react';
import type { DueDate } from '../../shared/calendar/due-dates.ts';
import { theOne } from '../../shared/workbook/find.ts';
import { useSnapshot } from '../state/workbook.ts';
import { IconButton } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { groupAttributes } from './controls/attributes.ts';
import { DueDateRow } from './due-date-row.tsx';
import { type ChangedDate, changeDate, dueDatesOf, toChangedDates, toRows } from './due-date-rows.ts';
import type { ControlProps } from './field.tsx';
import type { Raw } from './raw.ts';
import './due-dates.css';

function rowsOf(raw: Raw): readonly (readonly string[])[] {
  return typeof raw === 'string' ? [] : raw.flatMap((row) => (typeof row === 'string' ? [] : [row]));
}

type Props = ControlProps & {
  /** Only those of the feedback data, where nothing else is spoken of. */
  readonly onlyQuarterly?: boolean;
};

/** Every due date of the cycle with the circular's date; another one is entered beside it. */
export function DueDatesControl(props: Props) {
  const { raw, onChange, onBlur, readOnly } = props;
  const snapshot = useSnapshot();
  // A row without a date is no value yet, so it waits here until there is one.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const fiscalYear = theOne(snapshot, 'workbook')?.fiscal_year;
  if (fiscalYear === undefined)
    return (
      <p className="due-dates-no-year">The due dates are listed here when the fiscal year is entered.</p>
    );

  const changed = toChangedDates(rowsOf(raw));
  const { annual, quarterly } = dueDatesOf(snapshot.edition, fiscalYear, changed);
  const known = new Set([...annual, ...quarterly].map(({ id }) => id));
  const unknown = changed.filter(({ due }) => !known.has(due));
  const write = (next: readonly ChangedDate[]) => onChange(toRows(next));
  const setOpen = (id: string, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpened(next);
    focusWhenDrawn(isOpen ? `due-date/${id}/date` : `due-date/${id}/change`);
  };
  const row = (due: DueDate) => {
    const entered = changed.findLast((candidate) => candidate.due === due.id);
    return (
      <DueDateRow
        key={due.id}
        due={due}
        entered={entered ?? (opened.has(due.id) ? { due: due.id, date: '', reason: '' } : undefined)}
        readOnly={readOnly}
        onOpen={() => setOpen(due.id, true)}
        onChange={(to) => {
          setOpened(new Set([...opened, due.id]));
          write(changeDate(changed, due.id, to));
        }}
        onRemove={() => {
          write(changeDate(changed, due.id, undefined));
          setOpen(due.id, false);
        }}
      />
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not hold the citation beside it
    <div role="group" {...groupAttributes(props)} onBlur={onBlur}>
      <table className="table due-dates">
        <caption>Due dates of FY {fiscalYear}</caption>
        <thead>
          <tr>
            <th scope="col">What is due</th>
            <th scope="col">By the circular</th>
            <th scope="col">Agreed with OMB instead</th>
          </tr>
        </thead>
        <tbody>
          {props.onlyQuarterly !== true && annual.map(row)}
          {quarterly.map(row)}
        </tbody>
      </table>
      {props.onlyQuarterly !== true && unknown.length > 0 && (
        <ul className="due-dates-unknown-dates">
          {unknown.map(({ due, date, reason }) => (
            <li key={due}>
              “{due}”, {date}
              {reason === '' ? '' : `, ${reason}`}: no due date of this edition, so it has no effect.
              {!readOnly && (
                <IconButton
                  icon="remove"
                  label={`Remove the changed date for “${due}”`}
                  onClick={() => write(changeDate(changed, due, undefined))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
