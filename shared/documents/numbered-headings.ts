import type { Block, Section } from './tree.ts';

/** What stands before the text of chapters and annexes. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Puts numbers before the headings: "2 Organization", "2.1 Who took part", and after the chapters
 * "Annex A: Evidence register". Headings below the second level have none.
 *
 * @param annexes how many of the last headings of level 1 are annexes
 * @param front how many of the first headings of level 1 stand before chapter 1, with what is under them
 */
export function numberHeadings(sections: readonly Section[], annexes: number, front = 0): readonly Section[] {
  const total = sections.flatMap(({ blocks }) => blocks).filter(isChapter).length - front;
  let chapter = -front;
  let part = 0;
  const numbered = (block: Block): Block => {
    if (block.type !== 'heading' || block.level > 2) return block;
    if (block.level === 1) {
      chapter += 1;
      part = 0;
    } else part += 1;
    if (chapter < 1) return block;
    const isAnnex = chapter > total - annexes;
    const name = isAnnex ? (letters[chapter - (total - annexes) - 1] ?? String(chapter)) : String(chapter);
    if (block.level === 2) return { ...block, text: `${name}.${part} ${block.text}` };
    return { ...block, text: isAnnex ? `Annex ${name}: ${block.text}` : `${name} ${block.text}` };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
}

function isChapter(block: Block): boolean {
  return block.type === 'heading' && block.level === 1;
}
