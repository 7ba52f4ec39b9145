import { useId } from 'react';
import { setFilter } from './filter-state.ts';
import type { Filter, Place, PlacedFinding } from './groups.ts';

type Props = {
  readonly filter: Filter;
  readonly findings: readonly PlacedFinding[];
  readonly places: readonly Place[];
};

const severities = [
  { id: 'all', label: 'All' },
  { id: 'blocks', label: 'Must be fixed' },
  { id: 'advises', label: 'Suggestions' },
] as const;

function withSection(severity: Filter['severity'], section: string | undefined): Filter {
  return section === undefined ? { severity } : { severity, section };
}

export function Filters({ filter, findings, places }: Props) {
  const id = useId();
  const countOf = (severity: Filter['severity']) =>
    findings.filter(({ finding }) => severity === 'all' || finding.severity === severity).length;
  return (
    <div className="review-filters">
      <fieldset className="review-severities">
        <legend className="field-label">Show</legend>
        {severities.map((severity) => (
          <label key={severity.id} className="radio">
            <input
              type="radio"
              name={`${id}s`}
              checked={filter.severity === severity.id}
              onChange={() => setFilter(withSection(severity.id, filter.section))}
            />
            <span>
              {severity.label} ({countOf(severity.id)})
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="field-label" htmlFor={`${id}p`}>
          Section
        </label>
        <select
          id={`${id}p`}
          className="input select"
          value={filter.section ?? ''}
          onChange={({ target }) =>
            setFilter(withSection(filter.severity, target.value === '' ? undefined : target.value))
          }
        >
          <option value="">All sections</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
