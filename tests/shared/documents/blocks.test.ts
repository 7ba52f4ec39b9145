import { describe, expect, it } from 'vitest';
import {
  fact,
  facts,
  joined,
  note,
  onLines,
  paragraph,
  plainText,
  tidied,
} from '../../../shared/documents/blocks.ts';

describe('the small parts of documents', () => {
  it('joins facts that follow each other and leaves out facts without a value', () => {
    const blocks = tidied([
      facts([fact('Owner', 'The Lead'), fact('Planned', ' ')]),
      facts([]),
      facts([fact('Level', 'Established')]),
      note('Not yet answered.'),
    ]);
    expect(blocks).toEqual([
      {
        type: 'facts',
        items: [
          { label: 'Owner', value: [{ type: 'text', text: 'The Lead' }] },
          { label: 'Level', value: [{ type: 'text', text: 'Established' }] },
        ],
      },
      { type: 'paragraph', role: 'note', content: [{ type: 'text', text: 'Not yet answered.' }] },
    ]);
  });

  it('makes one space of what people paste', () => {
    expect(paragraph('two\n  lines').content).toEqual([{ type: 'text', text: 'two lines' }]);
  });

  it('puts only filled parts on lines or between separators', () => {
    expect(plainText(onLines(['one', '', 'two']))).toBe('one two');
    expect(onLines(['', 'two'])).toEqual([{ type: 'text', text: 'two' }]);
    expect(plainText(joined(['one', '', 'two'], '; '))).toBe('one; two');
  });
});
