import { useId } from 'react';
import { formatNumber } from '../../shared/documents/format.ts';
import {
  type CommitmentFilter,
  type FilterName,
  type FilterOptions,
  filterNames,
  noneChosen,
  withChoice,
} from '../../shared/plan/commitment-filter.ts';
import { Button } from '../ui/button.tsx';
import './commitment-filters.css';

type Choice = { readonly label: string; readonly all: string; readonly none: string };

const choices: Readonly<Record<FilterName, Choice>> = {
  service: { label: 'Service', all: 'All services', none: 'No service' },
  dimension: { label: 'Dimension', all: 'All dimensions', none: 'No dimension' },
  owner: { label: 'Owner', all: 'Any owner', none: 'No owner' },
  status: { label: 'Status', all: 'Any status', none: 'No status' },
};

type Props = {
  readonly filter: CommitmentFilter;
  readonly options: FilterOptions;
  /** Commitments that fit, and all there are. */
  readonly shown: number;
  readonly total: number;
  readonly onChange: (filter: CommitmentFilter) => void;
};

/** Which commitments to show: one choice for each property, and how many fit. */
export function CommitmentFilters({ filter, options, shown, total, onChange }: Props) {
  const base = useId();
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <fieldset className="commitment-filters">
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
              {options[name].map(({ id, label: words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
              <option value={noneChosen}>{none}</option>
            </select>
          </div>
        );
      })}
      <p className="commitment-filters-count" role="status">
        {isFiltered ? `${formatNumber(shown)} of ${formatNumber(total)} shown` : ''}
      </p>
      {isFiltered && (
        <Button look="plain" onClick={() => onChange({})}>
          Show all
        </Button>
      )}
    </fieldset>
  );
}
