import type { ChoiceField, Option } from '../../../shared/model/field.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import type { ControlProps } from '../field.tsx';
import { controlAttributes, groupAttributes, textOf } from './attributes.ts';

export function ChoiceControl(props: ControlProps & { readonly field: ChoiceField }) {
  const { edition } = useSnapshot();
  const options = optionsOf(props.field, edition);
  return <Select {...props} options={options} />;
}

const yesOrNo: readonly Option[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

export function YesNoControl(props: ControlProps) {
  return <Radios {...props} options={yesOrNo} />;
}

type WithOptions = ControlProps & { readonly options: readonly Option[] };

/** A value that this edition does not know stays visible and stays. */
function withUnknown(options: readonly Option[], value: string): readonly Option[] {
  return value === '' || options.some(({ id }) => id === value)
    ? options
    : [...options, { id: value, label: value }];
}

export function Select(props: WithOptions) {
  const { raw, onChange, onBlur, options, readOnly } = props;
  const { readOnly: _, ...attributes } = controlAttributes(props);
  const value = textOf(raw);
  return (
    <select
      className="input select"
      {...attributes}
      value={value}
      disabled={readOnly}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    >
      <option value="">– Select –</option>
      {withUnknown(options, value).map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Radios(props: WithOptions) {
  const { raw, onChange, onBlur, options, names, readOnly } = props;
  const value = textOf(raw);
  return (
    <div role="radiogroup" className="radios" {...groupAttributes(props)} onBlur={onBlur}>
      {withUnknown(options, value).map(({ id, label }) => (
        <label key={id} className="radio">
          <input
            type="radio"
            name={names.control}
            value={id}
            checked={value === id}
            disabled={readOnly}
            onChange={() => onChange(id)}
          />
          <span>{label}</span>
        </label>
      ))}
      {value !== '' && !readOnly && (
        <Button look="plain" className="clear" onClick={() => onChange('')}>
          Clear<span className="visually-hidden"> this answer</span>
        </Button>
      )}
    </div>
  );
}
