import { plainText } from '../documents/blocks.ts';
import type { Block, Inline, ListItem } from '../documents/tree.ts';
import type { LikelyQuestion } from './slide.ts';
import { blocksOfText } from './slide-text.ts';

/**
 * Likely questions as people write them: a list whose items begin with the question in bold, the answer
 * behind it. An item without bold words is a question up to its question mark; one without either is a
 * question without an answer yet.
 */
export function likelyQuestionsOf(markdown: string | undefined): readonly LikelyQuestion[] {
  return blocksOfText(markdown ?? '').flatMap((block): readonly LikelyQuestion[] => {
    if (block.type === 'list') return block.items.map(questionOf);
    return block.type === 'paragraph' ? [questionOf(block)] : [];
  });
}

function questionOf({ content, children }: ListItem): LikelyQuestion {
  const { question, answer } = split(content);
  const paragraph: readonly Block[] =
    plainText(answer).trim() === '' ? [] : [{ type: 'paragraph', content: answer }];
  return { question, answer: children === undefined ? paragraph : [...paragraph, children] };
}

function isBold(inline: Inline | undefined): boolean {
  return inline?.type === 'text' && inline.bold === true;
}

function split(content: readonly Inline[]): {
  readonly question: string;
  readonly answer: readonly Inline[];
} {
  if (isBold(content[0])) {
    const end = content.findIndex((inline) => !isBold(inline));
    const at = end < 0 ? content.length : end;
    return { question: plainText(content.slice(0, at)).trim(), answer: withoutGap(content.slice(at)) };
  }
  const [first, ...rest] = content;
  const mark = first?.type === 'text' ? first.text.indexOf('?') : -1;
  if (first?.type !== 'text' || mark < 0) return { question: plainText(content).trim(), answer: [] };
  return {
    question: first.text.slice(0, mark + 1).trim(),
    answer: withoutGap([{ ...first, text: first.text.slice(mark + 1) }, ...rest]),
  };
}

/** The answer without the space, or the line end, that parts it from its question. */
function withoutGap(content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content;
  if (first?.type === 'break') return withoutGap(rest);
  return first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...rest] : content;
}
