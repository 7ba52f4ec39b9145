import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { openCount, threadsOf } from '../../shared/comments/threads.ts';
import { formatNumber } from '../../shared/documents/format.ts';
import { deliverableLabels } from '../../shared/model/deliverable.ts';
import {
  groupLabels,
  planPage,
  resultsPage,
  sectionGroups,
  sectionsOf,
} from '../../shared/sections/section.ts';
import { type SectionStanding, type SectionState, sectionStates } from '../../shared/sections/state.ts';
import { theOne } from '../../shared/workbook/find.ts';
import { fiscalYearLabel } from '../../shared/workbook/fiscal-year.ts';
import {
  blockingCount,
  type CountedDeliverable,
  deliverableInView,
  mustBeFixedInWords,
} from '../state/blocking.ts';
import { useFindings } from '../state/findings.ts';
import { goTo, usePlace } from '../state/navigation.ts';
import { personOfCopy, yourPart } from '../state/sent-copy.ts';
import { today } from '../state/today.ts';
import { useWorkbook } from '../state/workbook.ts';
import { StateSign } from '../ui/state-sign.tsx';

const stateWords: Readonly<Record<SectionState, string>> = {
  empty: 'nothing entered',
  started: 'started',
  ready: 'ready',
  conflict: 'answers differ',
};

/** The rail is narrow: of which deliverable it is stands in the status line. */
function blockingNote(deliverable: CountedDeliverable, count: number): ReactNode {
  return (
    <>
      <span className="visually-hidden">{deliverableLabels[deliverable]}: </span>
      {mustBeFixedInWords(count).toLowerCase()}
    </>
  );
}

const out = [
  { id: 'review', label: 'Review' },
  { id: 'differences', label: 'Settle differences' },
  { id: 'comments', label: 'Comments' },
  { id: 'assignments', label: 'Who does what' },
  { id: 'preview', label: 'Preview' },
  { id: 'export', label: 'Export' },
  { id: 'sign-offs', label: 'Sign-offs and submissions' },
  { id: 'history', label: 'History' },
  { id: 'backups', label: 'Backups' },
] as const;

/** The whole workbook at the left: every section with its state in form and word. */
export function Rail() {
  const workbook = useWorkbook();
  const { snapshot, fileName, readOnly } = workbook;
  const findings = useFindings();
  const { screen } = usePlace();
  const rail = useRef<HTMLElement>(null);
  useEffect(() => showEntry(rail.current, `rail/${screen}`), [screen]);
  const states = useMemo(() => sectionStates(snapshot, findings.list), [snapshot, findings]);
  const provider = theOne(snapshot, 'provider')?.name;
  const year = fiscalYearLabel(snapshot);
  const inView = deliverableInView(snapshot, screen, today());
  const blocking = blockingCount(findings.list, inView);
  const comments = openCount(threadsOf(snapshot));
  const differences = snapshot.conflicts.length;
  const notes: Readonly<Record<string, ReactNode>> = {
    ...(findings.of === undefined ? {} : { review: blockingNote(inView, blocking) }),
    ...(differences === 0 ? {} : { differences: `${formatNumber(differences)} open` }),
    ...(comments === 0 ? {} : { comments: `${comments} open` }),
  };
  const item = (id: string, label: string, state?: SectionStanding, note?: ReactNode) => (
    <li key={id}>
      <a
        href={`#${id}`}
        aria-current={screen === id ? 'page' : undefined}
        data-focus-key={`rail/${id}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(id);
        }}
      >
        {state !== undefined && <StateSign state={state.state} />}
        <span className="rail-label">{label}</span>
        {state !== undefined && <span className="visually-hidden">, {stateWords[state.state]}</span>}
        {note !== undefined && note !== '' && <span className="rail-note">{note}</span>}
      </a>
    </li>
  );
  return (
    <nav ref={rail} className="rail" aria-label="Sections of the workbook" data-region="rail">
      <div className="rail-head">
        <strong>{provider ?? 'Provider not named yet'}</strong>
        <span>
          {year === undefined ? '' : `${year} · `}
          {readOnly ? 'read-only' : fileName}
        </span>
      </div>
      <ul>
        {personOfCopy(workbook) !== undefined && item(yourPart.id, yourPart.label)}
        {item('overview', 'Overview')}
      </ul>
      {sectionGroups.map((group) => (
        <div key={group}>
          <h2 id={`rail-${group}`}>{groupLabels[group]}</h2>
          <ul aria-labelledby={`rail-${group}`}>
            {[planPage, resultsPage]
              .filter((page) => page.group === group)
              .map(({ id, label }) => item(id, label))}
            {sectionsOf(snapshot.edition)
              .filter((section) => section.group === group)
              .map(({ id, label }) => {
                const state = states.get(id);
                return item(id, label, state, state?.note);
              })}
          </ul>
        </div>
      ))}
      <div>
        <h2 id="rail-out">Check and hand in</h2>
        <ul aria-labelledby="rail-out">
          {out.map(({ id, label }) => item(id, label, undefined, notes[id]))}
        </ul>
      </div>
    </nav>
  );
}

/** Scrolls the rail alone, not the page with it, so that the entry is in view. */
function showEntry(rail: HTMLElement | null, key: string): void {
  const entry = rail?.querySelector<HTMLElement>(`[data-focus-key="${key}"]`);
  if (rail === null || entry === null || entry === undefined) return;
  const top = entry.offsetTop - rail.scrollTop;
  const isInView = top >= 0 && top + entry.offsetHeight <= rail.clientHeight;
  if (!isInView) rail.scrollTop = entry.offsetTop - (rail.clientHeight - entry.offsetHeight) / 2;
}
