import { diffArrays } from 'diff';

/** A stretch of words that both texts have, only the later one, or only the earlier. */
export type WordStretch = { readonly mark: 'same' | 'added' | 'dropped'; readonly text: string };

/** Beyond this many words on either side, marking each takes long and helps nobody. */
const mostWords = 20_000;
/** Of words that did not change, so many stay on each side of what did. */
const around = 12;

/** The end of a word keeps the space behind it, so that stretches joined again are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+/g) ?? (text === '' ? [] : [text]);
}

/** Two texts word by word; one with far too many words is told as replaced whole. */
export function wordDifference(before: string, after: string): readonly WordStretch[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (Math.max(was.length, is.length) > mostWords) {
    const whole: readonly WordStretch[] = [
      { mark: 'dropped', text: before },
      { mark: 'added', text: after },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return diffArrays(was, is, { comparator: (one, other) => one.trim() === other.trim() }).map(
    ({ value, added, removed }) => ({
      mark: added ? 'added' : removed ? 'dropped' : 'same',
      text: value.join(''),
    }),
  );
}

/** The same with long stretches that did not change cut down to what stands around a change. */
export function shortDifference(stretches: readonly WordStretch[]): readonly WordStretch[] {
  return stretches.map((stretch, index) => {
    const words = wordsOf(stretch.text);
    if (stretch.mark !== 'same' || words.length <= 2 * around) return stretch;
    const start = index === 0 ? '' : words.slice(0, around).join('');
    const end = index === stretches.length - 1 ? '' : words.slice(-around).join('');
    return { mark: 'same', text: `${start} … ${end}` };
  });
}
