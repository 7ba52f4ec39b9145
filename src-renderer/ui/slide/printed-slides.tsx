import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { type Deck, shownSlides } from '../../../shared/briefing/slide.ts';
import { SlideView } from './slide-view.tsx';
import './printed-slides.css';

/** The slides that are shown, a page each, for paper only: on screen there is nothing of them. */
export function PrintedSlides({ deck }: { readonly deck: Deck }): ReactNode {
  return createPortal(
    <div className="printed-slides">
      {shownSlides(deck).map((slide) => (
        <SlideView key={slide.key} slide={slide} deck={deck} />
      ))}
    </div>,
    document.body,
  );
}

const longestWait = 5000;
const nextLook = 50;

/** Resolves once fonts and pictures of the printed slides are there, or cannot be had. */
export async function printable(deck: Deck): Promise<void> {
  const pictures = shownSlides(deck).flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'picture'));
  const isThere = () => {
    const slides = document.querySelector('.printed-slides');
    const settled = slides?.querySelectorAll('.slide-picture, .slide-no-picture') ?? [];
    return (
      settled.length >= pictures.length &&
      [...(slides?.querySelectorAll('img') ?? [])].every((image) => image.complete)
    );
  };
  for (let waited = 0; !isThere() && waited < longestWait; waited += nextLook)
    await new Promise((resolve) => setTimeout(resolve, nextLook));
}
