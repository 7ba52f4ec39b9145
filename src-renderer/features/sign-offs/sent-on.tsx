import { useId } from 'react';

type Props = {
  /** ISO date, or empty while it is not a whole date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isMissing: boolean;
};

export function SentOn({ value, onChange, isMissing }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Date it was sent
      </label>
      <input
        id={id}
        type="date"
        className="input input-date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}e`}
        aria-invalid={isMissing || undefined}
      />
      <p className="field-error" id={`${id}e`} aria-live="polite">
        {isMissing && 'Give the day, month and year.'}
      </p>
    </div>
  );
}
