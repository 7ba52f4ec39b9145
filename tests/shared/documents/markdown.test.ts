import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownBlocks, markdownInlines } from '../../../shared/documents/markdown.ts';
import type { Block, Inline } from '../../../shared/documents/tree.ts';

function words(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join('\n');
}

function blockWords(block: Block): string {
  if (block.type === 'paragraph') return inlineWords(block.content);
  if (block.type !== 'list') throw new Error(`Markdown made a ${block.type}`);
  return block.items
    .map(({ content, children }) => `${inlineWords(content)}\n${children ? blockWords(children) : ''}`)
    .join('\n');
}

function inlineWords(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'link'
        ? `${inline.content.map((run) => run.text).join('')} ${inline.href}`
        : '\n';
    })
    .join('');
}

describe('markdownBlocks', () => {
  it('reads paragraphs with bold, italic and both', () => {
    expect(markdownBlocks('One **two** *three* ***four***.\n\nFive')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'two', bold: true },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'three', italic: true },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'four', bold: true, italic: true },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'Five' }] },
    ]);
  });

  it('reads nested lists of both kinds', () => {
    expect(markdownBlocks('- a\n  1. b\n  2. c\n- d')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            content: [{ type: 'text', text: 'a' }],
            children: {
              type: 'list',
              ordered: true,
              items: [{ content: [{ type: 'text', text: 'b' }] }, { content: [{ type: 'text', text: 'c' }] }],
            },
          },
          { content: [{ type: 'text', text: 'd' }] },
        ],
      },
    ]);
  });

  it('keeps the number that a list starts with', () => {
    expect(markdownBlocks('3. three\n4. four')).toMatchObject([{ type: 'list', ordered: true, start: 3 }]);
  });

  it('keeps typed numbers that do not count on, such as years, as text of the items', () => {
    expect(markdownBlocks('2019. Portal opened.\n2022. Portal replaced.')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { content: [{ type: 'text', text: '2019. Portal opened.' }] },
          { content: [{ type: 'text', text: '2022. Portal replaced.' }] },
        ],
      },
    ]);
  });

  it('counts a list in which every item was typed as 1', () => {
    expect(markdownBlocks('1. a\n1. b')).toMatchObject([{ ordered: true, items: [{}, {}] }]);
  });

  it('keeps the order of reading when text follows a nested list', () => {
    expect(words(markdownBlocks('- a\n\n  - b\n\n  c\n\n  1. d')).replace(/\s+/g, ' ')).toBe('a b c d ');
  });

  it('joins bulleted lists that differ only in the typed mark', () => {
    expect(markdownBlocks('- a\n* b')).toMatchObject([{ type: 'list', items: [{}, {}] }]);
  });

  it('prints an en dash for an item without text', () => {
    expect(markdownBlocks('1. a\n2.\n3. c')).toMatchObject([
      { ordered: true, items: [{}, { content: [{ type: 'text', text: '–' }] }, {}] },
    ]);
  });

  it.each([
    ['a heading', '# Not a heading'],
    ['a quotation', '> not a quotation'],
    ['code', '`not code`'],
    ['HTML', '<b>not bold</b>'],
    ['a rule', '---'],
    ['a rule of stars', '* * *'],
    ['a definition', '[a]: https://www.example.gov'],
  ])('prints what would be %s as it was typed', (_, source) => {
    expect(markdownBlocks(source)).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: source }] },
    ]);
  });

  it('links to web addresses and mailboxes only', () => {
    const [block] = markdownBlocks(
      '[a](https://www.example.gov) [b](mailto:b@example.gov) [c](javascript:alert(1)) [d](/d)',
    );
    expect(block).toEqual({
      type: 'paragraph',
      content: [
        { type: 'link', href: 'https://www.example.gov', content: [{ type: 'text', text: 'a' }] },
        { type: 'text', text: ' ' },
        { type: 'link', href: 'mailto:b@example.gov', content: [{ type: 'text', text: 'b' }] },
        { type: 'text', text: ' [c](javascript:alert(1)) [d](/d)' },
      ],
    });
  });

  it('shows the title of a link and the address of a link without words', () => {
    expect(inlineWords(markdownInlines('[](https://www.example.gov "Home page")'))).toBe(
      'https://www.example.gov https://www.example.gov (Home page)',
    );
  });

  it('breaks a line only where the text asks for it', () => {
    expect(markdownInlines('one\ntwo  \nthree\\\nfour')).toEqual([
      { type: 'text', text: 'one two' },
      { type: 'break' },
      { type: 'text', text: 'three' },
      { type: 'break' },
      { type: 'text', text: 'four' },
    ]);
  });

  it('loses no letter or digit of any text', () => {
    const marks = [
      '# ',
      '> ',
      '- ',
      '1. ',
      '22. ',
      '    ',
      '\n',
      '\n\n',
      '**',
      '_',
      '[',
      '](',
      ')',
      '`',
      '<',
      '>',
      '!',
      'https://x.gov',
      '\\',
      '&',
      '"',
      '\t',
    ];
    const piece = fc.oneof(fc.constantFrom(...marks), fc.stringMatching(/^[a-zé0-9漢]{1,6}$/));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const printed = words(markdownBlocks(source)).toLowerCase();
        // The number of an ordered item is printed by the list, not by its text.
        const typed = source.toLowerCase().match(/[a-zé漢]+/g) ?? [];
        for (const word of typed) expect(printed).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownInlines', () => {
  it('puts paragraphs and list items on lines of their own, numbered items with their number', () => {
    expect(inlineWords(markdownInlines('Intro\n\n- a\n- b\n\n3. c\n4. d'))).toBe('Intro\na\nb\n(3) c\n(4) d');
  });

  it('is empty for an empty text', () => {
    expect(markdownInlines(' \n ')).toEqual([]);
  });
});

describe('marks without end', () => {
  it.each(['- ', '1. ', '*', '**_'])('print as they were typed, however often %j stands there', (mark) => {
    const source = `${mark.repeat(3000)}word`;
    expect(words(markdownBlocks(source))).toContain('word');
  });
});
