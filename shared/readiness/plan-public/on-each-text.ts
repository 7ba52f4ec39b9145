import { findingInText } from '../printed-texts.ts';
import type { Rule } from '../rule.ts';
import { counted, listed, shorten } from '../words.ts';
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

/** A finding that lists more than so many is read by nobody. */
const mostListed = 10;

/** "Ann, Bo, and 3 others". */
export function listedShort(found: readonly string[]): string {
  const shown = found.slice(0, mostListed);
  const rest = found.length - shown.length;
  return listed(rest === 0 ? shown : [...shown, counted(rest, 'other')]);
}

/** As `onEachText`, of what a text can hold several times: one finding on the text names them all. */
export function onAllInEachText(
  look: (text: string) => readonly string[],
  one: string,
  several: string,
): Rule['check'] {
  const search = searchFor((text) => {
    const found = look(text);
    return found.length === 0 ? undefined : found;
  });
  return (snapshot) =>
    search(snapshot).map(({ text, found }) => {
      const quoted = listedShort(found.map((hit) => `"${shorten(hit)}"`));
      const noun = found.length === 1 ? one : several;
      return findingInText(snapshot, text, `holds the ${noun} ${quoted} under "${text.label}".`);
    });
}
