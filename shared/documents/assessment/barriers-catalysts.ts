import { model, type RecordIn } from '../../model/model.ts';
import { facts, heading, lead, note, plainText, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, textBlocks } from '../field-blocks.ts';
import { shortened } from '../format.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';

/** Chapter 7: what stands in the way and what helps (Performance.gov, August 2023). */
export function barriersChapter(assessment: Assessment): readonly Block[] {
  const { barrier: barriers, catalyst: catalysts } = assessment.snapshot.records;
  return [
    heading(1, 'chapter-barriers', 'Barriers and catalysts'),
    lead(
      'This chapter names what stands in the way of better service, what makes it possible, and what others could do about it.',
    ),
    heading(2, 'barriers', 'Barriers'),
    ...(barriers.length === 0 ? [note('No barrier has been entered yet.')] : []),
    ...barriers.flatMap((barrier, index) => conditionBlocks(assessment, 'barrier', barrier, index + 1)),
    heading(2, 'catalysts', 'Catalysts'),
    ...(catalysts.length === 0 ? [note('No catalyst has been entered yet.')] : []),
    ...catalysts.flatMap((catalyst, index) => conditionBlocks(assessment, 'catalyst', catalyst, index + 1)),
  ];
}

function conditionBlocks(
  assessment: Assessment,
  kind: 'barrier' | 'catalyst',
  record: RecordIn<'barrier'> | RecordIn<'catalyst'>,
  number: number,
): readonly Block[] {
  return [
    ...describedUnder(
      `${kind}-${record.id}`,
      `${model[kind].label} ${number}`,
      textBlocks(assessment, kind, record, 'description'),
    ),
    ...tidied([
      ...fieldBlocks(assessment, kind, record, ['kind', 'dimension', 'ask']),
      facts([evidenceFact(assessment, record.id)]),
    ]),
  ];
}

/** The most characters of a description that a heading takes over. */
const longestHeading = 60;

/**
 * A description under its own first words: "Barrier 5: No agreement to share research". The number is
 * what the evidence register calls it. A text that its heading holds entirely is not said again.
 */
function describedUnder(id: string, name: string, description: readonly Block[]): readonly Block[] {
  const [first, ...rest] = description;
  if (first === undefined) return [heading(3, id, name), note('Not yet described.')];
  const content = first.type === 'paragraph' ? first.content : firstItem(first);
  const text = plainText(content).replace(/\s+/g, ' ').trim();
  const sentence = text.match(/^.*?[\p{Ll}\p{N})%”"’'][.!?](?=\s\p{Lu}|$)/u)?.[0] ?? text;
  const words = shortened(sentence.replace(/\.$/, ''), longestHeading);
  const isWhole = first.type === 'paragraph' && content.every(isPlain) && words === text.replace(/\.$/, '');
  return [heading(3, id, words === '' ? name : `${name}: ${words}`), ...(isWhole ? rest : description)];
}

function firstItem(block: Block): readonly Inline[] {
  return block.type === 'list' ? (block.items[0]?.content ?? []) : [];
}

function isPlain(inline: Inline): boolean {
  return inline.type === 'text' && inline.bold === undefined && inline.italic === undefined;
}
