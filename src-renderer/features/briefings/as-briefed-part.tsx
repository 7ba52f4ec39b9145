import { useId, useMemo, useState } from 'react';
import type { AsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { changedSince } from '../../../shared/briefing/changed-since.ts';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import type { Session } from '../../../shared/briefing/session.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { call } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcer.ts';
import { showDone, showError } from '../../state/notices.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Comparison } from '../../ui/comparison.tsx';
import { SlideView } from '../../ui/slide/slide-view.tsx';
import type { Shown } from './use-shown.ts';

type Props = { readonly session: Session; readonly shown: Shown; readonly onOpen: () => void };

/** What was shown when a session began, and what the workbook says otherwise by now. Made when it is opened. */
export function AsBriefedPart({ session, shown, onOpen }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (open: boolean) => {
    setIsOpen(open);
    if (open) onOpen();
  };
  return (
    <details onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>As briefed: what was shown, and what changed since</summary>
      {isOpen && <WhatWasShown session={session} shown={shown} />}
    </details>
  );
}

function WhatWasShown({ session, shown }: Omit<Props, 'onOpen'>) {
  if (shown === undefined) return <p role="status">Reading what was shown…</p>;
  if ('problem' in shown) return <p className="field-error">{shown.problem}</p>;
  return (
    <>
      <p className="briefings-soft">
        Fingerprint of what was shown: <code>{shown.digest}</code>
      </p>
      {session.finished === true && <SaveHandout session={session} />}
      <ShownSlides shown={shown} />
      <ChangedSince shown={shown} />
    </>
  );
}

/** For those who ask for it after the workbook has changed. */
function SaveHandout({ session: { id } }: { readonly session: Session }) {
  const [isSaving, setIsSaving] = useState(false);
  const saveHandout = async () => {
    if (isSaving) return;
    setIsSaving(true);
    const answer = await call('briefing.handout', { session: id });
    setIsSaving(false);
    if (!answer.ok) showError(answer.error);
    else if (answer.value !== null) showDone(`Saved the handout as ${answer.value.fileName}.`);
  };
  return (
    <Button aria-disabled={isSaving || undefined} onClick={() => void saveHandout()}>
      Save the handout as it was briefed…
    </Button>
  );
}

function ShownSlides({ shown: { snapshot } }: { readonly shown: AsBriefed }) {
  const id = useId();
  const deck = buildDeck(snapshot);
  const slides = shownSlides(deck);
  const [at, setAt] = useState(0);
  const slide = slides[at];
  const go = (to: number) => {
    const next = slides[to];
    if (next === undefined) return;
    setAt(to);
    announce(`Slide ${next.number}: ${next.title}`);
  };
  return (
    <section aria-label="Slides as they were shown">
      <div className="briefings-pick">
        <label className="field-label" htmlFor={id}>
          Slide as it was shown
        </label>
        <select
          id={id}
          className="input select"
          value={at}
          onChange={({ target }) => go(Number(target.value))}
        >
          {slides.map(({ key, number, title }, index) => (
            <option key={key} value={index}>
              {number}. {title}
            </option>
          ))}
        </select>
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          Previous<span className="visually-hidden"> slide</span>
        </Button>
        <Button disabled={at >= slides.length - 1} onClick={() => go(at + 1)}>
          Next<span className="visually-hidden"> slide</span>
        </Button>
      </div>
      {slide !== undefined && (
        <div className="briefings-slide">
          <SlideView slide={slide} deck={deck} headingLevel={3} />
        </div>
      )}
    </section>
  );
}

function ChangedSince({ shown: { snapshot: before } }: { readonly shown: AsBriefed }) {
  const now = useSnapshot();
  const comparison = useMemo(() => changedSince(before, now), [before, now]);
  return (
    <section aria-label="Changed since">
      <h3>Changed since</h3>
      {comparison.records.length === 0 && comparison.reordered.length === 0 ? (
        <p>Nothing: the workbook still says what was shown.</p>
      ) : (
        <Comparison comparison={comparison} />
      )}
    </section>
  );
}
