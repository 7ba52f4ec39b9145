import { type FormEvent, useId, useState } from 'react';
import { currentSettings, saveSettings } from '../state/app-state.ts';
import { opened } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Whose name stands beside edits. Asked for before the first one; changed from the status line. */
export function WhoDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState(currentSettings()?.author ?? '');
  const [problem, setProblem] = useState(false);
  const id = useId();
  const people = (opened.get()?.snapshot.records.person ?? []).flatMap(({ name: known }) => known ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setProblem(true);
    else void saveSettings({ author: name.trim() }).then(onClose);
  };
  return (
    <Dialog title="Who is editing?" onClose={onClose} closable={currentSettings()?.author !== ''}>
      <form onSubmit={submit}>
        <label className="field-label" htmlFor={id}>
          Your name or role
        </label>
        <p className="field-help" id={`${id}h`}>
          It stands beside what you change, so that the team can see who said what. It stays on this computer
          and is no sign-in.
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
          {currentSettings()?.author !== '' && <Button onClick={onClose}>Cancel</Button>}
        </div>
      </form>
    </Dialog>
  );
}
