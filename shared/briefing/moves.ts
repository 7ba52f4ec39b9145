/** What a presenter's key, or a button of a remote, asks for. */
export const moves = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'go-to',
  'drill-down',
  'view',
  'audience',
  'question',
  'answer',
  'follow_up',
  'decision',
  'keys',
  'end',
] as const;

export type Move = (typeof moves)[number];

/** Those that make sense where only the slide is in view. */
export const audienceMoves = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'end',
] as const satisfies readonly Move[];

export type AudienceMove = (typeof audienceMoves)[number];

/** Where the keys of a move are listed, what they do, and how people name them. */
export type MoveKeys = {
  readonly move: Move;
  /** `key` of a keyboard event, letters in lower case. */
  readonly keys: readonly string[];
  readonly named: string;
  readonly does: string;
};

/** Remotes send Page Up and Page Down, B or a full stop for black, F5 to begin and Escape to end. */
export const moveKeys: readonly MoveKeys[] = [
  {
    move: 'next',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
    named: 'Right or down arrow, Page Down, Space, N',
    does: 'Next slide',
  },
  {
    move: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
    named: 'Left or up arrow, Page Up, Backspace, P',
    does: 'Previous slide',
  },
  { move: 'first', keys: ['Home'], named: 'Home', does: 'First slide' },
  { move: 'last', keys: ['End'], named: 'End', does: 'Last slide' },
  { move: 'go-to', keys: ['g'], named: 'G, or a number and Enter', does: 'Go to any slide' },
  { move: 'black', keys: ['b', '.'], named: 'B or full stop', does: 'Black screen, and back' },
  {
    move: 'drill-down',
    keys: ['d', 'Enter'],
    named: 'D or Enter',
    does: 'Go to what is behind the slide; Escape leads back',
  },
  {
    move: 'view',
    keys: ['v', 'F5'],
    named: 'V or F5',
    does: 'Only the slide in this window, and back to your notes',
  },
  { move: 'audience', keys: ['a'], named: 'A', does: 'Open or close the window on the second display' },
  { move: 'question', keys: ['F6'], named: 'F6', does: 'Note a question' },
  { move: 'answer', keys: ['F7'], named: 'F7', does: 'Note an answer' },
  { move: 'follow_up', keys: ['F8'], named: 'F8', does: 'Note a follow-up' },
  { move: 'decision', keys: ['F9'], named: 'F9', does: 'Note a decision' },
  { move: 'keys', keys: ['?', 'F1'], named: '? or F1', does: 'This list' },
  { move: 'end', keys: ['Escape'], named: 'Escape', does: 'End, after asking' },
];

type Keys = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Function keys write nothing, so they work while somebody types. */
const isFunctionKey = (key: string) => /^F\d+$/.test(key);

/**
 * @param isTyping a text has the focus, so that letters and arrows are its own
 * @returns undefined for a key that means nothing here
 */
export function moveOf({ key, ctrlKey, metaKey, altKey }: Keys, isTyping: boolean): Move | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (isTyping && !isFunctionKey(key)) return undefined;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  return moveKeys.find(({ keys }) => keys.includes(wanted))?.move;
}

export function isAudienceMove(move: Move | undefined): move is AudienceMove {
  return audienceMoves.some((known) => known === move);
}

/** What a slide is as far as going through them is concerned. */
type Step = { readonly hidden: boolean };

/** The nearest slide that is shown, from a place on; the place itself where there is none. */
function shownFrom(slides: readonly Step[], from: number, step: 1 | -1): number | undefined {
  for (let place = from; place >= 0 && place < slides.length; place += step)
    if (slides[place]?.hidden === false) return place;
  return undefined;
}

/**
 * Where a move leads from a slide. Hidden slides are passed over; they can be gone to by name.
 *
 * @param at its place among all slides
 * @returns the same place where there is no further slide that way
 */
export function placeAfter(
  slides: readonly Step[],
  at: number,
  move: 'next' | 'previous' | 'first' | 'last',
): number {
  const ways = {
    next: () => shownFrom(slides, at + 1, 1),
    previous: () => shownFrom(slides, at - 1, -1),
    first: () => shownFrom(slides, 0, 1),
    last: () => shownFrom(slides, slides.length - 1, -1),
  };
  return ways[move]() ?? at;
}
