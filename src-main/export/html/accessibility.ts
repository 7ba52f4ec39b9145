import { contrastOf, textContrast } from '../../../shared/accessibility/contrast.ts';
import {
  type AccessibilityFinding,
  findingsOfPoint,
  type Place,
  quoted,
} from '../../../shared/accessibility/finding.ts';
import {
  beginsLikeHeading,
  beginsLikeListItem,
  isBareAddress,
  isFileName,
  isVagueLink,
  longestAlt,
  looksLikeHeading,
} from '../../../shared/accessibility/wording.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import { allBelow, attribute, childOf, childrenOf, parseXml, type XmlElement } from '../xml/tree.ts';
import { voidElements } from './markup.ts';

type Page = {
  readonly root: XmlElement;
  readonly elements: readonly XmlElement[];
  /** Elements of these names, in document order. */
  readonly named: (...names: readonly string[]) => readonly XmlElement[];
};

type Fault = { readonly message: string; readonly text?: string | undefined };

/** One thing that makes a page usable for everyone: what it asks for, and what is wrong, in sentences. */
type Point = {
  readonly id: string;
  readonly asks: string;
  readonly check: (page: Page) => readonly Fault[];
};

function pageOf(root: XmlElement): Page {
  const elements: XmlElement[] = [];
  const walk = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      elements.push(child);
      walk(child);
    }
  };
  walk(root);
  const named = (...names: readonly string[]) => elements.filter(({ name }) => names.includes(name));
  return { root, elements, named };
}

const faultIf = (isWrong: boolean, message: string, text?: string): readonly Fault[] =>
  isWrong ? [{ message, text }] : [];

function wordsOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : wordsOf(child)))
    .join('');
}

function isMissing(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function headingFaults({ named }: Page): readonly Fault[] {
  const headings = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const first = headings.filter(({ name }) => name === 'h1').length;
  const each = headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.name ?? 'h0';
    const words = wordsOf(heading);
    const isSkipping = Number(heading.name.slice(1)) > Number(before.slice(1)) + 1;
    return [
      ...faultIf(isSkipping, `Before the heading ${quoted(words)} a level is skipped.`),
      ...faultIf(isMissing(words), 'A heading has no words.'),
    ];
  });
  return [
    ...faultIf(first !== 1, `The page has ${first} headings of the first level instead of one.`),
    ...each,
  ];
}

function contentsFaults({ named }: Page): readonly Fault[] {
  const isListed = named('nav').some((nav) => allBelow(nav, 'a').length > 0);
  return faultIf(
    named('h2').length > 0 && !isListed,
    'There are headings, and no contents list that leads to them.',
  );
}

function tableFaults({ named }: Page): readonly Fault[] {
  return named('table').flatMap((table) => {
    const caption = childOf(table, 'caption');
    const name = isMissing(caption === undefined ? undefined : wordsOf(caption))
      ? 'A table'
      : `The table ${quoted(wordsOf(caption ?? table))}`;
    const headers = allBelow(table, 'th');
    const isScoped = headers.length > 0 && headers.every((header) => !isMissing(attribute(header, 'scope')));
    const rows = allBelow(table, 'tr').map((row) => [...childrenOf(row, 'th'), ...childrenOf(row, 'td')]);
    const isMerged = rows
      .flat()
      .some((cell) => ['colspan', 'rowspan'].some((span) => Number(attribute(cell, span) ?? 1) > 1));
    return [
      ...faultIf(name === 'A table', 'A table has no caption.'),
      ...faultIf(!isScoped, `${name} has no header cells, or some that do not say what they head.`),
      ...faultIf(
        headers.some((header) => isMissing(wordsOf(header))),
        `${name} has a header cell without words.`,
      ),
      ...faultIf(isMerged, `${name} has merged cells, which lose the reader’s place.`),
      ...faultIf(allBelow(table, 'table').length > 0, `${name} has another table inside.`),
      ...faultIf(
        rows.some((cells) => cells.length !== rows[0]?.length),
        `${name} has rows of different lengths.`,
      ),
    ];
  });
}

function pictureFaults({ named }: Page): readonly Fault[] {
  return named('img', 'svg').flatMap((picture) => {
    const alt = attribute(picture, picture.name === 'img' ? 'alt' : 'aria-label') ?? '';
    if (attribute(picture, 'aria-hidden') === 'true') return [];
    return [
      ...faultIf(isMissing(alt), 'A picture has no alternative text.'),
      ...faultIf(isFileName(alt), `The alternative text ${quoted(alt)} is the name of a file.`, alt),
      ...faultIf(
        alt.length > longestAlt,
        `The alternative text ${quoted(alt)} has ${formatNumber(alt.length)} characters.`,
        alt,
      ),
    ];
  });
}

function linkFaults({ elements, named }: Page): readonly Fault[] {
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  return named('a').flatMap((link) => {
    const text = wordsOf(link);
    const words = attribute(link, 'aria-label') ?? text;
    const href = attribute(link, 'href') ?? '';
    const isDead = href === '' || (href.startsWith('#') && !ids.has(href.slice(1)));
    if (isBareAddress(words)) return [{ message: `The link ${quoted(words)} shows only its address.`, text }];
    if (isVagueLink(words) && !href.startsWith('#'))
      return [{ message: `The link ${quoted(words)} does not say where it leads.`, text }];
    return faultIf(isDead, `The link ${quoted(words)} leads nowhere.`);
  });
}

function repeatedIds({ elements }: Page): readonly Fault[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    const isSecond = seen.has(id);
    seen.add(id);
    return faultIf(isSecond, `Two parts have the id ${quoted(id)}.`);
  });
}

function fakedStructure({ named }: Page): readonly Fault[] {
  return named('p').flatMap((paragraph) => {
    const words = wordsOf(paragraph);
    const [only, ...more] = paragraph.children;
    const isBold =
      more.length === 0 && only !== undefined && typeof only !== 'string' && only.name === 'strong';
    const lines = words.split('\n').filter(beginsLikeListItem);
    return [
      ...faultIf(
        beginsLikeHeading(words) || (isBold && looksLikeHeading(words)),
        `${quoted(words)} looks like a heading and is none.`,
        words,
      ),
      ...lines.map((text) => ({
        message: `${quoted(text)} begins like an item of a list, and is in none.`,
        text,
      })),
    ];
  });
}

function blankParagraphs({ named }: Page): readonly Fault[] {
  const blank = named('p').find(
    (paragraph) => isMissing(wordsOf(paragraph)) && allBelow(paragraph, 'img').length === 0,
  );
  return faultIf(blank !== undefined, 'A paragraph is blank.');
}

/** Each rule of the style sheet that sets a color, on the background that it sets or else on white. */
function contrastFaults({ named }: Page): readonly Fault[] {
  const rules = named('style').flatMap((sheet) => [...wordsOf(sheet).matchAll(/([^{}]*)\{([^{}]*)\}/g)]);
  return rules.flatMap(([, selector = '', rule = '']) => {
    const color = /(?:^|[;\s])color:\s*#([0-9a-f]{6})/i.exec(rule)?.[1];
    const ground = /background(?:-color)?:\s*#([0-9a-f]{6})/i.exec(rule)?.[1] ?? 'FFFFFF';
    return faultIf(
      color !== undefined && contrastOf(color, ground) < textContrast,
      `The text of ${quoted(selector)} is hard to read on its ground.`,
    );
  });
}

export const pagePoints: readonly Point[] = [
  {
    id: 'language',
    asks: 'The page states the language of its text.',
    check: ({ root }) => faultIf(isMissing(attribute(root, 'lang')), 'The page does not say its language.'),
  },
  {
    id: 'title',
    asks: 'The page states its title.',
    check: ({ root }) => {
      const title = childOf(childOf(root, 'head'), 'title');
      return faultIf(title === undefined || isMissing(wordsOf(title)), 'The page has no title.');
    },
  },
  {
    id: 'main',
    asks: 'The page marks its main part, to which one can skip.',
    check: ({ named }) => faultIf(named('main').length !== 1, 'The page does not mark its main part.'),
  },
  {
    id: 'headings',
    asks: 'One heading of the first level, none empty, and no level skipped.',
    check: headingFaults,
  },
  { id: 'contents', asks: 'A page with chapters lists them as links.', check: contentsFaults },
  {
    id: 'tables',
    asks: 'Tables have a caption, header cells with words and scope, equal rows, no merged cells, no table inside.',
    check: tableFaults,
  },
  {
    id: 'pictures',
    asks: `Every picture is described in words, or hidden as decoration; at most ${longestAlt} characters.`,
    check: pictureFaults,
  },
  { id: 'links', asks: 'Links are named by words and lead somewhere.', check: linkFaults },
  { id: 'ids', asks: 'No two parts have the same id.', check: repeatedIds },
  { id: 'faked', asks: 'What looks like a heading or a list is one.', check: fakedStructure },
  { id: 'blank-paragraphs', asks: 'Blank paragraphs make no space.', check: blankParagraphs },
  {
    id: 'contrast',
    asks: `Text stands out from its ground by ${textContrast} to 1.`,
    check: contrastFaults,
  },
  {
    id: 'focus-order',
    asks: 'The Tab key goes through the page as it is read.',
    check: ({ elements }) =>
      faultIf(
        elements.some((element) => Number(attribute(element, 'tabindex') ?? 0) > 0),
        'The page sets an order of its own for the Tab key.',
      ),
  },
];

/** What keeps a page that this app wrote from being usable for everyone, in the order of the points. */
export function checkPage(html: string, place: Place = (faults) => faults): readonly AccessibilityFinding[] {
  const root = parseXml(html, { isVoid: (name) => voidElements.has(name), mayDeclareType: true });
  if (root === undefined) return [{ point: 'main', message: 'The page is empty.' }];
  const page = pageOf(root);
  return pagePoints.flatMap(({ id, check }) => findingsOfPoint(id, place(check(page))));
}
