import {
  Document,
  type FileChild,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import { checkTree } from '../../../shared/documents/numbering.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import { joinSections } from '../../../shared/documents/sections.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { blocksToWord } from './blocks.ts';
import { compile } from './compile.ts';
import { contentsPage, contentsPages, findingsPage } from './contents.ts';
import { coverPage } from './cover.ts';
import type { BriefingMark, Carried } from './custom-xml.ts';
import { finalize } from './finalize.ts';
import { footerOf, headerOf } from './header-footer.ts';
import { margins, type Orientation, paper, styleIds } from './looks.ts';
import { pictureOf } from './picture.ts';
import { type Rendering, startRendering } from './rendering.ts';
import { documentStyles } from './styles.ts';

export type WordOptions = {
  /** The deliverable's canonical JSON, carried inside the file as a custom XML part. */
  readonly json?: string;
  /** In its place for a document of the briefing: what it is known again by. */
  readonly fingerprint?: BriefingMark;
  /** The bytes of the cover's logo, if the tree names one and the workbook still holds them. */
  readonly logo?: Uint8Array;
};

/**
 * A document tree as a .docx. Equal trees give equal bytes, in any time zone and process. Throws if the
 * tree is faulty, which is a mistake of its builder, never of what people typed.
 */
export async function renderWord(tree: DocumentTree, options: WordOptions = {}): Promise<Uint8Array> {
  const faults = checkTree(tree);
  if (faults.length > 0) throw new Error(`The document tree is faulty: ${faults.join('; ')}`);
  const drawing = drawPictures(tree);
  const rendering = startRendering(tree);
  const sections = sectionsOf(tree, options.logo, rendering);
  const word = new Document({
    title: printableLine(tree.title),
    subject: printableLine(tree.subject),
    creator: printableLine(tree.creator),
    lastModifiedBy: printableLine(tree.creator),
    keywords: tree.keywords.map(printableLine).join(', '),
    description: printableLine(`${tree.cover.title}, ${tree.cover.organization}`),
    styles: documentStyles(rendering.headingColor),
    footnotes: Object.fromEntries(rendering.notes.map((note, index) => [index + 1, { children: [note] }])),
    sections,
  });
  const compiled = compile(word);
  return finalize(compiled, {
    date: tree.date,
    language: tree.language,
    pictures: await drawing,
    contentsPages: contentsPages(tree),
    ...carriedOf(options),
  });
}

function carriedOf({ json, fingerprint }: WordOptions): { readonly carried?: Carried } {
  if (json !== undefined) return { carried: { type: 'data', json } };
  return fingerprint === undefined ? {} : { carried: { type: 'briefing', fingerprint } };
}

async function drawPictures(tree: DocumentTree): Promise<ReadonlyMap<string, Uint8Array>> {
  const figures = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'));
  const pictures = figures.map(async ({ id, drawing }) => [id, await pictureOf(drawing.svg)] as const);
  return new Map(await Promise.all(pictures));
}

/** A cover without header and footer, contents and what is missing behind it, then the tree's own sections. */
function sectionsOf(
  tree: DocumentTree,
  logo: Uint8Array | undefined,
  rendering: Rendering,
): ISectionOptions[] {
  const front: ISectionOptions = {
    properties: { titlePage: true, page: pageOf('portrait') },
    ...headerAndFooter(tree, 'portrait'),
    children: closed([
      ...coverPage(tree, logo, rendering),
      ...contentsPage(tree),
      ...findingsPage(tree, rendering),
    ]),
  };
  let turned: Orientation = 'portrait';
  const stretches = joinSections(tree.sections.filter(({ blocks }) => blocks.length > 0));
  const body = stretches.map(({ orientation, blocks }, index, all): ISectionOptions => {
    const own = orientation === turned ? {} : headerAndFooter(tree, orientation);
    turned = orientation;
    const written = blocksToWord(blocks, { rendering, orientation });
    return {
      properties: { type: SectionType.NEXT_PAGE, page: pageOf(orientation) },
      ...own,
      children: index === all.length - 1 ? written : closed(written),
    };
  });
  return [front, ...body];
}

function pageOf(orientation: Orientation) {
  const turn = orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { ...paper, orientation: turn }, margin: margins };
}

/** Word keeps header and footer from section to section, so they are given only where the page turns. */
function headerAndFooter(tree: DocumentTree, orientation: Orientation) {
  return { headers: { default: headerOf(tree) }, footers: { default: footerOf(tree, orientation) } };
}

/**
 * A section ends in a paragraph. Behind a table or the contents the docx library would add one of full
 * height, which can spill onto a blank page; this one is a point high.
 */
function closed(children: FileChild[]): FileChild[] {
  if (children.at(-1) instanceof Paragraph) return children;
  return [...children, new Paragraph({ style: styleIds.sectionEnd })];
}
