import { useState } from 'react';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { plannedSeconds } from '../../../shared/briefing/times.ts';
import { countOf } from '../../../shared/documents/format.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { begin } from './conduct-session.ts';
import { SessionCard } from './session-card.tsx';
import './briefings.css';

/** Briefings and rehearsals: to begin, to go on with, and to look at afterwards (§280.14). */
export function BriefingsScreen({ section }: { readonly section: Section }) {
  const { snapshot, readOnly } = useWorkbook();
  const [isBeginning, setIsBeginning] = useState(false);
  const sessions = snapshot.records.briefing_session.toReversed();
  const deck = buildDeck(snapshot);
  const slides = shownSlides(deck);
  const minutes = plannedSeconds(slides) / 60;
  const start = async (rehearsal: boolean) => {
    setIsBeginning(true);
    await begin(rehearsal);
    setIsBeginning(false);
  };
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={<span className="citation">{section.citation}</span>}
    >
      <section className="card" aria-labelledby="briefings-begin">
        <h2 id="briefings-begin">Begin</h2>
        <p>
          {slides.length === 0
            ? 'Every slide is hidden. Show at least one on the screen “Slides” first.'
            : `${countOf(slides.length, 'slide')}${minutes === 0 ? '; no time is planned yet' : `, planned for ${minutes} minutes`}. What is shown is the workbook as it is when you begin, and it is kept that way. A second display shows the audience the slide alone; with one display, V does.`}
        </p>
        {deck.draft !== undefined && (
          <p className="briefings-draft">The slides say DRAFT: Review lists what the briefing still lacks.</p>
        )}
        {readOnly ? (
          <p>This workbook is open read-only, so no briefing can be kept in it.</p>
        ) : (
          <div className="button-row">
            <Button
              look="main"
              disabled={isBeginning || slides.length === 0}
              onClick={() => void start(false)}
            >
              Begin the briefing
            </Button>
            <Button disabled={isBeginning || slides.length === 0} onClick={() => void start(true)}>
              Rehearse
            </Button>
          </div>
        )}
      </section>
      {sessions.length === 0 ? (
        <EmptyState title="Nothing was rehearsed or briefed yet">
          <p>
            Rehearse first: you see how long each slide takes against its plan. While you brief, F6 to F9 note
            questions, answers, follow-ups and decisions, and a follow-up becomes a commitment or a priority
            with one press.
          </p>
        </EmptyState>
      ) : (
        sessions.map((session, index) => (
          <SessionCard key={session.id} session={session} isNewest={index === 0} />
        ))
      )}
    </Screen>
  );
}
