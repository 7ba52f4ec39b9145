import { useState } from 'react';
import { isOpenFollowUp, type LogEntry, logOf } from '../../../shared/briefing/log.ts';
import type { Slide } from '../../../shared/briefing/slide.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { Origin } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { flush } from '../../state/drafts.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { clockTime } from '../../ui/moment-words.ts';
import { Prose } from '../../ui/prose.tsx';
import { useOrigins } from '../comments/use-origins.ts';
import { Field } from '../field.tsx';
import { RecordForm } from '../record-form.tsx';
import { deleteRecord } from '../records.ts';
import { growCommitment, growPriority } from './follow-up.ts';
import { logKindLabel } from './log-words.ts';
import './log-list.css';

type Props = {
  readonly session: RecordId;
  /** To say on which slide it was: as they were shown. */
  readonly slides: readonly Slide[];
  /** The one that is being written elsewhere. */
  readonly without?: RecordId | undefined;
};

/** What was said, the newest first. */
export function LogList({ session, slides, without }: Props) {
  const { snapshot } = useWorkbook();
  const entries = logOf(snapshot, session)
    .filter(({ id }) => id !== without)
    .toReversed();
  const origins = useOrigins(entries.map(({ id }) => id));
  if (entries.length === 0) return null;
  return (
    <ul className="log-list" aria-label="What was noted, the newest first">
      {entries.map((entry) => (
        <LogItem key={entry.id} entry={entry} slides={slides} origin={origins.get(entry.id)} />
      ))}
    </ul>
  );
}

type ItemProps = {
  readonly entry: LogEntry;
  readonly slides: readonly Slide[];
  readonly origin: Origin | undefined;
};

function LogItem({ entry, slides, origin }: ItemProps) {
  const { readOnly } = useWorkbook();
  const [isEditing, setIsEditing] = useState(isBlank(entry.text));
  const edit = () => {
    setIsEditing(true);
    focusWhenDrawn(`briefing_entry/${entry.id}/text`);
  };
  const done = async () => {
    await flush();
    setIsEditing(false);
    focusWhenDrawn(`log-edit/${entry.id}`);
  };
  return (
    <li data-focus-key={`briefing_entry/${entry.id}`} tabIndex={-1}>
      <span className="log-time">{origin === undefined ? '' : clockTime(origin.at)}</span>
      <div className="log-said">
        {isEditing && !readOnly ? (
          <LogEditor entry={entry} onDone={() => void done()} />
        ) : (
          <>
            <LogWords entry={entry} slides={slides} />
            {!readOnly && <LogButtons entry={entry} onEdit={edit} />}
          </>
        )}
      </div>
    </li>
  );
}

function LogWords({ entry, slides }: Pick<ItemProps, 'entry' | 'slides'>) {
  const { snapshot } = useWorkbook();
  const { kind, text, owner, due } = entry;
  const slide = slides.find(({ recordId }) => recordId === entry.slide);
  const details = [
    ...(slide === undefined ? [] : [slide.hidden ? slide.title : `slide ${slide.number}: ${slide.title}`]),
    ...(owner === undefined ? [] : [`Owner: ${titleOfId(snapshot, 'person', owner)}`]),
    ...(due === undefined ? [] : [`due ${formatDate(due)}`]),
  ];
  return (
    <>
      <strong>{logKindLabel(snapshot.edition, kind)}</strong>
      <Prose text={text ?? ''} />
      <span className="log-details">{details.join(' · ')}</span>
    </>
  );
}

function LogButtons({ entry, onEdit }: { readonly entry: LogEntry; readonly onEdit: () => void }) {
  const { snapshot } = useWorkbook();
  const { id, commitment, priority } = entry;
  const ofWhich = <span className="visually-hidden"> the entry</span>;
  return (
    <span className="log-buttons">
      {isOpenFollowUp(entry) && (
        <>
          <Button look="plain" onClick={() => void growCommitment(entry)}>
            Make it a commitment
          </Button>
          <Button look="plain" onClick={() => void growPriority(entry)}>
            Make it a priority
          </Button>
        </>
      )}
      {commitment !== undefined && (
        <Button look="plain" onClick={() => goToTarget({ kind: 'commitment', id: commitment })}>
          Commitment: {titleOfId(snapshot, 'commitment', commitment)}
        </Button>
      )}
      {priority !== undefined && (
        <Button look="plain" onClick={() => goToTarget({ kind: 'priority', id: priority })}>
          Priority: {titleOfId(snapshot, 'priority', priority)}
        </Button>
      )}
      <Button look="plain" data-focus-key={`log-edit/${id}`} onClick={onEdit}>
        Change{ofWhich}
      </Button>
      <Button look="plain" onClick={() => void remove(entry)}>
        Delete{ofWhich}
      </Button>
    </span>
  );
}

async function remove(entry: LogEntry): Promise<void> {
  await deleteRecord('briefing_entry', entry);
  focusWhenDrawn('stage', `briefing_session/${entry.session}`, 'heading');
}

function LogEditor({ entry, onDone }: { readonly entry: LogEntry; readonly onDone: () => void }) {
  return (
    <div className="log-editor">
      <RecordForm kind="briefing_entry" id={entry.id}>
        <Field name="kind" />
        <Field name="text" help={null} />
        <div className="two-columns">
          <Field name="owner" />
          <Field name="due" />
        </div>
      </RecordForm>
      <Button onClick={onDone}>Done</Button>
    </div>
  );
}
