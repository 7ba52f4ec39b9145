import { numberInWords } from '../documents/format.ts';
import type { RecordIn } from '../model/model.ts';

type Result = NonNullable<RecordIn<'delivery'>['result']>;
type Verb = { readonly one: string; readonly many: string };

/** What is furthest from delivered comes last. */
const results: readonly (Verb & { readonly id: Result })[] = [
  { id: 'delivered', one: 'was delivered', many: 'were delivered' },
  { id: 'partly', one: 'was partly delivered', many: 'were partly delivered' },
  { id: 'continues', one: 'continues', many: 'continue' },
  { id: 'dropped', one: 'was dropped', many: 'were dropped' },
];

/** What is said of those without a result. */
export type Silent = Verb;
export const silentPromise: Silent = { one: 'is not reported yet', many: 'are not reported yet' };
export const silentItem: Silent = { one: 'has no result yet', many: 'have no result yet' };

/** One result for all that was reported on one promise: the one that is furthest from delivered. */
export function furthestResult(given: readonly Result[]): Result | undefined {
  return results.findLast(({ id }) => given.includes(id))?.id;
}

/** How many share a result: "were delivered" of two, with "two were delivered" where others have another one. */
export type ToldResult = { readonly verb: string; readonly words: string };

/** What became of some promises or items, result by result; those without a result come last. */
export function toldResults(given: readonly (Result | undefined)[], silent: Silent): readonly ToldResult[] {
  return [...results, { id: undefined, ...silent }].flatMap(({ id, one, many }) => {
    const count = given.filter((result) => result === id).length;
    const verb = count === 1 ? one : many;
    return count === 0 ? [] : [{ verb, words: `${numberInWords(count)} ${verb}` }];
  });
}
