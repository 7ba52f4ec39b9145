import { type AccessibilityFinding, quoted } from '../../../shared/accessibility/finding.ts';
import {
  beginsLikeListItem,
  isBareAddress,
  isFileName,
  isVagueLink,
  longestAlt,
  looksLikeHeading,
} from '../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childOf, elementsIn, parseXml, type XmlElement } from '../xml/tree.ts';
import { voidElements } from './markup.ts';

type Page = { readonly root: XmlElement };

/** One thing that makes a page usable for everyone: what is wrong, in sentences. */
type Point = { readonly id: string; readonly check: (page: Page) => readonly string[] };

function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : wordsOf(child)))
    .join('');
}

function isMissing(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function skippedHeadings({ root }: Page): readonly string[] {
  const headings = allBelow(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const first = headings.filter(({ name }) => name === 'h1').length;
  const skipped = headings.filter(({ name }, index) => {
    const before = headings[index - 1]?.name ?? 'h0';
    return Number(name.slice(1)) > Number(before.slice(1)) + 1;
  });
  return [
    ...(first === 1 ? [] : [`The page has ${first} headings of the first level instead of one.`]),
    ...skipped.map((heading) => `Before the heading ${quoted(wordsOf(heading))} a level is skipped.`),
  ];
}

function unnamedTables({ root }: Page): readonly string[] {
  return allBelow(root, 'table').flatMap((table) => {
    const caption = childOf(table, 'caption');
    const headers = allBelow(table, 'th');
    const scoped = headers.length > 0 && headers.every((header) => !isMissing(attribute(header, 'scope')));
    return [
      ...(caption === undefined || isMissing(wordsOf(caption)) ? ['A table has no caption.'] : []),
      ...(scoped ? [] : ['A table has no header cells, or some that do not say what they head.']),
    ];
  });
}

function undescribedPictures({ root }: Page): readonly string[] {
  return allBelow(root, 'img', 'svg').flatMap((picture) => {
    const alt = attribute(picture, picture.name === 'img' ? 'alt' : 'aria-label') ?? '';
    if (attribute(picture, 'aria-hidden') === 'true') return [];
    if (isMissing(alt)) return ['A picture has no alternative text.'];
    if (isFileName(alt)) return [`The alternative text ${quoted(alt)} is the name of a file.`];
    return alt.length > longestAlt ? [`An alternative text has ${alt.length} characters.`] : [];
  });
}

function unclearLinks({ root }: Page): readonly string[] {
  const ids = new Set(allElements(root).map((element) => attribute(element, 'id')));
  return allBelow(root, 'a').flatMap((link) => {
    const words = attribute(link, 'aria-label') ?? wordsOf(link);
    const href = attribute(link, 'href') ?? '';
    if (isBareAddress(words)) return [`The link ${quoted(words)} shows only its address.`];
    if (isVagueLink(words)) return [`The link ${quoted(words)} does not say where it leads.`];
    const isDead = href === '' || (href.startsWith('#') && !ids.has(href.slice(1)));
    return isDead ? [`The link ${quoted(words)} leads nowhere.`] : [];
  });
}

function allElements(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...allElements(child)]);
}

function repeatedIds({ root }: Page): readonly string[] {
  const ids = allElements(root).flatMap((element) => attribute(element, 'id') ?? []);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => `Two parts have the id ${quoted(id)}.`);
}

function fakedStructure({ root }: Page): readonly string[] {
  return allBelow(root, 'p').flatMap((paragraph) => {
    const [only, ...more] = paragraph.children;
    const isBold =
      more.length === 0 && only !== undefined && typeof only !== 'string' && only.name === 'strong';
    const lines = wordsOf(paragraph).split('\n').filter(beginsLikeListItem);
    return [
      ...(isBold && looksLikeHeading(wordsOf(paragraph))
        ? [`${quoted(wordsOf(paragraph))} looks like a heading and is none.`]
        : []),
      ...lines.map((line) => `${quoted(line)} begins like an item of a list, and is in none.`),
    ];
  });
}

export const pagePoints: readonly Point[] = [
  {
    id: 'language',
    check: ({ root }) => (isMissing(attribute(root, 'lang')) ? ['The page does not say its language.'] : []),
  },
  {
    id: 'title',
    check: ({ root }) => {
      const title = childOf(childOf(root, 'head'), 'title');
      return title === undefined || isMissing(wordsOf(title)) ? ['The page has no title.'] : [];
    },
  },
  {
    id: 'main',
    check: ({ root }) =>
      allBelow(root, 'main').length === 1 ? [] : ['The page does not mark its main part.'],
  },
  { id: 'headings', check: skippedHeadings },
  { id: 'tables', check: unnamedTables },
  { id: 'pictures', check: undescribedPictures },
  { id: 'links', check: unclearLinks },
  { id: 'ids', check: repeatedIds },
  { id: 'faked', check: fakedStructure },
  {
    id: 'focus-order',
    check: ({ root }) =>
      allElements(root).some((element) => Number(attribute(element, 'tabindex') ?? 0) > 0)
        ? ['The page sets an order of its own for the Tab key.']
        : [],
  },
];

/** What keeps a page that this app wrote from being usable for everyone, in the order of the points. */
export function checkPage(html: string): readonly AccessibilityFinding[] {
  const root = parseXml(html, (name) => voidElements.has(name));
  if (root === undefined) return [{ point: 'main', message: 'The page is empty.' }];
  return pagePoints.flatMap(({ id, check }) => check({ root }).map((message) => ({ point: id, message })));
}
