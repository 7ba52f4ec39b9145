import { formatChange } from './derivation.ts';
import type { Caution, Change } from './trend.ts';

/** Letters that refer from a change to what may be behind it, other than what customers think. */
const marks: Readonly<Record<Caution, { readonly letter: string; readonly meaning: string }>> = {
  wording: { letter: 'w', meaning: 'the question was worded otherwise in the earlier quarter' },
  makeup: {
    letter: 'c',
    meaning: 'other services, channels or points of asking were counted in the earlier quarter',
  },
};

const cautions: readonly Caution[] = ['wording', 'makeup'];

/** " (w, c)"; empty where nothing else than customers can be behind the change. */
export function cautionLetters({ cautions: own }: Change): string {
  return own.length === 0 ? '' : ` (${own.map((caution) => marks[caution].letter).join(', ')})`;
}

/** What may be behind a change, each in a part of a sentence. */
export function cautionMeanings({ cautions: own }: Change): readonly string[] {
  return own.map((caution) => marks[caution].meaning);
}

/** "+0.12", and "+0.12 (w)" where the wording changed. */
export function changeText(change: Change | null): string {
  return change === null ? '' : `${formatChange(change.hundredths)}${cautionLetters(change)}`;
}

/** What the letters and the empty cells of a table mean, as far as it has any. */
export function cautionLegend(changes: readonly (Change | null)[]): readonly string[] {
  const used = cautions.filter((caution) => changes.some((change) => change?.cautions.includes(caution)));
  return [
    ...used.map((caution) => `(${marks[caution].letter}): ${marks[caution].meaning}.`),
    ...(changes.includes(null) ? ['There is no figure where there are no answers to compare.'] : []),
  ];
}
