import type { Target } from '../../shared/sections/section-of.ts';
import { sectionOf } from '../../shared/sections/section-of.ts';
import { flush } from './drafts.ts';
import { createStore, useStore } from './store.ts';
import { opened } from './workbook.ts';

/** A screen by its id (a section's, or one of the app's own), and what on it is meant. */
export type Place = {
  readonly screen: string;
  readonly target?: Target;
  /** `data-focus-key` of what had the focus when the place was left. */
  readonly focusKey?: string;
};

type Trail = { readonly before: readonly Place[]; readonly here: Place; readonly after: readonly Place[] };

const trail = createStore<Trail>({ before: [], here: { screen: 'overview' }, after: [] });
const remembered = 50;

function focusKeyNow(): string | undefined {
  const { activeElement } = document;
  return activeElement?.closest<HTMLElement>('[data-focus-key]')?.dataset.focusKey;
}

function leaving(place: Place): Place {
  const focusKey = focusKeyNow();
  return focusKey === undefined ? place : { ...place, focusKey };
}

/**
 * Goes to a screen; what was typed on this one is saved meanwhile.
 *
 * @param focusKey `data-focus-key` of what takes the focus there, where it is no record or field
 */
export function goTo(screen: string, target?: Target, focusKey?: string): void {
  void flush();
  const { before, here } = trail.get();
  trail.set({
    before: [...before, leaving(here)].slice(-remembered),
    here: {
      screen,
      ...(target === undefined ? {} : { target }),
      ...(focusKey === undefined ? {} : { focusKey }),
    },
    after: [],
  });
}

/** Goes to the field or record meant, on the screen where it is entered. */
export function goToTarget(target: Target): void {
  const workbook = opened.get();
  const section = workbook === undefined ? undefined : sectionOf(workbook.snapshot, target);
  if (section !== undefined) goTo(section.id, target);
}

export function goBack(): void {
  const { before, here, after } = trail.get();
  const previous = before.at(-1);
  if (previous === undefined) return;
  void flush();
  trail.set({ before: before.slice(0, -1), here: previous, after: [leaving(here), ...after] });
}

export function goForward(): void {
  const { before, here, after } = trail.get();
  const [next, ...rest] = after;
  if (next === undefined) return;
  void flush();
  trail.set({ before: [...before, leaving(here)], here: next, after: rest });
}

/** For a workbook that was just opened. */
export function startAt(screen: string): void {
  trail.set({ before: [], here: { screen }, after: [] });
}

/** @returns what ends the watching */
export function watchPlaces(listener: (place: Place) => void): () => void {
  return trail.subscribe(() => listener(trail.get().here));
}

export function usePlace(): Place {
  return useStore(trail, ({ here }) => here);
}
