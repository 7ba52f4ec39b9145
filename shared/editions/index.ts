import { a11Edition2019 } from './a11-2019.ts';
import { a11Edition2022 } from './a11-2022.ts';
import type { Edition } from './edition.ts';

export { editionDigest } from './edition-digest.ts';
export { labelOf, levelById, practicesOf } from './lookups.ts';
export { parseEditionPack } from './parse-edition-pack.ts';

/** Editions that come with the program, the default first. */
export const builtInEditions: readonly Edition[] = [a11Edition2022, a11Edition2019];

export const defaultEditionId = a11Edition2022.id;

/** The built-in edition with this id, or undefined: a loaded pack lives in its workbook, not here. */
export function findEdition(id: string): Edition | undefined {
  return builtInEditions.find((edition) => edition.id === id);
}
