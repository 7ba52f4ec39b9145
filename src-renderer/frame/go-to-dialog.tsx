import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import type { SearchEntry } from '../../shared/search/entry.ts';
import { search, searchIndex } from '../../shared/search/search.ts';
import { runCommand } from '../state/commands.ts';
import { goTo } from '../state/navigation.ts';
import { opened } from '../state/workbook.ts';
import { Dialog } from '../ui/dialog.tsx';
import './go-to-dialog.css';

function follow({ destination }: SearchEntry): void {
  if ('command' in destination) runCommand(destination.command);
  else goTo(destination.section, destination.target, destination.focusKey);
}

/** One key reaches everything: sections, services, practices, questions, people, evidence, commitments, commands. */
export function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const snapshot = opened.get()?.snapshot;
  const index = useMemo(() => (snapshot === undefined ? [] : searchIndex(snapshot)), [snapshot]);
  const found = useMemo(() => search(index, query), [index, query]);
  const choose = (id: string) => {
    const entry = found.find((candidate) => candidate.id === id);
    if (entry === undefined) return;
    onClose();
    // After the dialog has given the focus back, or it would take it from where this leads.
    setTimeout(() => follow(entry));
  };
  return (
    <Dialog title="Go to" onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField autoFocus className="go-to-search">
          <Label>Section, service, practice, commitment, person, evidence or command</Label>
          <Input className="input" role="combobox" aria-expanded />
        </SearchField>
        <ListBox
          className="go-to-list"
          aria-label="Where to go"
          items={found}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className="go-to-nothing">Nothing has these words. Try fewer or shorter ones.</p>
          )}
        >
          {(entry) => (
            <ListBoxItem id={entry.id} textValue={`${entry.label}, ${entry.detail}`} className="go-to-entry">
              {/* Both are the name, as both are seen. */}
              <Text slot="label">
                <span>{entry.label}</span> <span className="go-to-detail">{entry.detail}</span>
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
