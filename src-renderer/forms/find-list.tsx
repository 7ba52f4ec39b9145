import { useEffect, useMemo } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { formatNumber } from '../../shared/documents/format.ts';
import { fold } from '../../shared/search/fold.ts';
import { focusWhenDrawn } from '../ui/focus.ts';
import './find-list.css';

/** Something to choose: its title, and a quieter line that tells more. Every word of both is found. */
export type FindItem = {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Words that are found as well, though they are not seen. */
  readonly hidden?: string | undefined;
  /** Listed, and not to be chosen; the line says why. */
  readonly isDisabled?: boolean;
};

/** Beyond these, more words find it sooner than looking through a list. */
const most = 100;

type Props = {
  readonly label: string;
  /** What the list holds. */
  readonly listLabel: string;
  readonly items: readonly FindItem[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  /** `data-focus-key` of the search field, which takes the focus. */
  readonly focusKey: string;
};

/** Finds one of many by typing: arrow keys go through what has all the words, Enter chooses. */
export function FindList({ label, listLabel, items, query, onQuery, onChoose, focusKey }: Props) {
  // After the dialog around it has taken the focus to its first button.
  useEffect(() => focusWhenDrawn(focusKey), [focusKey]);
  const found = useMemo(() => itemsWith(items, query), [items, query]);
  const shown = found.slice(0, most);
  return (
    <>
      <Autocomplete inputValue={query} onInputChange={onQuery}>
        <SearchField className="find-list-field" data-focus-key={focusKey}>
          <Label className="field-label">{label}</Label>
          <Input className="input" role="combobox" aria-expanded />
        </SearchField>
        <ListBox
          className="find-list"
          aria-label={listLabel}
          items={shown}
          disabledKeys={shown.flatMap(({ id, isDisabled }) => (isDisabled === true ? [id] : []))}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p className="find-list-none">Nothing has these words.</p>}
        >
          {({ id, title, line }) => (
            <ListBoxItem id={id} textValue={`${title}, ${line}`} className="find-list-item">
              {/* Both are the name, as both are seen. */}
              <Text slot="label">
                <span>{title}</span> <span className="find-list-line">{line}</span>
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {found.length > most && (
        <p className="find-list-more">
          The first {formatNumber(most)} of {formatNumber(found.length)} are listed; type a word to find the
          others.
        </p>
      )}
    </>
  );
}

function itemsWith(items: readonly FindItem[], query: string): readonly FindItem[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter(({ title, line, hidden = '' }) => {
    const text = fold(`${title} ${line} ${hidden}`);
    return words.every((word) => text.includes(word));
  });
}
