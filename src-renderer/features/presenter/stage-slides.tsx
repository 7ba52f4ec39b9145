import { memo } from 'react';
import { placeAfter } from '../../../shared/briefing/moves.ts';
import type { Deck } from '../../../shared/briefing/slide.ts';
import { SlideView } from '../../ui/slide/slide-view.tsx';
import { useOnceDrawn } from '../../ui/use-once-drawn.ts';

type Props = {
  readonly deck: Deck;
  /** Place of the slide that is shown among all of them. */
  readonly at: number;
};

/** Drawn anew for another deck only. */
const Slide = memo(SlideView);

/**
 * The slide that is shown. Those that an arrow key leads to stand in the same place, laid out and unseen: a key shows
 * what is there already, however much is on it, and the next ones are made once that is drawn.
 */
export function StageSlides({ deck, at }: Props) {
  const { slides } = deck;
  const drawn = useOnceDrawn(at);
  const around =
    drawn === undefined
      ? []
      : [placeAfter(slides, drawn, 'previous'), drawn, placeAfter(slides, drawn, 'next')];
  const places = [...new Set([...around, at])].sort((one, other) => one - other);
  return places.map((place) => {
    const slide = slides[place];
    if (slide === undefined) return null;
    const isWaiting = place !== at;
    return (
      <div key={slide.key} className="stage-slide" aria-hidden={isWaiting || undefined} inert={isWaiting}>
        <Slide slide={slide} deck={deck} />
      </div>
    );
  });
}
