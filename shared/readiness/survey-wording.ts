/**
 * Whether a survey's statement is one of the circular's with minor edits at most (§280.10). The
 * circular does not say what a minor edit is. Ours (an inference): of the words outside the
 * placeholders, at most one in three is added, dropped or changed; none of those that say what is
 * measured is touched; and nothing is negated.
 */

type Token = { readonly placeholder: true } | { readonly placeholder: false; readonly word: string };

/** Words that carry what a statement measures; without one of them it measures something else. */
export const measuringWords: ReadonlySet<string> = new Set([
  'trust',
  'increased',
  'fulfill',
  'commitment',
  'satisfied',
  'rate',
  'experience',
]);

const negations: ReadonlySet<string> = new Set(['not', 'no', 'never', 'neither', 'nor', 'hardly', 'without']);

/** More words than this in one placeholder are no name any more. */
const longestName = 15;

const forbidden = 1000;

const wordPattern = /[\p{L}\p{N}]+(?:['’‘.&-][\p{L}\p{N}]+)*/gu;

/** A word as it is compared: capitals and the kind of apostrophe do not count. */
export function comparable(word: string): string {
  return word.toLowerCase().replace(/[‘’]/g, "'");
}

/** The words of a text as they are written, without punctuation. */
export function writtenWords(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return writtenWords(text).map(comparable);
}

function tokensOf(statement: string): readonly Token[] {
  return statement
    .split(/(\[[^\]]*\])/)
    .flatMap((part): readonly Token[] =>
      part.startsWith('[')
        ? [{ placeholder: true }]
        : wordsOf(part).map((word) => ({ placeholder: false, word })),
    );
}

export function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/**
 * The fewest edits that turn a statement into a wording. `row[j]` is the cost of having matched the
 * tokens so far with the first j words.
 */
function countEdits(tokens: readonly Token[], words: readonly string[]): number {
  const costOfAdding = words.map((word) => (isNegation(word) ? forbidden : 1));
  const costAt = (row: readonly number[], index: number) => row[index] ?? forbidden;
  const withAdded = (row: readonly number[]) =>
    row.reduce<number[]>((best, cost, index) => {
      const added = index === 0 ? forbidden : costAt(best, index - 1) + (costOfAdding[index - 1] ?? 0);
      best.push(Math.min(cost, added));
      return best;
    }, []);
  const start = withAdded([0, ...words.map(() => forbidden)]);
  const end = tokens.reduce<readonly number[]>((row, token) => {
    if (token.placeholder) {
      const filled = row.map((cost, index) =>
        Math.min(cost + 1, ...row.slice(Math.max(0, index - longestName), index)),
      );
      return withAdded(filled);
    }
    const cost = measuringWords.has(token.word) ? forbidden : 1;
    const matched = row.map((here, index) => {
      const word = words[index - 1];
      const change = word === token.word ? 0 : word !== undefined && isNegation(word) ? forbidden : cost;
      return Math.min(here + cost, index === 0 ? forbidden : costAt(row, index - 1) + change);
    });
    return withAdded(matched);
  }, start);
  return costAt(end, words.length);
}

/** True where the wording still holds a placeholder to be replaced by a name: "[Program/Service name]". */
export function hasOpenPlaceholder(wording: string): boolean {
  return /\[[^\]]*(name|population)[^\]]*\]/i.test(wording);
}

/** How far a wording is from a statement. */
export type Distance = {
  /** The fewest words added, dropped or changed; infinite where no such edits are minor. */
  readonly edits: number;
  /** At most so many are minor. */
  readonly allowed: number;
  /** Words of the statement outside its placeholders. */
  readonly words: number;
};

/** @param statement as the edition quotes it; placeholders in brackets stand for any name */
export function distanceTo(statement: string, wording: string): Distance {
  const tokens = tokensOf(statement);
  const words = tokens.filter(({ placeholder }) => !placeholder).length;
  const edits = countEdits(tokens, wordsOf(wording));
  return {
    edits: edits < forbidden ? edits : Number.POSITIVE_INFINITY,
    allowed: Math.floor(words / 3),
    words,
  };
}

/** @returns true where the wording is one of the statements with minor edits at most, or the edition quotes none */
export function isMinorEdit(wording: string, statements: readonly string[]): boolean {
  if (statements.length === 0) return true;
  return statements.some((statement) => {
    const { edits, allowed } = distanceTo(statement, wording);
    return edits <= allowed;
  });
}
