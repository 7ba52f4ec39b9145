import { quoted } from '../../shared/accessibility/finding.ts';
import { printableLine } from '../../shared/documents/printable.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import { isInvisible } from '../export/word/accessibility/points/looks.ts';
import { textsOnlyInMargins } from '../export/word/accessibility/points/margins.ts';
import type { WordParagraph } from '../export/word/accessibility/story.ts';
import { openWordFile, type WordFile } from '../export/word/accessibility/word-file.ts';
import { attribute } from '../export/xml/tree.ts';

/** Said of one kind; whoever has more knows it by then. */
const mostOfAKind = 20;

type Way = {
  readonly says: string;
  readonly isSo: (run: WordParagraph['runs'][number], paragraph: WordParagraph) => boolean;
};

/** How words can be on a page, and in its digest, and yet not be read as they stand there. */
const ways: readonly Way[] = [
  { says: 'is hidden', isSo: ({ look }) => look.hidden === true },
  { says: 'is struck through', isSo: ({ look }) => look.struck === true },
  {
    says: 'cannot be seen: it has the color of its ground or is tiny',
    isSo: (run, paragraph) => isInvisible(run, paragraph),
  },
];

/**
 * What the digest of a document's words does not tell: whether they can be seen, and whether header, footer and
 * alternative texts say something else.
 *
 * @param tree of the same document, as a workbook gives it now; without it alternative texts are not looked at
 */
export function problemsBesideWords(
  docx: Uint8Array,
  fileName: string,
  tree: DocumentTree | undefined,
): readonly string[] {
  const word = openWordFile(docx, fileName);
  if (!word.ok) return ['it is too large to see whether all of its words are shown'];
  return [
    ...problemsOfLooks(word.value),
    ...atMost(
      textsOnlyInMargins(word.value).map(
        (text) => `its header or footer says what its pages do not: ${quoted(text)}`,
      ),
    ),
    ...(tree === undefined ? [] : problemsOfAlternatives(word.value, tree)),
  ];
}

function atMost(problems: readonly string[]): readonly string[] {
  return problems.slice(0, mostOfAKind);
}

function problemsOfLooks({ everyParagraph }: WordFile): readonly string[] {
  return ways.flatMap(({ says, isSo }) =>
    atMost(
      everyParagraph.flatMap((paragraph) =>
        paragraph.runs
          .filter((run) => isSo(run, paragraph))
          .map(({ text }) => `text on its pages ${says}: ${quoted(text)}`),
      ),
    ),
  );
}

/** What pictures and tables are described with, in place of the pictures and ahead of the tables. */
function problemsOfAlternatives({ all }: WordFile, { cover, sections }: DocumentTree): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const pictures = blocks.flatMap((block) => (block.type === 'figure' ? [printableLine(block.alt)] : []));
  const tables = blocks.flatMap((block) =>
    block.type === 'table' ? [printableLine(block.description)] : [],
  );
  // A logo whose bytes are gone is not printed.
  const logo = cover.logo === undefined ? [] : [printableLine(cover.logo.alt)];
  const inPictures = all('wp:docPr').map((picture) => attribute(picture, 'descr') ?? '');
  const inTables = all('w:tblDescription').map((description) => attribute(description, 'w:val') ?? '');
  return [
    ...(agree(inPictures, pictures, logo)
      ? []
      : ['the alternative texts of its pictures are not those that the workbook gives']),
    ...(agree(inTables, tables, [])
      ? []
      : ['the descriptions of its tables are not those that the workbook gives']),
  ];
}

function agree(found: readonly string[], asked: readonly string[], allowed: readonly string[]): boolean {
  const [is, must] = [new Set(found), new Set(asked)];
  const may = new Set([...asked, ...allowed]);
  return [...is].every((text) => may.has(text)) && [...must].every((text) => is.has(text));
}
