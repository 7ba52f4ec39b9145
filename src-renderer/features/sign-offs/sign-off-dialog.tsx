import { type FormEvent, useId, useState } from 'react';
import { v7 } from 'uuid';
import { deliverableLabels, type JsonDeliverable } from '../../../shared/model/deliverable.ts';
import { model } from '../../../shared/model/model.ts';
import { optionsOf } from '../../../shared/model/options.ts';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { flush } from '../../state/drafts.ts';
import { goTo } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { opened, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = { readonly deliverable: JsonDeliverable; readonly onClose: () => void };

/** Takes down what a person decided; the fingerprint is that of what stands there, and nobody types it. */
export function SignOffDialog({ deliverable, onClose }: Props) {
  const snapshot = useSnapshot();
  const people = snapshot.records.person;
  const decisions = optionsOf(model.concurrence.fields.decision, snapshot.edition);
  const [person, setPerson] = useState('');
  const [decision, setDecision] = useState('');
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const id = useId();
  const digest = digestOfPart(buildPart(snapshot, deliverable));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (person === '' || decision === '') {
      document.getElementById(person === '' ? `${id}p` : `${id}d0`)?.focus();
      return;
    }
    await flush();
    const present = digestOfPart(buildPart(opened.get()?.snapshot ?? snapshot, deliverable));
    const set = { deliverable, person, decision, digest: present };
    const text = note.trim();
    if (await save([{ kind: 'concurrence', id: v7(), set: text === '' ? set : { ...set, note: text } }]))
      showDone('The decision is entered.', { label: 'Undo', run: () => void undo() });
    onClose();
  };
  const title = `Decision on the ${deliverableLabels[deliverable]}`;
  if (people.length === 0)
    return (
      <Dialog title={title} onClose={onClose}>
        <p>A decision belongs to somebody of the team, and nobody is named there yet.</p>
        <div className="button-row">
          <Button
            look="main"
            onClick={() => {
              onClose();
              goTo('team');
            }}
          >
            Go to the team
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label className="field-label" htmlFor={`${id}p`}>
            Who decided
          </label>
          <select
            id={`${id}p`}
            className="input select"
            value={person}
            onChange={({ target }) => setPerson(target.value)}
            aria-describedby={`${id}pe`}
            aria-invalid={(isChecked && person === '') || undefined}
          >
            <option value="">Choose somebody of the team</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {titleOf(snapshot, 'person', one)}
              </option>
            ))}
          </select>
          <p className="field-error" id={`${id}pe`} aria-live="polite">
            {isChecked && person === '' && 'Choose who decided.'}
          </p>
        </div>
        <fieldset className="sign-offs-decision" aria-describedby={`${id}de`}>
          <legend className="field-label">What they decided</legend>
          {decisions.map(({ id: value, label }, index) => (
            <label key={value} className="radio">
              <input
                id={`${id}d${index}`}
                type="radio"
                name={`${id}d`}
                checked={decision === value}
                onChange={() => setDecision(value)}
              />
              <span>{label}</span>
            </label>
          ))}
          <p className="field-error" id={`${id}de`} aria-live="polite">
            {isChecked && decision === '' && 'Choose what they decided.'}
          </p>
        </fieldset>
        <div className="field">
          <label className="field-label" htmlFor={`${id}n`}>
            Note
          </label>
          <p className="field-help" id={`${id}nh`}>
            What they said with it. It prints in the annex on sign-offs.
          </p>
          <textarea
            id={`${id}n`}
            className="input"
            rows={3}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            aria-describedby={`${id}nh`}
          />
        </div>
        <p>
          It is about what stands there now, fingerprint <code>{digest.slice(0, 12)}</code>. It is a note of
          what they decided, and no signature.
        </p>
        <div className="button-row">
          <button type="submit" className="button button-main">
            Enter the decision
          </button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
