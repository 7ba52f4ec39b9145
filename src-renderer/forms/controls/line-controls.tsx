import { useRef } from 'react';
import type { NumberField } from '../../../shared/model/field.ts';
import type { ControlProps } from '../field.tsx';
import { controlAttributes, textOf } from './attributes.ts';

export function TextControl(props: ControlProps) {
  const { raw, onChange, onBlur } = props;
  return (
    <input
      type="text"
      className="input"
      {...controlAttributes(props)}
      value={textOf(raw)}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** A text control, because number controls change on scrolling and hide what is no number. */
export function NumberControl(props: ControlProps & { readonly field: NumberField }) {
  const { field, raw, onChange, onBlur } = props;
  const input = (
    <input
      type="text"
      inputMode={field.integer ? 'numeric' : 'decimal'}
      className="input input-number"
      {...controlAttributes(props)}
      value={textOf(raw)}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
  if (field.unit === undefined) return input;
  return (
    <span className="input-with-unit">
      {input} <span>{field.unit}</span>
    </span>
  );
}

/** Stands for a date of which the control shows only a part. */
const partial = 'unfinished';

export function DateControl(props: ControlProps) {
  const { raw, onChange, onBlur } = props;
  const input = useRef<HTMLInputElement>(null);
  const read = () => {
    const element = input.current;
    if (element === null) return;
    onChange(element.validity.badInput ? partial : element.value);
  };
  return (
    <input
      ref={input}
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      className="input input-date"
      {...controlAttributes(props)}
      value={textOf(raw) === partial ? undefined : textOf(raw)}
      onChange={read}
      onBlur={() => {
        read();
        onBlur();
      }}
    />
  );
}
