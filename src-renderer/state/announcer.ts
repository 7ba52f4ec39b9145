import { createStore, useStore } from './store.ts';

/** What assistive technology reads out without the focus moving. */
export type Announcement = { readonly text: string; readonly turn: number };

const none: Announcement = { text: '', turn: 0 };
const polite = createStore(none);
const assertive = createStore(none);

export function announce(text: string, how: 'polite' | 'assertive' = 'polite'): void {
  const store = how === 'polite' ? polite : assertive;
  // Said twice, it is to be read twice: the turn makes it another text node.
  store.set({ text, turn: store.get().turn + 1 });
}

export function useAnnouncements(): { readonly polite: Announcement; readonly assertive: Announcement } {
  return { polite: useStore(polite), assertive: useStore(assertive) };
}
