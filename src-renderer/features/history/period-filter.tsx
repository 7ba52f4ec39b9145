import { useId } from 'react';
import { useSnapshot } from '../../state/workbook.ts';
import { type PeriodChoice, periodOptions } from './period.ts';

type Props = { readonly choice: PeriodChoice; readonly onChange: (choice: PeriodChoice) => void };

/** From when, until when. */
export function PeriodFilter({ choice, onChange }: Props) {
  const snapshot = useSnapshot();
  const id = useId();
  const moment = (name: 'from' | 'to', label: string) => (
    <div>
      <label className="field-label" htmlFor={`${id}${name}`}>
        {label}
      </label>
      <input
        id={`${id}${name}`}
        type="datetime-local"
        className="input"
        value={choice[name]}
        onChange={({ target }) => onChange({ ...choice, [name]: target.value })}
      />
    </div>
  );
  return (
    <div className="history-filters">
      <div>
        <label className="field-label" htmlFor={id}>
          Period
        </label>
        <select
          id={id}
          className="input select"
          value={choice.since}
          onChange={({ target }) => onChange({ ...choice, since: target.value })}
        >
          <option value="any">Any time</option>
          <option value="mine">Since I last worked here, before today</option>
          {periodOptions(snapshot).map(({ id: since, label }) => (
            <option key={since} value={since}>
              {label}
            </option>
          ))}
          <option value="between">Between two moments…</option>
        </select>
      </div>
      {choice.since === 'between' && moment('from', 'From')}
      {choice.since === 'between' && moment('to', 'Until')}
    </div>
  );
}
