import { contentsEntries, findingsHeading } from '../../../shared/documents/contents.ts';
import { headerState } from '../../../shared/documents/margin-note.ts';
import { checkTree } from '../../../shared/documents/numbering.ts';
import type { Cover, DocumentTree, Heading } from '../../../shared/documents/tree.ts';
import { sha256HexOf } from '../../../shared/json/canonical.ts';
import { imageKind } from '../word/image-kind.ts';
import { blocksOf, factsOf, listOf } from './blocks.ts';
import { noteId, noteMarkId, wordsOf } from './inlines.ts';
import { type Content, element, type Markup, onLines } from './markup.ts';
import { anchorOf, ownId, type Rendering, startRendering } from './rendering.ts';
import { stylesIn } from './styles.ts';

export type HtmlOptions = {
  /** The bytes of the cover's logo, if the tree names one and the workbook still holds them. */
  readonly logo?: Uint8Array;
};

/**
 * A document tree as one page that needs nothing else: no scripts, no files beside it, nothing loaded. The
 * same tree as the Word file, so the two cannot differ. Equal trees give equal bytes. Throws if the tree is
 * faulty, which is a mistake of its builder, never of what people typed.
 */
export function renderHtml(tree: DocumentTree, { logo }: HtmlOptions = {}): Uint8Array {
  const faults = checkTree(tree);
  if (faults.length > 0) throw new Error(`The document tree is faulty: ${faults.join('; ')}`);
  const rendering = startRendering(tree);
  const main = mainOf(tree, rendering);
  const body = element(
    'body',
    {},
    '\n',
    onLines(
      element('a', { class: 'skip', href: `#${ownId('main')}` }, 'Skip to the main content'),
      coverOf(tree, logo, rendering),
      contentsOf(contentsEntries(tree)),
      main,
      footerOf(tree),
    ),
    '\n',
  );
  const page = element('html', { lang: tree.language }, '\n', headOf(tree), '\n', body, '\n');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${page.html}\n`);
}

/** The policy names our one style sheet by its digest, so a browser would load and run nothing else. */
function policy(styles: string): string {
  const digest = Buffer.from(sha256HexOf(new TextEncoder().encode(styles)), 'hex').toString('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function headOf(tree: DocumentTree): Markup {
  const styles = stylesIn(tree.headingColor);
  const named = (name: string, content: string) => element('meta', { name, content });
  return element(
    'head',
    {},
    '\n',
    onLines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styles) }),
      named('viewport', 'width=device-width, initial-scale=1'),
      element('title', {}, tree.title),
      named('description', tree.subject),
      named('author', tree.creator),
      named('keywords', tree.keywords.join(', ')),
      named('dcterms.modified', tree.date),
      { html: `<style>${styles}</style>` },
    ),
    '\n',
  );
}

function coverOf(tree: DocumentTree, logo: Uint8Array | undefined, rendering: Rendering): Markup {
  const { organization, department, title, subtitle, facts } = tree.cover;
  return element(
    'header',
    {},
    '\n',
    onLines(
      paragraph('marking', headerState(tree)),
      logoOf(tree.cover.logo, logo),
      paragraph('organization', organization),
      paragraph('department', department),
      element('h1', {}, title),
      paragraph('subtitle', subtitle),
      factsOf(facts, rendering),
      paragraph('draft', tree.draft?.summary),
    ),
    '\n',
  );
}

function paragraph(role: string, words: string | undefined): Content {
  return words === undefined || words.trim() === '' ? [] : element('p', { class: role }, words);
}

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' } as const;

function logoOf(logo: Cover['logo'], bytes: Uint8Array | undefined): Content {
  const kind = bytes && imageKind(bytes);
  if (logo === undefined || bytes === undefined || kind === undefined) return [];
  const src = `data:${mediaTypes[kind.type]};base64,${Buffer.from(bytes).toString('base64')}`;
  return element('img', { src, alt: logo.alt });
}

/** Chapters, each with its sections below it. */
function contentsOf(entries: readonly Heading[]): Content {
  if (entries.length === 0) return [];
  const title = ownId('contents');
  const chapters: { readonly heading: Heading; readonly sections: Heading[] }[] = [];
  for (const heading of entries)
    if (heading.level === 1) chapters.push({ heading, sections: [] });
    else chapters.at(-1)?.sections.push(heading);
  const link = ({ id, text }: Heading) => element('a', { href: `#${anchorOf(id)}` }, text);
  const items = chapters.map(({ heading, sections }) => {
    const inner = sections.map((section) => element('li', {}, link(section)));
    return element('li', {}, link(heading), inner.length === 0 ? [] : element('ul', {}, inner));
  });
  return element(
    'nav',
    { 'aria-labelledby': title },
    '\n',
    onLines(element('h2', { id: title }, 'Contents'), element('ul', {}, '\n', onLines(...items), '\n')),
    '\n',
  );
}

function mainOf(tree: DocumentTree, rendering: Rendering): Markup {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const missing = missingOf(tree, rendering);
  const text = blocksOf(blocks, rendering);
  return element(
    'main',
    { id: ownId('main'), tabindex: -1 },
    '\n',
    onLines(missing, text, notesOf(rendering)),
    '\n',
  );
}

/** What keeps a draft from being handed in, where its readers may know. */
function missingOf(tree: DocumentTree, rendering: Rendering): Content {
  const { draft } = tree;
  const heading = findingsHeading(tree);
  if (draft === undefined || heading === undefined) return [];
  const items = draft.findings.map((finding) => ({ content: [{ type: 'text', text: finding }] as const }));
  return onLines(
    element('h2', { id: anchorOf(heading.id) }, heading.text),
    listOf({ type: 'list', ordered: false, items }, rendering),
  );
}

/** Footnotes stand behind the text and lead back to where they were referred to. */
function notesOf(rendering: Rendering): Content {
  if (rendering.notes.length === 0) return [];
  const items = rendering.notes.map((content, index) => {
    const back = { href: `#${noteMarkId(index + 1)}`, 'aria-label': `Back to footnote ${index + 1}` };
    return element(
      'li',
      { id: noteId(index + 1) },
      wordsOf(content, rendering),
      ' ',
      element('a', back, '↩'),
    );
  });
  return onLines(
    element('h2', { id: ownId('notes') }, 'Notes'),
    element('ol', {}, '\n', onLines(...items), '\n'),
  );
}

/** A page has no margins, so what stands in those of the Word file stands here once. */
function footerOf({ headerText, footerText }: DocumentTree): Content {
  return element(
    'footer',
    {},
    '\n',
    onLines(element('p', {}, headerText), footerText === undefined ? [] : element('p', {}, footerText)),
    '\n',
  );
}

/** @returns what is wrong with the page that was read back, or undefined */
export function problemOfPage(html: string, digest: string): string | undefined {
  if (!html.endsWith('</html>\n')) return 'it ends in the middle';
  return html.includes(digest) ? undefined : 'it does not show the digest of its data';
}
