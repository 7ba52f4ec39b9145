import { useEffect, useState } from 'react';
import type { Move } from '../../../shared/briefing/moves.ts';
import { type Slide, shownSlides } from '../../../shared/briefing/slide.ts';
import { clockWords, timeStanding } from '../../../shared/briefing/times.ts';
import { type Presenting, slideInWords, timesNow } from '../../state/presenting/presenting.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { clockTime } from '../../ui/moment-words.ts';

type Props = {
  readonly state: Presenting;
  readonly slide: Slide;
  readonly act: (move: Move) => void;
};

const buttons: readonly { readonly move: Move; readonly label: string; readonly key: string }[] = [
  { move: 'previous', label: 'Previous', key: '←' },
  { move: 'next', label: 'Next', key: '→' },
  { move: 'black', label: 'Black', key: 'B' },
  { move: 'go-to', label: 'Go to', key: 'G' },
  { move: 'drill-down', label: 'Drill down', key: 'D' },
  { move: 'view', label: 'Slide only', key: 'V' },
  { move: 'keys', label: 'Keys', key: '?' },
  { move: 'end', label: 'End', key: 'Esc' },
];

/** How long it has been, where one is, and every key as a button. */
export function PresenterBar({ state, slide, act }: Props) {
  return (
    <div className="presenter-bar">
      <TimePlan state={state} slide={slide} />
      <p className="presenter-where">
        {slideInWords(state, slide)} · {whereTheAudienceIs(state)}
      </p>
      <div className="presenter-buttons">
        {buttons.map(({ move, label, key }) => (
          <button
            key={move}
            type="button"
            className="presenter-button"
            onClick={({ detail }) => {
              act(move);
              // After the mouse, the keys are the stage's again.
              if (detail > 0) focusWhenDrawn('stage');
            }}
          >
            {label} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </div>
  );
}

function whereTheAudienceIs({ audience, rehearsal }: Presenting): string {
  if (audience.display !== null) return `audience on display ${audience.display}`;
  if (audience.displays > 1) return 'audience window closed (A opens it)';
  return rehearsal ? 'one display' : 'one display (V shows the slide only)';
}

/** Only this is drawn anew every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function TimePlan({ state, slide }: Pick<Props, 'state' | 'slide'>) {
  // A slide may have come since the last second.
  const now = Math.max(useNow(), state.since);
  const times = timesNow(state, now);
  const { elapsed, planned, overOnSlide, behind } = timeStanding(shownSlides(state.deck), times, slide);
  const isOver = slide.minutes > 0 && overOnSlide >= 1;
  return (
    <div className="presenter-time">
      <p>
        <span className="presenter-elapsed">{clockWords(elapsed)}</span>
        {planned > 0 && <span> of {clockWords(planned)}</span>}
      </p>
      {planned > 0 && (
        <p>
          <span className={isOver ? 'presenter-over' : undefined}>{onSlideWords(slide, overOnSlide)}</span>
          {' · '}
          <span className={behind >= 60 ? 'presenter-over' : undefined}>{inAllWords(behind)}</span>
        </p>
      )}
      <p>{clockTime(now)}</p>
    </div>
  );
}

function onSlideWords({ minutes }: Slide, over: number): string {
  if (minutes === 0) return 'no time planned for this slide';
  return over >= 1
    ? `${clockWords(over)} over on this slide`
    : `${clockWords(Math.ceil(Math.max(0, -over)))} left on this slide`;
}

/** Within half a minute one is on time. */
function inAllWords(behind: number): string {
  if (Math.abs(behind) < 30) return 'on time in all';
  return `${clockWords(behind)} ${behind > 0 ? 'behind' : 'ahead'} in all`;
}
