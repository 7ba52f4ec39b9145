import { useEffect, useState } from 'react';
import { dateInForce, dueDates } from '../../shared/calendar/due-dates.ts';
import { formatDate } from '../../shared/calendar/format.ts';
import { describeError } from '../../shared/ipc/app-error.ts';
import { theOne } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { useAppState } from '../state/app-state.ts';
import { blockingCount, blockingInWords, deliverableInView } from '../state/blocking.ts';
import { openDialog } from '../state/dialogs.ts';
import { firstInvalid, flush, saveState } from '../state/drafts.ts';
import { useFindings } from '../state/findings.ts';
import { goTo, goToTarget, usePlace } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { daysUntil, today } from '../state/today.ts';
import { savedAt, useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** The line that is always true: what is saved, who edits, what is due next, what blocks. */
export function StatusLine() {
  const { snapshot, readOnly } = useWorkbook();
  const author = useAppState()?.settings.author ?? '';
  const findings = useFindings();
  const { screen } = usePlace();
  const now = useToday();
  const deliverable = deliverableInView(snapshot, screen, now);
  const blocking = blockingCount(findings.list, deliverable);
  return (
    <footer className="status-line" data-region="status">
      {readOnly ? (
        <span className="status-saved">
          <Icon name="lock" /> Read-only: nothing can be changed here
        </span>
      ) : (
        <SavedState />
      )}
      {!readOnly && (
        <Button look="plain" onClick={() => openDialog('who')}>
          Editing as <strong>{author === '' ? 'nobody yet' : author}</strong>
        </Button>
      )}
      <NextDueDate snapshot={snapshot} now={now} />
      {findings.of !== undefined && (
        <Button
          look="plain"
          className={blocking > 0 ? 'status-blocking' : 'status-ready'}
          onClick={() => goTo('review')}
        >
          {blockingInWords(findings.list, deliverable)}
        </Button>
      )}
    </footer>
  );
}

function SavedState() {
  const state = useStore(saveState);
  const at = useStore(savedAt);
  switch (state.state) {
    case 'saved':
      return (
        <span className="status-saved">
          <Icon name="check" /> {at === undefined ? 'All saved' : `Saved ${clockTime(at)}`}
        </span>
      );
    case 'typing':
      return <span className="status-typing">Typing, not saved yet</span>;
    case 'saving':
      return <span className="status-typing">Saving…</span>;
    case 'invalid':
      return (
        <span className="status-failed">
          <Icon name="warning" />{' '}
          <Button look="plain" onClick={goToInvalid}>
            <span>
              Not saved: {state.labels.join(', ')}
              <span className="visually-hidden">. Go there</span>
            </span>
          </Button>
        </span>
      );
    case 'failed':
      return (
        <span className="status-failed">
          <Icon name="error" /> Not saved. {describeError(state.error)}{' '}
          <Button look="plain" onClick={() => void flush()}>
            Try again
          </Button>
        </span>
      );
  }
}

function goToInvalid(): void {
  const target = firstInvalid();
  if (target !== undefined) goToTarget({ kind: target.kind, id: target.id, field: target.field });
}

function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

type DueProps = { readonly snapshot: WorkbookSnapshot; readonly now: string };

function NextDueDate({ snapshot, now }: DueProps) {
  const workbook = theOne(snapshot, 'workbook');
  const year = workbook?.fiscal_year;
  if (year === undefined) return null;
  const next = dueDates(snapshot.edition, year, workbook?.due_date_overrides).find(
    (due) => dateInForce(due) >= now,
  );
  if (next === undefined) return <span className="status-due">All due dates of FY {year} are past</span>;
  const days = daysUntil(dateInForce(next), now);
  return (
    <span className="status-due">
      {next.label} due <strong>{formatDate(dateInForce(next))}</strong> ·{' '}
      {days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'}`}
    </span>
  );
}

const hour = 3_600_000;

function useToday(): string {
  const [now, setNow] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setNow(today()), hour);
    return () => clearInterval(timer);
  }, []);
  return now;
}
