import { type ReactNode, useId } from 'react';
import { quarterLabelAt } from '../../../shared/calendar/fiscal.ts';
import type { ResultScope, ResultView } from '../../../shared/feedback/results/scope.ts';
import { Button } from '../../ui/button.tsx';

type Props = { readonly view: ResultView; readonly onChange: (scope: ResultScope) => void };

type Name = keyof ResultScope;

/** An empty channel is a choice of its own, so choices go by their place in the list. */
const everything = 'all';

type SelectProps = {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: string | number; readonly label: string }[];
  readonly chosen: string | number | undefined;
  readonly onChoose: (id: string | number | undefined) => void;
};

function Select({ label, all, options, chosen, onChoose }: SelectProps): ReactNode {
  const id = useId();
  const place = options.findIndex((option) => option.id === chosen);
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input select"
        value={place < 0 ? everything : String(place)}
        onChange={({ target }) => onChoose(options[Number(target.value)]?.id)}
      >
        <option value={everything}>{all}</option>
        {options.map((option, index) => (
          <option key={option.id} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which service, channel and quarters to look at. */
export function ScopeFilters({ view: { scope, choices }, onChange }: Props): ReactNode {
  const { service: _service, channel: _channel, ...quarters } = scope;
  const choose = (name: Name) => (id: string | number | undefined) => {
    const { [name]: _before, ...others } = scope;
    onChange({ ...others, ...(id === undefined ? {} : { [name]: id }) });
  };
  const places = choices.places.map((id) => ({ id, label: quarterLabelAt(id) })).toReversed();
  return (
    <fieldset className="results-filters">
      <legend className="visually-hidden">What to look at</legend>
      <Select
        label="Service"
        all="All services together"
        options={choices.services}
        chosen={scope.service}
        // The channels of another service are other ones.
        onChoose={(id) => onChange(id === undefined ? quarters : { ...quarters, service: String(id) })}
      />
      <Select
        label="Channel"
        all="All channels"
        options={choices.channels}
        chosen={scope.channel}
        onChoose={choose('channel')}
      />
      <Select
        label="From"
        all="The first quarter"
        options={places.filter(({ id }) => id <= (scope.to ?? id))}
        chosen={scope.from}
        onChoose={choose('from')}
      />
      <Select
        label="Up to, and looked at"
        all="The newest with answers"
        options={places.filter(({ id }) => id >= (scope.from ?? id))}
        chosen={scope.to}
        onChoose={choose('to')}
      />
      {Object.keys(scope).length > 0 && (
        <Button look="plain" onClick={() => onChange({})}>
          Show all
        </Button>
      )}
    </fieldset>
  );
}
