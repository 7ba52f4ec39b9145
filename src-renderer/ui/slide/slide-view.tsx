import type { ReactNode } from 'react';
import { layOutSlide, type SlideLayout } from '../../../shared/briefing/layout/lay-out-slide.ts';
import { footSize } from '../../../shared/briefing/layout/sizes.ts';
import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import { footPlace, growingPlaceOf, placeOf, typeOf } from './places.ts';
import { SlideFigureView } from './slide-figure.tsx';
import { SlideText } from './slide-text.tsx';
import './slide.css';

type Props = {
  readonly slide: Pick<Slide, 'title' | 'blocks' | 'source' | 'number' | 'hidden'>;
  readonly deck: Pick<Deck, 'marking' | 'draft' | 'language'>;
  /** Of its title, below the heading that the slide stands under. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** A picture of the slide among others: assistive technology is told of it otherwise. */
  readonly isThumbnail?: true;
  /** Grows below 16 to 9 where its text is longer, so that somebody who edits it sees all of it. */
  readonly isWhole?: true;
};

const laidOut = new WeakMap<Props['slide'], SlideLayout>();

/** Made once for a slide: in a talk its small picture stood beside the one before it. */
function layoutOf(slide: Props['slide']): SlideLayout {
  const layout = laidOut.get(slide) ?? layOutSlide(slide);
  laidOut.set(slide, layout);
  return layout;
}

/**
 * One slide of 16 to 9, as wide as the room it is given and always on white: every measure is a share of its
 * width. Title, figures, text and foot are read in this order.
 */
export function SlideView({ slide, deck, headingLevel = 2, isThumbnail, isWhole }: Props): ReactNode {
  const layout = layoutOf(slide);
  const Title = isThumbnail ? 'p' : (`h${headingLevel}` as const);
  return (
    <div
      className={isWhole === true ? 'slide slide-whole' : 'slide'}
      aria-hidden={isThumbnail}
      inert={isThumbnail === true}
    >
      <article className="slide-canvas" lang={deck.language}>
        <Title
          className="slide-title"
          dir="auto"
          style={{ ...placeOf(layout.title), ...typeOf(layout.title.size) }}
        >
          {slide.title}
        </Title>
        {layout.figures.map((placed) => (
          <SlideFigureView
            key={placed.figure.type === 'chart' ? placed.figure.id : placed.figure.sha256}
            placed={placed}
          />
        ))}
        {layout.text !== undefined && (
          <div
            className="slide-text"
            style={{
              ...(isWhole === true ? growingPlaceOf(layout.text) : placeOf(layout.text)),
              ...typeOf(layout.text.size),
            }}
          >
            <SlideText blocks={layout.text.blocks} size={layout.text.size} />
          </div>
        )}
        <Foot slide={slide} deck={deck} />
      </article>
    </div>
  );
}

function Foot({ slide, deck }: Pick<Props, 'slide' | 'deck'>): ReactNode {
  return (
    <footer className="slide-foot" style={{ ...footPlace(), ...typeOf(footSize) }}>
      <span dir="auto">{slide.source === undefined ? '' : `Source: ${slide.source}`}</span>
      <span dir="auto">
        {[deck.marking, deck.draft === undefined ? undefined : 'DRAFT'].filter(Boolean).join(' · ')}
      </span>
      <span>
        {slide.hidden ? (
          'Hidden'
        ) : (
          <>
            <span className="visually-hidden">Slide </span>
            {slide.number}
          </>
        )}
      </span>
    </footer>
  );
}
