// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../shared/documents/markdown.ts';
import { extensions } from '../../src-renderer/forms/rich-text/extensions.ts';
import { editorContent } from '../../src-renderer/forms/rich-text/from-markdown.ts';
import { markdownOf } from '../../src-renderer/forms/rich-text/to-markdown.ts';

const schema = getSchema(extensions);

/** What is stored after the text was opened in the editor and touched. */
function throughEditor(markdown: string): string {
  return markdownOf(Node.fromJSON(schema, editorContent(markdown)));
}

/** What is stored after somebody typed exactly this as one paragraph. */
function typed(text: string): string {
  return markdownOf(
    Node.fromJSON(schema, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    }),
  );
}

describe('the editor for long texts', () => {
  it.each([
    'One paragraph.',
    'One.\n\nTwo.',
    'With **bold**, _italic_ and **_both_**.',
    '- first\n- second\n  - deeper\n- third',
    '1. first\n2. second',
    '3. third\n4. fourth',
    'See [the report](https://www.example.gov/report).',
    'A line\\\nbroken.',
    'Before **bold** in the *middle* of it.',
  ])('prints the same after it was opened and touched: %j', (markdown) => {
    expect(markdownBlocks(throughEditor(markdown))).toEqual(markdownBlocks(markdown));
  });

  it.each([
    '5 * 3 * 2 = 30',
    '_not italic_',
    '**not bold**',
    '- no list',
    '1. no list',
    '2019. A year begins a sentence',
    '# no heading',
    '> no quotation',
    '<b>no tag</b>',
    'a [bracket](and a parenthesis)',
    'back\\slash',
    'snake_case_name and a&b &amp; c',
    '`code`',
    'https://www.example.gov/a_b_c',
    '+ plus',
    '* * *',
    '---',
  ])('prints what was typed, with its signs: %j', (text) => {
    expect(markdownBlocks(typed(text))).toEqual([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
  });

  it('keeps every text that can be typed on a line', () => {
    const character = fc.constantFrom(...'ab 1.*_#-+>[]()!\\`~<&;:|/{}^$"=');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 30 }), (text) => {
        const trimmed = text.trim();
        fc.pre(trimmed !== '');
        expect(markdownBlocks(typed(text))).toEqual([
          { type: 'paragraph', content: [{ type: 'text', text: trimmed }] },
        ]);
      }),
    );
  });
});
