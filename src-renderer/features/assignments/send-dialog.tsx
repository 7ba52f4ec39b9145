import { type FormEvent, useId, useState } from 'react';
import { assignedSection, isOverdue, owedBy } from '../../../shared/assignments/standing.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { counted } from '../../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { goTo } from '../../state/navigation.ts';
import { personToSend } from '../../state/sending.ts';
import { today } from '../../state/today.ts';
import { useOpened } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { WorkingStep } from '../../ui/working-step.tsx';
import { useSending } from './use-sending.ts';

type Person = RecordIn<'person'>;

const title = 'Send to contributor';

/** A copy of the workbook for one person, in which what they owe is underway. */
export function SendDialog({ onClose }: { readonly onClose: () => void }) {
  const snapshot = useOpened()?.snapshot;
  if (snapshot === undefined) return null;
  return snapshot.records.person.length === 0 ? (
    <Dialog title={title} onClose={onClose}>
      <p>A copy is made for somebody of the team, and nobody is named there yet.</p>
      <div className="button-row">
        <Button
          look="main"
          onClick={() => {
            onClose();
            // After the dialog has given the focus back.
            setTimeout(() => goTo('team'));
          }}
        >
          Go to the team
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  ) : (
    <AskForPerson snapshot={snapshot} onClose={onClose} />
  );
}

/** The one who was pressed, else the first of the team who owes something. */
function firstProposed(snapshot: WorkbookSnapshot): Person | undefined {
  const { person } = snapshot.records;
  const pressed = personToSend.get();
  return (
    person.find(({ id }) => id === pressed) ??
    person.find(({ id }) => owedBy(snapshot, id).length > 0) ??
    person[0]
  );
}

type AskProps = { readonly snapshot: WorkbookSnapshot; readonly onClose: () => void };

function AskForPerson({ snapshot, onClose }: AskProps) {
  const [chosen, setChosen] = useState(() => firstProposed(snapshot)?.id);
  const { sending, send, cancel } = useSending(onClose);
  const id = useId();
  const people = snapshot.records.person;
  const person = people.find((one) => one.id === chosen) ?? people[0];
  const isBusy = sending.state === 'running';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person !== undefined) void send(person.id, titleOf(snapshot, 'person', person));
  };
  return (
    <Dialog title={title} onClose={onClose} cancelWork={isBusy ? cancel : undefined}>
      <form onSubmit={submit} noValidate>
        {sending.state === 'running' && person !== undefined ? (
          <WorkingStep
            doing={
              sending.progress === undefined
                ? 'Choosing where to put it'
                : `Making the copy for ${titleOf(snapshot, 'person', person)}`
            }
            label="Progress of the copy"
            promise="Until it is done there is no new file."
            progress={sending.progress}
            isCanceling={sending.isCanceling}
            onCancel={cancel}
          />
        ) : (
          <>
            <div className="field">
              <label className="field-label" htmlFor={id}>
                Who it is for
              </label>
              <select
                id={id}
                className="input select"
                value={person?.id}
                onChange={({ target }) => setChosen(people.find((one) => one.id === target.value)?.id)}
              >
                {people.map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOf(snapshot, 'person', one)}, {counted(owedBy(snapshot, one.id).length, 'section')}{' '}
                    to do
                  </option>
                ))}
              </select>
            </div>
            {person !== undefined && <WhatTheyOwe snapshot={snapshot} person={person} />}
            <p className="field-help">
              The copy is the whole workbook, internal notes, comments and history included. It opens on what
              is listed here; other sections can be read. Merge it when it comes back: then these sections are
              returned, for you to accept or to ask for changes.
            </p>
            <p className="field-error" role="alert">
              {sending.state === 'asking' && sending.problem}
            </p>
            <div className="button-row">
              <button type="submit" className="button button-main">
                Choose where to put it…
              </button>
              <Button onClick={onClose}>Cancel</Button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  );
}

function WhatTheyOwe({ snapshot, person }: { readonly snapshot: WorkbookSnapshot; readonly person: Person }) {
  const owed = owedBy(snapshot, person.id);
  if (owed.length === 0)
    return (
      <p className="send-owed">
        {titleOf(snapshot, 'person', person)} owes nothing now. The copy says so when it opens.
      </p>
    );
  return (
    <div className="send-owed">
      <p>In progress from now on, here and in the copy:</p>
      <ul>
        {owed.map((assignment) => (
          <li key={assignment.id}>
            {assignedSection(snapshot, assignment)?.label ?? titleOf(snapshot, 'assignment', assignment)},{' '}
            {assignment.due === undefined ? 'no date' : `due ${formatDate(assignment.due)}`}
            {isOverdue(assignment, today()) && <strong className="assignments-overdue"> overdue</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}
