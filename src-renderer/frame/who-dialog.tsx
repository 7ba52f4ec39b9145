import { type FormEvent, useId, useState } from 'react';
import { currentSettings, saveSettings } from '../state/app-state.ts';
import { onlyReading } from '../state/author.ts';
import { flush } from '../state/drafts.ts';
import { nameOfCopy } from '../state/sent-copy.ts';
import { opened } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The one that was given; in a copy that was made for somebody, theirs. */
function proposedName(): string {
  const workbook = opened.get();
  return currentSettings()?.author || (workbook === undefined ? '' : nameOfCopy(workbook));
}

/** Whose name stands beside edits. Asked for before the first one; changed from the status line and in Settings. */
export function WhoDialog({ onClose }: { readonly onClose: () => void }) {
  const isNew = currentSettings()?.author === '';
  const [name, setName] = useState(proposedName);
  const [problem, setProblem] = useState(false);
  const id = useId();
  const people = (opened.get()?.snapshot.records.person ?? []).flatMap(({ name: known }) => known ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setProblem(true);
    else
      void saveSettings({ author: name.trim() }).then(() => {
        onClose();
        // What waited for a name.
        void flush();
      });
  };
  const decline = () => {
    if (isNew) onlyReading();
    onClose();
  };
  return (
    <Dialog title="Who is editing?" onClose={decline}>
      <form onSubmit={submit}>
        <label className="field-label" htmlFor={id}>
          Your name or role
        </label>
        <p className="field-help" id={`${id}h`}>
          It stands in the workbook’s history beside what you change, so that the team can see who said what.
          It is no sign-in.
        </p>
        <input
          id={id}
          className="input"
          list={`${id}p`}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={problem ? `${id}e ${id}h` : `${id}h`}
          aria-invalid={problem || undefined}
        />
        <datalist id={`${id}p`}>
          {people.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
        <p className="field-error" id={`${id}e`} aria-live="polite">
          {problem && 'Write a name or a role, such as CX lead.'}
        </p>
        <div className="button-row">
          <button type="submit" className="button button-main">
            Save
          </button>
          <Button onClick={decline}>{isNew ? 'Not now, I am only reading' : 'Cancel'}</Button>
        </div>
      </form>
    </Dialog>
  );
}
