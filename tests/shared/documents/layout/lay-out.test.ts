import { describe, expect, it } from 'vitest';
import { likeliest } from '../../../../shared/documents/layout/doubt.ts';
import { layOut, type Page } from '../../../../shared/documents/layout/lay-out.ts';
import { surePages } from '../../../../shared/documents/layout/sure-pages.ts';
import type { Block, DocumentTree } from '../../../../shared/documents/tree.ts';
import {
  draftNotice,
  heading,
  note,
  paragraph,
  profileFigure,
  table,
  tree,
  treeOf,
} from '../../../fixtures/document-trees.ts';

const words = 'Calls are answered by people who can see the whole case and may close it. ';
const lines = (count: number) => paragraph(words.repeat(count));
const rows = (count: number) => Array.from({ length: count }, (_, index) => [`Row ${index}`, 'x']);

function bodyOf(given: DocumentTree): readonly Page[] {
  return layOut(given, likeliest).filter(({ parts }) => parts.length > 0);
}

/** The headings and the rows of tables, page by page. */
function shown(pages: readonly Page[]): readonly string[] {
  return pages.map(({ parts }) =>
    parts
      .flatMap(({ block, part }) => {
        if (block.type === 'heading') return block.text;
        return block.type === 'table' && part !== undefined ? String(part) : [];
      })
      .join(' '),
  );
}

describe('the pages of a document', () => {
  it('begin with the cover, the contents and what is missing', () => {
    const body = [heading(1, 'One'), paragraph('a')];
    expect(layOut(tree(body), likeliest)).toHaveLength(3);
    expect(shown(layOut(tree(body, { draft: draftNotice }), likeliest))).toEqual([
      '',
      '',
      'What is missing',
      'One',
    ]);
  });

  it('begin anew for a chapter, unless it runs on, and where the paper turns', () => {
    const given = treeOf([
      {
        orientation: 'portrait',
        blocks: [
          heading(1, 'One'),
          paragraph('a'),
          heading(1, 'Two'),
          paragraph('b'),
          { ...heading(1, 'Annex'), runsOn: true },
        ],
      },
      { orientation: 'landscape', blocks: [heading(1, 'Wide'), table('t', ['A', 'B'], rows(2))] },
    ]);
    expect(shown(bodyOf(given))).toEqual(['One', 'Two Annex', 'Wide 0 1']);
    expect(bodyOf(given).map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'portrait',
      'landscape',
    ]);
  });

  it('divide a long table between rows, at least three on each side', () => {
    const pages = bodyOf(tree([heading(1, 'One'), table('t', ['A', 'B'], rows(34))]));
    expect(pages).toHaveLength(2);
    expect(shown(pages)[1]).toBe('31 32 33');
  });

  it('leave no heading at the foot of a page and no table apart from its caption', () => {
    const filling = (count: number): Block[] => [
      heading(1, 'One'),
      ...Array.from({ length: count }, () => paragraph('a')),
      heading(2, 'Last'),
      table('t', ['A', 'B'], rows(3)),
    ];
    const placeOfLast = (count: number) =>
      shown(bodyOf(tree(filling(count)))).findIndex((page) => page.includes('Last 0 1 2'));
    expect(Array.from({ length: 12 }, (_, index) => placeOfLast(20 + index))).toEqual([
      0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('keep what explains a short table on the page of its last row', () => {
    const legend = note('What the letters mean.');
    const pagesWith = (count: number) =>
      bodyOf(
        tree([
          heading(1, 'One'),
          ...Array.from({ length: count }, () => paragraph('a')),
          table('t', ['A', 'B'], rows(4)),
          legend,
        ]),
      );
    const apart = Array.from({ length: 15 }, (_, index) => pagesWith(20 + index)).filter((pages) =>
      pages.some(({ parts }) => parts[0]?.block === legend),
    );
    expect(apart).toEqual([]);
  });

  it('set a picture no higher than leaves room for its caption and the title of its chapter', () => {
    const figure = profileFigure('high');
    const high = { ...figure, drawing: { ...figure.drawing, width: 400, height: 4000 } };
    expect(bodyOf(tree([heading(1, 'One'), high]))).toHaveLength(1);
  });

  it('are more where text is in a script that another font sets', () => {
    const count = (text: string) => bodyOf(tree([heading(1, 'One'), paragraph(text)])).length;
    expect(count('お問い合わせ'.repeat(400))).toBeGreaterThan(count('inquiry'.repeat(400)));
  });
});

describe('page numbers', () => {
  const pageOfTwo = (height: number) => {
    const figure = profileFigure('f');
    const drawing = { ...figure.drawing, width: 400, height };
    return surePages(
      tree([
        heading(1, 'One', 'one'),
        lines(12),
        { ...figure, drawing },
        lines(12),
        heading(1, 'Two', 'two'),
      ]),
    ).get('two');
  };

  it('are left out where a chapter ends so close to the foot of a page that another program may turn it', () => {
    const seen = Array.from({ length: 60 }, (_, index) => pageOfTwo(300 + index));
    expect([...new Set(seen)]).toEqual([4, undefined, 5]);
    expect(seen.filter((page) => page === undefined).length).toBeLessThan(12);
  });

  it('are left out behind text that another font sets, unless a chapter ends far from the foot of a page', () => {
    const behind = (text: string) =>
      surePages(tree([heading(1, 'One', 'one'), paragraph(text), heading(1, 'Two', 'two')])).get('two');
    expect(behind('届'.repeat(40))).toBe(4);
    expect(behind('届'.repeat(1500))).toBeUndefined();
  });
});
