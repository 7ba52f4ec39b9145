import type { ChoicesField, Option } from '../../../shared/model/field.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { useSnapshot } from '../../state/workbook.ts';
import type { ControlProps } from '../field.tsx';
import { groupAttributes, listOf } from './attributes.ts';

export function ChoicesControl(props: ControlProps & { readonly field: ChoicesField }) {
  const { edition } = useSnapshot();
  return <Checkboxes {...props} options={optionsOf(props.field, edition)} />;
}

type Props = ControlProps & {
  readonly options: readonly (Option & { readonly help?: string | undefined })[];
};

/** Ticks for a set; what this edition does not know stays ticked and visible. */
export function Checkboxes(props: Props) {
  const { raw, onChange, onBlur, options, readOnly } = props;
  const ticked = listOf(raw);
  const known = new Set(options.map(({ id }) => id));
  const unknown = ticked.filter((id) => !known.has(id)).map((id) => ({ id, label: id, help: undefined }));
  const toggle = (id: string) =>
    onChange(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not hold the citation beside it
    <div role="group" className="checkboxes" {...groupAttributes(props)} onBlur={onBlur}>
      {[...options, ...unknown].map(({ id, label, help }) => (
        <label key={id} className="checkbox">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            disabled={readOnly}
            onChange={() => toggle(id)}
          />
          <span>
            {label}
            {help !== undefined && <small>{help}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
