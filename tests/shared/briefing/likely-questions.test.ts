import { describe, expect, it } from 'vitest';
import { likelyQuestionsOf } from '../../../shared/briefing/likely-questions.ts';
import { plainText } from '../../../shared/documents/blocks.ts';

const read = (markdown: string) =>
  likelyQuestionsOf(markdown).map(({ question, answer }) => [
    question,
    answer.map((block) => (block.type === 'paragraph' ? plainText(block.content) : block.type)),
  ]);

describe('likely questions', () => {
  it('are the bold words of a bullet, and the answer is the rest of it', () => {
    expect(read('- **Why is it blank?** The clearance lapsed.\n- **Who rated?** Their owners.')).toEqual([
      ['Why is it blank?', ['The clearance lapsed.']],
      ['Who rated?', ['Their owners.']],
    ]);
  });

  it('end at their question mark where nothing is bold', () => {
    expect(read('- Why is it blank? The clearance lapsed.')).toEqual([
      ['Why is it blank?', ['The clearance lapsed.']],
    ]);
  });

  it('have no answer where nothing follows', () => {
    expect(read('- **Why is it blank?**\n- Who rated')).toEqual([
      ['Why is it blank?', []],
      ['Who rated', []],
    ]);
  });

  it('may be paragraphs, and answers may be lists', () => {
    expect(read('**Why?** Because.')).toEqual([['Why?', ['Because.']]]);
    expect(read('- **Why?** Two reasons:\n  - one\n  - two')).toEqual([['Why?', ['Two reasons:', 'list']]]);
    expect(read('')).toEqual([]);
  });
});
