import { beforeAll, describe, expect, it } from 'vitest';
import { buildDocument } from '../../../shared/documents/build.ts';
import { likeliest } from '../../../shared/documents/layout/doubt.ts';
import { layOut } from '../../../shared/documents/layout/lay-out.ts';
import type { Block, DocumentTree } from '../../../shared/documents/tree.ts';
import { bigAssessment } from '../../../src-main/bench/big-assessment.ts';
import { markdownOf } from '../../../src-main/bench/markdown.ts';
import { initialize } from '../../../src-main/workbook/create.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { heading, note, richTree, text, tree as treeWith } from '../../fixtures/document-trees.ts';

describe('the assessment that the benchmarks export', () => {
  let tree: DocumentTree;
  let blocks: readonly Block[];

  beforeAll(() => {
    const workbook = initialize(connect(':memory:', { create: true }), ':memory:', bigAssessment);
    tree = buildDocument(workbook.snapshot(), 'assessment');
    blocks = tree.sections.flatMap((section) => section.blocks);
  });

  it('has 12 charts, each another one, 60 tables, and 40 pages behind the cover and the contents', () => {
    const drawings = blocks.flatMap((block) => (block.type === 'figure' ? [block.drawing.svg] : []));
    expect(drawings).toHaveLength(12);
    expect(new Set(drawings).size).toBe(drawings.length);
    expect(blocks.filter(({ type }) => type === 'table')).toHaveLength(60);
    expect(layOut(tree, likeliest).filter(({ parts }) => parts.length > 0)).toHaveLength(40);
  });

  it('is given to Pandoc whole: every heading, table, picture', () => {
    const figures = blocks.filter(({ type }) => type === 'figure');
    const written = markdownOf(tree, new Map());
    const count = (line: RegExp) => written.match(line)?.length ?? 0;
    expect(count(/^#{1,4} /gm)).toBe(blocks.filter(({ type }) => type === 'heading').length);
    expect(count(/^: /gm)).toBe(blocks.filter(({ type }) => type === 'table').length);
    expect(count(/^!\[/gm)).toBe(figures.length);
  });
});

describe('a document as Markdown for Pandoc', () => {
  it('keeps emphasis, lists, notes and links, and escapes what would be a mark', () => {
    const written = markdownOf(richTree(), new Map([['profile', 'profile.png']]));
    expect(written).toContain('- **Measurement** reaches all designated services');
    expect(written).toContain('    2. each month *in writing*');
    expect(written).toContain('[the method](https://www.example.gov/method?a=1&b=2#levels)');
    expect(written).toContain('](profile.png)');
    expect(markdownOf(treeWith([heading(1, '1 *One*'), note('a|b')]), new Map())).toContain(
      '# 1 \\*One\\*\n\na\\|b',
    );
    expect(
      markdownOf(
        treeWith([{ type: 'paragraph', content: [text(' ', { bold: true }), text('x')] }]),
        new Map(),
      ),
    ).toMatch(/\n {1}x$/);
  });
});
