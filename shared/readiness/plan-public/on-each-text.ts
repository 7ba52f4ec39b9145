import { findingInText } from '../printed-texts.ts';
import type { Rule } from '../rule.ts';
import { shorten } from '../words.ts';
import { searchFor } from './public-texts.ts';

/** Findings on the public texts in which something is found. */
export function onEachText(
  look: (text: string) => string | undefined,
  says: (found: string, label: string) => string,
): Rule['check'] {
  const search = searchFor(look);
  return (snapshot) =>
    search(snapshot).map(({ text, found }) =>
      findingInText(snapshot, text, says(shorten(found), text.label)),
    );
}
