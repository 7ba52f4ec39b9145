import { useId } from 'react';
import { progressStates } from '../../../shared/model/choices.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { type Filter, type FilterName, filterNames, noneChosen, withChoice } from './filter.ts';

type Option = { readonly id: string; readonly label: string };

type Choice = { readonly label: string; readonly all: string; readonly none: string };

const choices: Readonly<Record<FilterName, Choice>> = {
  service: { label: 'Service', all: 'All services', none: 'No service' },
  dimension: { label: 'Dimension', all: 'All dimensions', none: 'No dimension' },
  owner: { label: 'Owner', all: 'Any owner', none: 'No owner' },
  status: { label: 'Status', all: 'Any status', none: 'No status' },
};

/** What can be looked for; of services and people only those that commitments name, for others find nothing. */
function optionsFor(snapshot: WorkbookSnapshot, name: FilterName): readonly Option[] {
  const { commitment: commitments, service: services, person: people } = snapshot.records;
  switch (name) {
    case 'service': {
      const named = new Set(commitments.map(({ service }) => service));
      return services
        .filter(({ id }) => named.has(id))
        .map((service) => ({ id: service.id, label: titleOf(snapshot, 'service', service) }));
    }
    case 'owner': {
      const named = new Set(commitments.map(({ owner }) => owner));
      return people
        .filter(({ id }) => named.has(id))
        .map((person) => ({ id: person.id, label: titleOf(snapshot, 'person', person) }));
    }
    case 'dimension':
      return snapshot.edition.dimensions;
    case 'status':
      return progressStates;
  }
}

type Props = {
  readonly filter: Filter;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (filter: Filter) => void;
};

export function Filters({ filter, shown, total, onChange }: Props) {
  const snapshot = useSnapshot();
  const base = useId();
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <fieldset className="commitments-filters">
      <legend className="visually-hidden">Show only</legend>
      {filterNames.map((name) => {
        const { label, all, none } = choices[name];
        return (
          <div key={name}>
            <label className="field-label" htmlFor={`${base}${name}`}>
              {label}
            </label>
            <select
              id={`${base}${name}`}
              className="input select"
              value={filter[name] ?? ''}
              onChange={({ target }) => onChange(withChoice(filter, name, target.value))}
            >
              <option value="">{all}</option>
              {optionsFor(snapshot, name).map(({ id, label: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
              <option value={noneChosen}>{none}</option>
            </select>
          </div>
        );
      })}
      <p className="commitments-count" role="status">
        {isFiltered ? `${shown} of ${total} shown` : ''}
      </p>
      {isFiltered && (
        <Button look="plain" onClick={() => onChange({})}>
          Show all
        </Button>
      )}
    </fieldset>
  );
}
