import { diffArrays } from 'diff';
import {
  comparable,
  type Distance,
  distanceTo,
  hasOpenPlaceholder,
  isNegation,
  measuringWords,
  writtenWords,
} from './survey-wording.ts';
import { counted, listed } from './words.ts';

/** A stretch of words; `filled` are those that stand for a placeholder, such as the program's name. */
export type Difference = {
  readonly mark: 'same' | 'filled' | 'added' | 'dropped';
  readonly text: string;
};

/** What was written, marked against the statement of the circular that it comes nearest to (§280.10). */
export type StatementDifferences = {
  /** As the edition quotes it. */
  readonly statement: string;
  readonly differences: readonly Difference[];
  readonly isMinor: boolean;
  /** Why it is minor or not, in a sentence. */
  readonly why: string;
};

type Word = { readonly text: string; readonly isPlaceholder: boolean };

/** Words, with a placeholder in brackets as one; what brackets say about the scale is no word of the statement. */
function wordsWithPlaceholders(text: string): readonly Word[] {
  return text.split(/(\[[^\]]*\])/).flatMap((part): readonly Word[] => {
    if (!part.startsWith('['))
      return writtenWords(part).map((word) => ({ text: word, isPlaceholder: false }));
    return hasOpenPlaceholder(part) ? [{ text: part, isPlaceholder: true }] : [];
  });
}

function asText(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** What stands in place of some words of the statement: for a placeholder among them it is the name. */
function replaced(dropped: readonly Word[], added: readonly Word[]): readonly Difference[] {
  const gone = dropped.filter(({ isPlaceholder }) => !isPlaceholder || added.length === 0);
  const isName = gone.length < dropped.length;
  return [
    ...(gone.length === 0 ? [] : [{ mark: 'dropped' as const, text: asText(gone) }]),
    ...(added.length === 0
      ? []
      : [{ mark: isName ? ('filled' as const) : ('added' as const), text: asText(added) }]),
  ];
}

/** More words than this are no statement; marking them one by one would only take long. */
const longestMarked = 300;

function differencesOf(statement: string, wording: string): readonly Difference[] {
  if (writtenWords(wording).length > longestMarked)
    return replaced(
      wordsWithPlaceholders(statement).filter(({ isPlaceholder }) => !isPlaceholder),
      wordsWithPlaceholders(wording),
    );
  const parts = diffArrays([...wordsWithPlaceholders(statement)], [...wordsWithPlaceholders(wording)], {
    comparator: (one, other) => comparable(one.text) === comparable(other.text),
  });
  const marked: Difference[] = [];
  let dropped: readonly Word[] = [];
  let added: readonly Word[] = [];
  for (const { value, added: isAdded, removed: isRemoved } of parts) {
    if (isRemoved) dropped = [...dropped, ...value];
    else if (isAdded) added = [...added, ...value];
    else {
      marked.push(...replaced(dropped, added), { mark: 'same', text: asText(value) });
      [dropped, added] = [[], []];
    }
  }
  return [...marked, ...replaced(dropped, added)].filter(({ text }) => text !== '');
}

function wordsMarked(differences: readonly Difference[], mark: Difference['mark']): readonly string[] {
  return differences
    .filter((difference) => difference.mark === mark)
    .flatMap(({ text }) => writtenWords(text).map(comparable));
}

function quoted(words: readonly string[]): string {
  return listed([...new Set(words)].map((word) => `“${word}”`));
}

/** Only words of the statement and negations are quoted, nothing else that was typed. */
function reason(differences: readonly Difference[], { edits, allowed, words }: Distance): string {
  if (edits === 0) return 'It is the circular’s statement, word for word.';
  const differs = `${counted(edits, 'word')} ${edits === 1 ? 'differs' : 'differ'} from the circular’s ${words}; `;
  if (edits <= allowed) return `${differs}up to ${allowed} may.`;
  const missing = wordsMarked(differences, 'dropped').filter((word) => measuringWords.has(word));
  if (missing.length > 0)
    return `It lacks ${quoted(missing)}, which ${missing.length === 1 ? 'says' : 'say'} what is measured.`;
  const negating = [...wordsMarked(differences, 'added'), ...wordsMarked(differences, 'filled')].filter(
    isNegation,
  );
  if (negating.length > 0) return `It turns the statement around by ${quoted(negating)}.`;
  if (Number.isFinite(edits)) return `${differs}at most ${allowed} may.`;
  return 'Too much stands between the words of the statement for the name alone.';
}

function nearest(wording: string, statements: readonly string[]): string | undefined {
  const same = (statement: string) =>
    wordsMarked(differencesOf(statement, wording), 'same').length - distanceTo(statement, wording).allowed;
  return statements.toSorted((one, other) => {
    const [near, far] = [distanceTo(one, wording).edits, distanceTo(other, wording).edits];
    return near === far ? same(other) - same(one) : near - far;
  })[0];
}

/**
 * Word by word what a survey's statement changes in the circular's. Cheap enough to follow every keystroke.
 *
 * @param wording as written; blank where nothing is yet
 * @param statements the edition's, one of which has to be used
 * @returns undefined where there is nothing to compare
 */
export function statementDifferences(
  wording: string,
  statements: readonly string[],
): StatementDifferences | undefined {
  const statement = wording.trim() === '' ? undefined : nearest(wording, statements);
  if (statement === undefined) return undefined;
  const distance = distanceTo(statement, wording);
  const differences = differencesOf(statement, wording);
  const isMinor = distance.edits <= distance.allowed;
  return hasOpenPlaceholder(wording)
    ? {
        statement,
        differences,
        isMinor: false,
        why: 'Its placeholder in brackets still has to be replaced by the name.',
      }
    : { statement, differences, isMinor, why: reason(differences, distance) };
}

/** The differences in words, for those who cannot see marks; empty where only names were filled in. */
export function differencesInWords({ differences }: StatementDifferences): string {
  return differences
    .flatMap(({ mark, text }, index) => {
      if (mark === 'dropped') {
        const next = differences[index + 1];
        return next?.mark === 'added' ? `“${text}” became “${next.text}”` : `“${text}” is left out`;
      }
      const isReplacement = differences[index - 1]?.mark === 'dropped';
      return mark === 'added' && !isReplacement ? `“${text}” is added` : [];
    })
    .join('; ');
}

/** A statement of the circular with the program's name in its place, to begin from; the population stays open. */
export function filledIn(statement: string, name: string): string {
  return name.trim() === '' ? statement : statement.replace(/\[[^\]]*name[^\]]*\]/gi, () => name.trim());
}
