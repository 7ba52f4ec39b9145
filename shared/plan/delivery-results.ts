import { numberInWords } from '../documents/format.ts';
import type { RecordIn } from '../model/model.ts';

type Result = RecordIn<'delivery'>['result'];

const results: readonly { readonly id: Result; readonly one: string; readonly many: string }[] = [
  { id: 'delivered', one: 'was delivered', many: 'were delivered' },
  { id: 'partly', one: 'was partly delivered', many: 'were partly delivered' },
  { id: 'continues', one: 'continues', many: 'continue' },
  { id: 'dropped', one: 'was dropped', many: 'were dropped' },
  { id: undefined, one: 'is not reported yet', many: 'are not reported yet' },
];

/** How many share a result: "were delivered" of two, with "two were delivered" where others have another one. */
export type ToldResult = { readonly verb: string; readonly words: string };

/** What became of some promises, result by result; those without a result come last. */
export function toldResults(given: readonly Result[]): readonly ToldResult[] {
  return results.flatMap(({ id, one, many }) => {
    const count = given.filter((result) => result === id).length;
    const verb = count === 1 ? one : many;
    return count === 0 ? [] : [{ verb, words: `${numberInWords(count)} ${verb}` }];
  });
}
