import { useId } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { model } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { type Filter, noFilter } from './filter.ts';

const uses: readonly { readonly id: Filter['use']; readonly label: string }[] = [
  { id: 'all', label: 'Used or not' },
  { id: 'used', label: 'Carries a claim' },
  { id: 'unused', label: 'Not used yet' },
];

type Props = {
  readonly filter: Filter;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (filter: Filter) => void;
};

export function EvidenceFilter({ filter, shown, all, onChange }: Props) {
  const { edition } = useSnapshot();
  const id = useId();
  const isFiltered = filter.text !== '' || filter.kind !== '' || filter.use !== 'all';
  return (
    <search className="evidence-filter" aria-label="Filter the register">
      <label>
        <span>Find in the register</span>
        <input
          type="search"
          className="input"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <label>
        <span>{model.evidence.fields.kind.label}</span>
        <select
          className="input select"
          value={filter.kind}
          onChange={(event) => onChange({ ...filter, kind: event.target.value })}
        >
          <option value="">All kinds</option>
          {optionsOf(model.evidence.fields.kind, edition).map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kind.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Use</span>
        <select
          className="input select"
          value={filter.use}
          onChange={(event) =>
            onChange({ ...filter, use: uses.find((use) => use.id === event.target.value)?.id ?? 'all' })
          }
        >
          {uses.map((use) => (
            <option key={use.id} value={use.id}>
              {use.label}
            </option>
          ))}
        </select>
      </label>
      <p role="status" id={id}>
        {isFiltered && `${formatNumber(shown)} of ${formatNumber(all)} shown`}
      </p>
      {isFiltered && (
        <Button look="plain" onClick={() => onChange(noFilter)}>
          Show all
        </Button>
      )}
    </search>
  );
}
