import { useId } from 'react';
import { choices } from './choices.ts';

type Props = {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

export function ExportChoices({ chosen, onChange }: Props) {
  const base = useId();
  const toggle = (id: string, isWanted: boolean) => {
    const next = new Set(chosen);
    if (isWanted) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className="card export-choices">
      <legend>What to export</legend>
      {choices.map(({ id, label, description }) => (
        <div key={id} className="export-choice">
          <input
            type="checkbox"
            id={`${base}${id}`}
            aria-describedby={`${base}${id}d`}
            checked={chosen.has(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          <div>
            <label htmlFor={`${base}${id}`}>{label}</label>
            <p id={`${base}${id}d`}>{description}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
