import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Dimension, Practice } from '../../../shared/editions/edition.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { recordMeant, usePlaceState } from '../../forms/place-state.ts';
import { announce } from '../../state/announcer.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { PracticeCard } from './practice-card.tsx';
import { ratingIdOf } from './record-ids.ts';

/** The rating whose level gets the focus once its card is drawn open. */
type Wanted = { readonly id: RecordId; readonly focusLevel: boolean };

/** The practices one below the other, one open at a time; Ctrl or Command with the arrows goes through them. */
export function PracticeList({ dimension }: { readonly dimension: Dimension }) {
  const snapshot = useSnapshot();
  const list = useRef<HTMLOListElement>(null);
  const [openId, setOpenId] = usePlaceState<RecordId | null>(
    (target) => meant(snapshot, dimension, target),
    firstUnrated(snapshot, dimension),
  );
  const [wanted, setWanted] = useState<Wanted>();

  // The cards above have changed their height: what was opened stays in view.
  useEffect(() => {
    if (wanted === undefined || list.current === null) return;
    const card = list.current.querySelector<HTMLElement>(`[data-focus-key="practice_rating/${wanted.id}"]`);
    if (wanted.focusLevel) focusLevel(card);
    card?.scrollIntoView?.({ block: 'nearest' });
    setWanted(undefined);
  }, [wanted]);

  const open = (practice: Practice, focus: boolean) => {
    const id = ratingIdOf(snapshot, practice);
    setOpenId(id);
    setWanted({ id, focusLevel: focus });
  };
  const { practices } = dimension;
  const dimensions = sectionsOf(snapshot.edition).filter((section) => section.dimension !== undefined);
  const following = dimensions[dimensions.findIndex((section) => section.dimension === dimension.id) + 1];
  const openAt = practices.findIndex((practice) => ratingIdOf(snapshot, practice) === openId);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (openAt < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = practices[openAt + by];
    if (next === undefined) announce(by > 0 ? 'Last practice' : 'First practice');
    else open(next, true);
  };
  return (
    <ol className="dimension-practices" ref={list} onKeyDownCapture={step}>
      {practices.map((practice, at) => {
        const [previous, next] = [practices[at - 1], practices[at + 1]];
        return (
          <PracticeCard
            key={practice.id}
            practice={practice}
            isOpen={at === openAt}
            onToggle={() => (at === openAt ? setOpenId(null) : open(practice, false))}
            {...(previous === undefined ? {} : { onPrevious: () => open(previous, true) })}
            {...(next === undefined ? {} : { onNext: () => open(next, true) })}
            {...(next === undefined && following !== undefined ? { following } : {})}
          />
        );
      })}
    </ol>
  );
}

function meant(
  snapshot: WorkbookSnapshot,
  { practices }: Dimension,
  target: Target | undefined,
): RecordId | undefined {
  // Coming back from a piece of evidence leads to the claim that it carries.
  const id =
    target?.kind === 'evidence_link'
      ? findRecord(snapshot, 'evidence_link', target.id)?.target
      : recordMeant(snapshot, 'practice_rating', target);
  return practices.some((practice) => ratingIdOf(snapshot, practice) === id) ? id : undefined;
}

function firstUnrated(snapshot: WorkbookSnapshot, { practices }: Dimension): RecordId | null {
  const rated = new Set(
    snapshot.records.practice_rating.flatMap(({ id, level }) => (isBlank(level) ? [] : [id])),
  );
  const first = practices.find((practice) => !rated.has(ratingIdOf(snapshot, practice)));
  return first === undefined ? null : ratingIdOf(snapshot, first);
}

function focusLevel(card: HTMLElement | null): void {
  const radio =
    card?.querySelector<HTMLElement>('[type="radio"]:checked:enabled') ??
    card?.querySelector<HTMLElement>('[type="radio"]:enabled') ??
    card?.querySelector<HTMLElement>('button');
  radio?.focus({ preventScroll: true });
}
