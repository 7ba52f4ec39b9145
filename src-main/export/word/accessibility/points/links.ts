import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { isBareAddress, isVagueLink } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childrenOf, type XmlElement } from '../../../xml/tree.ts';
import { instructionsOf } from '../fields.ts';
import type { Fault, Point } from '../point.ts';
import { textOf } from '../story.ts';
import type { WordFile } from '../word-file.ts';

/** A point about each link: what is wrong with one, in a sentence; undefined where nothing is. */
function onLinks(
  id: string,
  asks: string,
  says: (link: Link, targets: Targets) => string | undefined,
): Point {
  return {
    id,
    asks,
    check: (word): readonly Fault[] => {
      const targets = targetsOf(word);
      return word.everyParagraph.flatMap(({ inside, part, inContents, under }) =>
        inside('w:hyperlink').flatMap((element) => {
          const text = textOf(element);
          const words = text.trim() === '' ? pictured(element) : text;
          const message = says({ element, words, part, inContents }, targets);
          return message === undefined ? [] : [{ message, under, text }];
        }),
      );
    },
  };
}

type Link = {
  readonly element: XmlElement;
  readonly words: string;
  /** The path of its part. */
  readonly part: string;
  readonly inContents: boolean;
};

/** What a screen reader says of a link that is a picture. */
function pictured(link: XmlElement): string {
  return allBelow(link, 'wp:docPr')
    .map((drawing) => attribute(drawing, 'descr') ?? '')
    .join(' ');
}

type Targets = {
  readonly bookmarks: ReadonlySet<string>;
  /** Of a part, by its path. */
  readonly relationships: (part: string) => ReadonlySet<string>;
};

function targetsOf(word: WordFile): Targets {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    bookmarks: new Set(word.all('w:bookmarkStart').map((bookmark) => attribute(bookmark, 'w:name') ?? '')),
    relationships: (part) => {
      const path = part.replace(/[^/]+$/, '_rels/$&.rels');
      const found = known.get(path) ?? idsIn(word.part(path));
      known.set(path, found);
      return found;
    },
  };
}

function idsIn(relationships: XmlElement | undefined): ReadonlySet<string> {
  return new Set(childrenOf(relationships, 'Relationship').map((found) => attribute(found, 'Id') ?? ''));
}

/** References in fields, such as "see Table 4" and entries of a contents list with page numbers. */
function brokenReferences(word: WordFile): readonly Fault[] {
  const { bookmarks } = targetsOf(word);
  return instructionsOf(word.all('w:fldSimple', 'w:instrText')).flatMap((instruction) => {
    const reference = /^(?:(?:PAGE|NOTE)?REF\s+|HYPERLINK\s+\\l\s+)"?([^"\s\\]+)/i.exec(instruction);
    const [, bookmark] = reference ?? [];
    return bookmark === undefined || bookmarks.has(bookmark)
      ? []
      : [{ message: `A reference leads to ${quoted(bookmark)}, which is not in the document.` }];
  });
}

export const linkPoints: readonly Point[] = [
  onLinks('link-address', 'A link is named by words, not by its address.', ({ words }) =>
    isBareAddress(words) ? `The link ${quoted(words)} shows only its address.` : undefined,
  ),
  onLinks('link-vague', 'A link’s words say where it leads.', ({ words, inContents }) =>
    // An entry of the contents list says what its heading says.
    isVagueLink(words) && !inContents ? `The link ${quoted(words)} does not say where it leads.` : undefined,
  ),
  onLinks('link-dead', 'Every link leads somewhere.', ({ element, words, part }, targets) => {
    const anchor = attribute(element, 'w:anchor');
    const relationship = attribute(element, 'r:id');
    const isLive =
      (anchor === undefined || relationship !== undefined || targets.bookmarks.has(anchor)) &&
      (relationship === undefined || targets.relationships(part).has(relationship)) &&
      (anchor ?? relationship) !== undefined;
    return isLive ? undefined : `The link ${quoted(words)} leads nowhere.`;
  }),
  { id: 'reference-broken', asks: 'What a reference leads to is there.', check: brokenReferences },
];
