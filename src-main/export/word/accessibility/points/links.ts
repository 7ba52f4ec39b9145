import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { isBareAddress, isVagueLink } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, type XmlElement } from '../../../xml/tree.ts';
import type { Fault, Point } from '../point.ts';
import { documentPath, textOf, type WordFile } from '../word-file.ts';

/** A point about each link: what is wrong with one, in a sentence; undefined where nothing is. */
function onLinks(
  id: string,
  asks: string,
  says: (link: XmlElement, targets: Targets) => string | undefined,
): Point {
  return {
    id,
    asks,
    check: (word): readonly Fault[] => {
      const targets = targetsOf(word);
      return word.paragraphs.flatMap(({ element, under }) =>
        allBelow(element, 'w:hyperlink').flatMap((link) => {
          const message = says(link, targets);
          return message === undefined ? [] : [{ message, under }];
        }),
      );
    },
  };
}

type Targets = { readonly bookmarks: ReadonlySet<string>; readonly relationships: ReadonlySet<string> };

function targetsOf(word: WordFile): Targets {
  const valuesOf = (path: string, element: string, name: string) =>
    new Set(allBelow(word.part(path), element).map((found) => attribute(found, name) ?? ''));
  return {
    bookmarks: valuesOf(documentPath, 'w:bookmarkStart', 'w:name'),
    relationships: valuesOf('word/_rels/document.xml.rels', 'Relationship', 'Id'),
  };
}

export const linkPoints: readonly Point[] = [
  onLinks('link-address', 'A link is named by words, not by its address.', (link) =>
    isBareAddress(textOf(link)) ? `The link ${quoted(textOf(link))} shows only its address.` : undefined,
  ),
  onLinks('link-vague', 'A link’s words say where it leads.', (link) =>
    isVagueLink(textOf(link)) ? `The link ${quoted(textOf(link))} does not say where it leads.` : undefined,
  ),
  onLinks('link-dead', 'Every link leads somewhere.', (link, { bookmarks, relationships }) => {
    const anchor = attribute(link, 'w:anchor');
    const relationship = attribute(link, 'r:id');
    const isLive =
      (anchor === undefined || bookmarks.has(anchor)) &&
      (relationship === undefined || relationships.has(relationship)) &&
      (anchor ?? relationship) !== undefined;
    return isLive ? undefined : `The link ${quoted(textOf(link))} leads nowhere.`;
  }),
];
