import { type SyntheticEvent, useState } from 'react';
import { logOf } from '../../../shared/briefing/log.ts';
import { type Session, sessionKind } from '../../../shared/briefing/session.ts';
import { readTimes } from '../../../shared/briefing/times.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { LogList } from '../../forms/briefing-log/log-list.tsx';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { addRecord, deleteRecord, save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { AsBriefedPart } from './as-briefed-part.tsx';
import { resume } from './conduct-session.ts';
import { TimesTable } from './times-table.tsx';
import { type Shown, slidesShown, useShown } from './use-shown.ts';

type Props = { readonly session: Session; readonly isNewest: boolean };

/** "Briefing of March 30, 2023" */
function titleOfSession(session: Session): string {
  const { date } = session;
  return date === undefined ? sessionKind(session) : `${sessionKind(session)} of ${formatDate(date)}`;
}

/** One meeting: who took part, what was noted, how long it took, and what was shown. */
export function SessionCard({ session, isNewest }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const { id, finished } = session;
  const headingId = `session-${id}`;
  const log = logOf(snapshot, id);
  const times = readTimes(session.slide_times);
  const [isShownWanted, setIsShownWanted] = useState(isNewest && (log.length > 0 || times.size > 0));
  const shown = useShown(session, isShownWanted);
  const slides = slidesShown(shown, snapshot);
  const wantShown = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open) setIsShownWanted(true);
  };
  const finish = async () => {
    if (!(await save([{ kind: 'briefing_session', id, set: { finished: finished !== true } }]))) return;
    announce(finished === true ? 'Open again' : 'Finished');
    focusWhenDrawn(`session-finish/${id}`);
  };
  const add = async () => {
    const entry = await addRecord('briefing_entry', { session: id, kind: 'question' });
    if (entry !== undefined) focusWhenDrawn(`briefing_entry/${entry}/text`);
  };
  const remove = async () => {
    await deleteRecord('briefing_session', session);
    focusWhenDrawn('heading');
  };
  return (
    <section className="card briefings-session" aria-labelledby={headingId}>
      <div className="briefings-head">
        <h2 id={headingId} tabIndex={-1} data-focus-key={`briefing_session/${id}`}>
          {titleOfSession(session)}
        </h2>
        <span className={finished === true ? 'pill pill-good' : 'pill pill-caution'}>
          {finished === true ? 'Finished' : 'Not finished'}
        </span>
      </div>
      {!readOnly && (
        <div className="button-row">
          {finished !== true && (
            <Button look={isNewest ? 'main' : 'outline'} onClick={() => void resume(session)}>
              Go on
            </Button>
          )}
          <Button data-focus-key={`session-finish/${id}`} onClick={() => void finish()}>
            {finished === true ? 'Open again' : 'Finish'}
          </Button>
          <Button look="plain" onClick={() => void remove()}>
            Delete<span className="visually-hidden"> {titleOfSession(session)}</span>
          </Button>
        </div>
      )}
      <details>
        <summary>Day and participants</summary>
        <RecordForm kind="briefing_session" id={id}>
          <Field name="date" />
          <Field name="participants" help="Who was there, of OMB and of your own. The minutes name them." />
        </RecordForm>
      </details>
      <details open={isNewest && log.length > 0} onToggle={wantShown}>
        <summary>Log: {log.length === 0 ? 'nothing noted' : `${log.length} noted`}</summary>
        {log.length > 0 && <TitlesOfToday shown={shown} />}
        <LogList session={id} slides={slides} />
        {!readOnly && (
          <Button icon="add" onClick={() => void add()}>
            Add what was said
          </Button>
        )}
      </details>
      {times.size > 0 && (
        <details open={isNewest && session.rehearsal === true} onToggle={wantShown}>
          <summary>Time by slide</summary>
          <TitlesOfToday shown={shown} />
          {shown === undefined ? (
            <p role="status">Reading what was shown…</p>
          ) : (
            <TimesTable slides={slides} times={times} />
          )}
        </details>
      )}
      <AsBriefedPart session={session} shown={shown} onOpen={() => setIsShownWanted(true)} />
    </section>
  );
}

/** Said where nobody knows any more how the slides were when they were shown. */
function TitlesOfToday({ shown }: { readonly shown: Shown }) {
  if (shown === undefined || !('problem' in shown)) return null;
  return (
    <p className="briefings-soft">
      What was shown cannot be read, so slides have the numbers and titles that they have now.
    </p>
  );
}
