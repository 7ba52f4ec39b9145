import { useId } from 'react';
import { model } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import type { AboutForm } from './about-form.ts';

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
};

export function SelectLine({ name, label, value, onChange, problem, options }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="input select"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}e`}
        aria-invalid={problem !== undefined || undefined}
      >
        <option value="">– Select –</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
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

type ChannelProps = { readonly value: string; readonly onChange: (value: string) => void };

/** The channels of the circular are offered; sources have others. */
export function ChannelLine({ value, onChange }: ChannelProps) {
  const { edition } = useSnapshot();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Channel
      </label>
      <p className="field-help" id={`${id}h`}>
        One of the list or another word. It may stay empty where it is not known.
      </p>
      <input
        id={id}
        name="channel"
        type="text"
        className="input"
        list={`${id}o`}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}h`}
      />
      <datalist id={`${id}o`}>
        {optionsOf(model.survey.fields.channel, edition).map(({ id: option, label }) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </datalist>
    </div>
  );
}

type ScaleProps = {
  readonly value: AboutForm['scale'];
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
};

const scales = [
  ['thumbs', 'A thumb up (a thumb down would be 0)'],
  ['rating', 'The lowest of five stars'],
] as const;

export function ScaleChoice({ value, onChange, problem }: ScaleProps) {
  return (
    <fieldset className="feedback-import-same">
      <legend>An answer of 1 is</legend>
      {scales.map(([scale, label]) => (
        <label key={scale} className="radio">
          <input type="radio" name="scale" checked={value === scale} onChange={() => onChange(scale)} />
          <span>{label}</span>
        </label>
      ))}
      <p className="field-error" aria-live="polite">
        {problem}
      </p>
    </fieldset>
  );
}
