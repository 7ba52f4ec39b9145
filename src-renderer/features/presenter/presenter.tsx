import { memo, useEffect } from 'react';
import { placeAfter } from '../../../shared/briefing/moves.ts';
import { LogList } from '../../forms/briefing-log/log-list.tsx';
import { announce } from '../../state/announcer.ts';
import { type Presenting, presentSlide, slideInWords } from '../../state/presenting/presenting.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Notices } from '../../ui/notices.tsx';
import { LogLine } from './log-line.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { SpeakerColumn } from './speaker-column.tsx';
import { StageDialogs } from './stage-dialogs.tsx';
import { StageSlides } from './stage-slides.tsx';
import { useStage } from './use-stage.ts';
import './presenter.css';
import './presenter-small.css';

/** Drawn anew for another entry only, not for every slide. */
const Log = memo(LogList);

/** A briefing or rehearsal that is going on: the slide with all that its presenter needs, or the slide alone. */
export function Presenter({ state }: { readonly state: Presenting }) {
  const { dialog, line, digits, act, endLine, closeDialog } = useStage();
  const slide = presentSlide(state);
  const isAlone = state.view === 'audience';
  const words = slideInWords(state, slide);
  useEffect(() => focusWhenDrawn('stage'), []);
  useEffect(() => {
    document.title = `${words} – ${state.deck.title}`;
  }, [words, state.deck.title]);
  useEffect(() => {
    if (digits !== '') announce(`Slide ${digits}: press Enter to go there`);
  }, [digits]);
  const next = state.deck.slides[placeAfter(state.deck.slides, state.at, 'next')];
  return (
    <main
      className={isAlone ? 'presenter presenter-alone' : 'presenter'}
      data-black={state.black ? '' : undefined}
    >
      <h1 className="visually-hidden" tabIndex={-1} data-focus-key="stage">
        {state.rehearsal ? 'Rehearsal' : 'Briefing'}: {words}
      </h1>
      {!isAlone && <PresenterBar state={state} slide={slide} act={act} />}
      <section className="presenter-slide" aria-label="What the audience sees">
        {state.black && (
          <p className="presenter-black">
            {isAlone ? '' : 'The screen is black. Press B to show the slide.'}
          </p>
        )}
        {!(isAlone && state.black) && <StageSlides deck={state.deck} at={state.at} />}
      </section>
      {!isAlone && <SpeakerColumn slide={slide} next={next === slide ? undefined : next} deck={state.deck} />}
      {digits !== '' && (
        <p className="presenter-digits" aria-hidden="true">
          Go to slide {digits} <kbd>Enter</kbd>
        </p>
      )}
      <Notices />
      {(line !== undefined || !isAlone) && (
        <section className="presenter-log" aria-label="Log">
          {line === undefined ? (
            <p className="presenter-log-keys">
              Note while they speak: <kbd>F6</kbd> question, <kbd>F7</kbd> answer, <kbd>F8</kbd> follow-up,{' '}
              <kbd>F9</kbd> decision
            </p>
          ) : (
            <LogLine key={line.id} line={line} onDone={endLine} />
          )}
          {!isAlone && <Log session={state.session} slides={state.deck.slides} without={line?.id} />}
        </section>
      )}
      <StageDialogs dialog={dialog} state={state} onClose={closeDialog} />
    </main>
  );
}
