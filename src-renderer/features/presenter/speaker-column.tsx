import { memo } from 'react';
import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import { drillDown } from '../../state/presenting/conduct.ts';
import { Button } from '../../ui/button.tsx';
import { ProseBlocks } from '../../ui/prose.tsx';
import { SlideView } from '../../ui/slide/slide-view.tsx';
import { useOnceDrawn } from '../../ui/use-once-drawn.ts';
import { EvidenceList } from './evidence-list.tsx';

type Props = {
  readonly slide: Slide;
  /** Undefined on the last one. */
  readonly next: Slide | undefined;
  readonly deck: Deck;
};

/** Drawn anew for another slide only. */
const Thumbnail = memo(SlideView);

/** The others are found by D and a word. */
const mostPlaces = 8;

/** What only the presenter sees: the next slide, notes, and likely questions with their answers, the evidence for them. */
export function SpeakerColumn({ slide, next, deck }: Props) {
  // The slide itself is drawn first.
  const picture = useOnceDrawn(next);
  const drawn = useOnceDrawn(slide);
  const more = slide.drills.length - mostPlaces;
  return (
    // It scrolls where the notes are long, which the keyboard must reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls
    <section className="presenter-column" aria-label="For the presenter" tabIndex={0}>
      <section aria-labelledby="presenter-next">
        <h2 id="presenter-next">Next</h2>
        {next === undefined ? (
          <p>This is the last slide.</p>
        ) : (
          <div className="presenter-next">
            <p>
              {next.number} · {next.title}
            </p>
            {picture !== undefined && <Thumbnail slide={picture} deck={deck} isThumbnail />}
          </div>
        )}
      </section>
      <section aria-labelledby="presenter-notes">
        <h2 id="presenter-notes">Notes</h2>
        {slide.notes.length === 0 ? (
          <p className="presenter-soft">No notes for this slide.</p>
        ) : (
          <div className="presenter-notes">
            <ProseBlocks blocks={slide.notes} />
          </div>
        )}
      </section>
      <section aria-labelledby="presenter-questions">
        <h2 id="presenter-questions">Likely questions</h2>
        {slide.likelyQuestions.length === 0 && <p className="presenter-soft">None were prepared.</p>}
        {slide.likelyQuestions.map(({ question, answer }) => (
          <div key={question} className="presenter-question">
            <h3>{question}</h3>
            {answer.length > 0 && <ProseBlocks blocks={answer} />}
          </div>
        ))}
      </section>
      {drawn === slide && <EvidenceList key={slide.key} slide={slide} />}
      {slide.drills.length > 0 && (
        <section aria-labelledby="presenter-behind">
          <h2 id="presenter-behind">Behind this slide</h2>
          <ul className="presenter-behind">
            {slide.drills.slice(0, mostPlaces).map((drill) => (
              <li key={drill.label}>
                <Button look="plain" onClick={() => drillDown(drill)}>
                  {drill.label}
                </Button>
              </li>
            ))}
            {more > 0 && (
              <li className="presenter-soft">
                and {more} more <kbd>D</kbd>
              </li>
            )}
          </ul>
        </section>
      )}
    </section>
  );
}
