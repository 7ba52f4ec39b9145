import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import { type SlideTimes, withTime } from '../../../shared/briefing/times.ts';
import type { AudiencePlace } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { createStore, useStore } from '../store.ts';

/** A briefing or rehearsal that is going on in this window. */
export type Presenting = {
  readonly session: RecordId;
  readonly rehearsal: boolean;
  /** As it was when it began. */
  readonly deck: Deck;
  /** Place of the present slide among all of them. */
  readonly at: number;
  readonly black: boolean;
  /** What this window shows: notes and all, or what the audience sees. */
  readonly view: 'presenter' | 'audience';
  /** The presenter went to what is behind a slide; the audience goes on seeing the slide. */
  readonly isDrilled: boolean;
  readonly audience: AudiencePlace;
  /** Without what the present slide has been shown since it came. */
  readonly times: SlideTimes;
  /** UTC milliseconds: since when the present slide is shown. */
  readonly since: number;
};

export const presenting = createStore<Presenting | undefined>(undefined);

export function usePresenting(): Presenting | undefined {
  return useStore(presenting);
}

export function updatePresenting(change: Partial<Presenting>): void {
  const before = presenting.get();
  if (before !== undefined) presenting.set({ ...before, ...change });
}

/** Slides fill the window, and its keys are the presenter's. */
export function isOnStage(): boolean {
  return presenting.get()?.isDrilled === false;
}

export function presentSlide({ deck, at }: Presenting): Slide {
  const slide = deck.slides[at];
  if (slide === undefined) throw new Error('there is no such slide');
  return slide;
}

/** "Slide 8 of 12", "Hidden slide" */
export function slideInWords({ deck }: Pick<Presenting, 'deck'>, { hidden, number }: Slide): string {
  const shown = deck.slides.filter((slide) => !slide.hidden).length;
  return hidden ? 'Hidden slide' : `Slide ${number} of ${shown}`;
}

/** @param now UTC milliseconds */
export function timesNow(state: Presenting, now: number): SlideTimes {
  return withTime(state.times, presentSlide(state).key, Math.max(0, now - state.since) / 1000);
}
