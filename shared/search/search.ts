import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import {
  commandEntries,
  keyedEntries,
  quarterEntries,
  resultEntries,
  sectionEntries,
  titledEntries,
  titledKinds,
  toldKinds,
} from './entries.ts';
import type { SearchEntry } from './entry.ts';
import { fold } from './fold.ts';

type Indexed = {
  readonly entry: SearchEntry;
  readonly label: string;
  readonly detail: string;
  readonly words: string;
};

/** Everything that can be gone to, ready to be searched. */
export type SearchIndex = readonly Indexed[];

/** Results beyond these are not offered: more words find it sooner. */
export const mostResults = 50;

function indexed(entries: readonly SearchEntry[]): readonly Indexed[] {
  return entries.map((entry) => ({
    entry,
    label: fold(entry.label),
    detail: fold(entry.detail),
    words: fold(entry.words ?? ''),
  }));
}

/** Remembers the last result: typing changes one list, and the entries of the others need no second look. */
function rememberingLast<Inputs extends readonly unknown[]>() {
  let last: { readonly inputs: Inputs; readonly result: readonly Indexed[] } | undefined;
  return (inputs: Inputs, make: () => readonly SearchEntry[]): readonly Indexed[] => {
    const isSame = last?.inputs.every((input, index) => input === inputs[index]) === true;
    if (last !== undefined && isSame) return last.result;
    last = { inputs, result: indexed(make()) };
    return last.result;
  };
}

const ofEdition = rememberingLast<readonly [unknown, string]>();
const ofYear = rememberingLast<readonly [unknown, unknown]>();
const ofResults = rememberingLast<readonly [unknown, unknown]>();
const ofKinds = titledKinds.map((kind) => ({ kind, remembered: rememberingLast<readonly unknown[]>() }));
const ofCommands = indexed(commandEntries);

/** The entries of a workbook, in the order in which equally good results are listed. */
export function searchIndex(snapshot: WorkbookSnapshot): SearchIndex {
  const { edition, workbookId, records } = snapshot;
  return [
    ...ofEdition([edition, workbookId], () => [...sectionEntries(snapshot), ...keyedEntries(snapshot)]),
    ...ofYear([edition, records.workbook], () => quarterEntries(snapshot)),
    ...ofKinds.flatMap(({ kind, remembered }) => {
      const told = toldKinds[kind];
      const inputs = [edition, records[kind], told === undefined ? undefined : records[told]];
      return remembered(inputs, () => titledEntries(snapshot, kind));
    }),
    ...ofResults([records.service, records.feedback_report], () => resultEntries(snapshot)),
    ...ofCommands,
  ];
}

/** A word of the query, and where words that begin with it begin. */
type Word = { readonly text: string; readonly start: RegExp };

function wordsOf(query: string): readonly Word[] {
  if (query === '') return [];
  const afterOther = '(?:^|[^\\p{L}\\p{N}])';
  const texts = query.split(' ').map((text) => text.replace(/[,;:.?!]+$/, '') || text);
  return texts.map((text) => ({
    text,
    start: new RegExp(`${afterOther}${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, 'u'),
  }));
}

/** 1 is best; undefined where the word is nowhere. */
function rankOf({ text, start }: Word, { label, detail, words }: Indexed): number | undefined {
  if (label.startsWith(text)) return 1;
  if (start.test(label)) return 2;
  if (label.includes(text)) return 3;
  if (detail.includes(text)) return 4;
  return start.test(words) ? 5 : undefined;
}

function rankOfAll(query: string, words: readonly Word[], candidate: Indexed): number | undefined {
  if (candidate.label.replace(/…$/, '') === query) return 0;
  let sum = candidate.label.startsWith(query) ? 0 : 1;
  for (const word of words) {
    const rank = rankOf(word, candidate);
    if (rank === undefined) return undefined;
    sum += rank;
  }
  return sum;
}

/**
 * What a person may mean: entries in which every word of the query is found, in the label or where the thing
 * is, no matter the case, the accents or a comma. The very label comes first, then labels that begin so, then those
 * with a word that does, then those with the letters anywhere, then those where only the place has them, then what is
 * merely called so by others; equals in index order.
 *
 * @returns at most 50; for an empty query the first of the index
 */
export function search(index: SearchIndex, query: string): readonly SearchEntry[] {
  const folded = fold(query);
  const words = wordsOf(folded);
  return index
    .flatMap((candidate) => {
      const rank = rankOfAll(folded, words, candidate);
      return rank === undefined ? [] : [{ entry: candidate.entry, rank }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostResults)
    .map(({ entry }) => entry);
}
