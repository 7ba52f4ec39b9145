import { useId } from 'react';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { useSnapshot } from '../../state/workbook.ts';
import type { HistoryFilter } from './change-words.ts';

type Props = {
  readonly filter: HistoryFilter;
  readonly authors: readonly string[];
  readonly onChange: (filter: HistoryFilter) => void;
};

export function HistoryFilters({ filter, authors, onChange }: Props) {
  const { edition, records } = useSnapshot();
  const id = useId();
  return (
    <div className="history-filters">
      <div>
        <label className="field-label" htmlFor={`${id}t`}>
          Words
        </label>
        <input
          id={`${id}t`}
          type="search"
          className="input"
          value={filter.text}
          onChange={({ target }) => onChange({ ...filter, text: target.value })}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}a`}>
          Person
        </label>
        <select
          id={`${id}a`}
          className="input select"
          value={filter.author}
          onChange={({ target }) => onChange({ ...filter, author: target.value })}
        >
          <option value="">Everybody</option>
          {authors.map((author) => (
            <option key={author} value={author}>
              {author}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}s`}>
          Section
        </label>
        <select
          id={`${id}s`}
          className="input select"
          value={filter.section}
          onChange={({ target }) => onChange({ ...filter, section: target.value })}
        >
          <option value="">All sections</option>
          {sectionsOf(edition).map((section) => (
            <option key={section.id} value={section.id}>
              {section.label}
            </option>
          ))}
        </select>
      </div>
      {records.briefing_session.length > 0 && (
        <label className="checkbox history-passing">
          <input
            type="checkbox"
            checked={filter.withPassing}
            onChange={({ target }) => onChange({ ...filter, withPassing: target.checked })}
          />
          Also the slide shown and its time, noted during briefings
        </label>
      )}
    </div>
  );
}
