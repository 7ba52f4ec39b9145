import { useId } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  /** For a few digits. */
  readonly short?: boolean;
};

/** One line of a dialog that is not part of a workbook yet, with its error beside it. */
export function LineInput({ name, label, help, value, onChange, problem, short = false }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="field-help" id={`${id}h`}>
        {help}
      </p>
      <input
        id={id}
        name={name}
        className={short ? 'input input-number' : 'input'}
        inputMode={short ? 'numeric' : undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={problem === undefined ? `${id}h` : `${id}e ${id}h`}
        aria-invalid={problem !== undefined || undefined}
      />
      <p className="field-error" id={`${id}e`} aria-live="polite">
        {problem !== undefined && (
          <>
            <Icon name="error" /> {problem}
          </>
        )}
      </p>
    </div>
  );
}
