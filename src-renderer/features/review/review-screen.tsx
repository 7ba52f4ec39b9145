import { useEffect, useMemo, useRef } from 'react';
import { joinWords } from '../../../shared/documents/format.ts';
import { deliverableLabels } from '../../../shared/model/deliverable.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { announce } from '../../state/announcer.ts';
import {
  blockingCount,
  blockingInWords,
  type CountedDeliverable,
  countedDeliverables,
  suggestionsInWords,
} from '../../state/blocking.ts';
import { type Findings, useFindings } from '../../state/findings.ts';
import { goTo } from '../../state/navigation.ts';
import { goToPreview } from '../../state/preview-choice.ts';
import { keyedFindings } from '../../state/review-trail.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { setFilter, useFilter } from './filter-state.ts';
import { Filters } from './filters.tsx';
import { FindingList } from './finding-list.tsx';
import { groupFindings, listed, matches, placedFindings, placesWithFindings } from './groups.ts';
import './review.css';

/** Everything that stands between this workbook and OMB, and the way to each place. */
export function ReviewScreen() {
  const findings = useFindings();
  return (
    <Screen title="Review" lead={leadOf(findings)}>
      {findings.of !== undefined && <Found findings={findings} />}
    </Screen>
  );
}

function leadOf({ list, of }: Findings): string {
  if (of === undefined) return 'Looking through the workbook…';
  if (list.length === 0) return 'Every rule of the circular that can be checked here is met.';
  const blocking = list.filter(({ severity }) => severity === 'blocks').length;
  const each = countedDeliverables.map((deliverable) => blockingInWords(list, deliverable)).join('; ');
  const blocks =
    blocking === 0
      ? 'Nothing to fix.'
      : `${each}. A document says DRAFT while something in it must be fixed.`;
  const advice = list.length - blocking;
  return advice === 0
    ? blocks
    : `${blocks} ${suggestionsInWords(advice)} ${advice === 1 ? 'is' : 'are'} worth a look and never ${advice === 1 ? 'stops' : 'stop'} you.`;
}

function Found({ findings }: { readonly findings: Findings }) {
  const snapshot = useSnapshot();
  const filter = useFilter();
  const placed = useMemo(
    () => placedFindings(snapshot, keyedFindings(findings.list)),
    [snapshot, findings.list],
  );
  const groups = useMemo(
    () =>
      groupFindings(
        snapshot,
        placed.filter((entry) => matches(entry, filter)),
      ),
    [snapshot, placed, filter],
  );
  const shown = listed(groups).length;
  useAnnouncedCount(shown, filter);
  if (placed.length === 0) return <NothingFound />;
  return (
    <>
      <NextOut findings={findings.list} />
      <Filters filter={filter} findings={placed} places={placesWithFindings(snapshot, placed)} />
      {shown === 0 ? (
        <p>
          No finding fits this choice.{' '}
          <Button look="plain" onClick={() => setFilter({ severity: 'all' })}>
            Show all
          </Button>
        </p>
      ) : (
        <FindingList groups={groups} />
      )}
    </>
  );
}

/** Says how many there are when the choice changes, not while the list merely follows the work. */
function useAnnouncedCount(shown: number, filter: object): void {
  const last = useRef(filter);
  useEffect(() => {
    if (last.current === filter) return;
    last.current = filter;
    announce(counted(shown, 'finding'));
  }, [shown, filter]);
}

function NextOut({ findings }: { readonly findings: readonly Finding[] }) {
  const ready = countedDeliverables.filter((deliverable) => blockingCount(findings, deliverable) === 0);
  if (ready.length === 0) return null;
  const names = joinWords(ready.map((deliverable) => `the ${deliverableLabels[deliverable]}`));
  return (
    <div className="card review-ready">
      <h2>Nothing to fix: {names} can go out</h2>
      <p>
        Read {ready.length === 1 ? 'it' : 'them'} once more in the preview, ask the senior accountable
        official to sign off (§280.13), then export. What is listed below for{' '}
        {ready.length === 1 ? 'it' : 'them'} is only suggested.
      </p>
      <OutButtons {...(ready.length === 1 ? { deliverable: ready[0] } : {})} />
    </div>
  );
}

/** @param deliverable to read in the preview; the one read last where more than one can go out */
function OutButtons({ deliverable }: { readonly deliverable?: CountedDeliverable | undefined }) {
  return (
    <div className="button-row">
      <Button look="main" onClick={() => goToPreview(deliverable)}>
        Read the preview
      </Button>
      <Button onClick={() => goTo('export')}>Export</Button>
    </div>
  );
}

function NothingFound() {
  // The last finding may have been settled while it had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#work h1')?.focus();
  }, []);
  return (
    <EmptyState title="Nothing is missing" action={<OutButtons />}>
      <p>
        Review lists what the circular asks for and the workbook does not say yet, each with its section.
        There is nothing left to list. Read the preview, ask the senior accountable official to sign off
        (§280.13), then export.
      </p>
    </EmptyState>
  );
}
