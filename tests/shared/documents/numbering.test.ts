import { describe, expect, it } from 'vitest';
import { checkTree, numberCaptions } from '../../../shared/documents/numbering.ts';
import type { DocumentTree, Table } from '../../../shared/documents/tree.ts';
import {
  facts,
  heading,
  paragraph,
  profileFigure,
  richTree,
  table,
  text,
  tree,
  treeOf,
} from '../../fixtures/document-trees.ts';

const people = table('people', ['Name', 'Role'], [['A. Sample', 'CX lead']]);

function faultsWith(changes: Partial<Table>): string[] {
  return checkTree(tree([{ ...people, ...changes }]));
}

describe('numberCaptions', () => {
  it('counts tables and figures each on its own, through all sections', () => {
    const numbers = numberCaptions(
      treeOf([
        { orientation: 'portrait', blocks: [people, profileFigure('one')] },
        { orientation: 'landscape', blocks: [table('wide', ['A'], [['1']]), profileFigure('two')] },
      ]),
    );
    expect([...numbers]).toEqual([
      ['people', { kind: 'Table', number: 1 }],
      ['one', { kind: 'Figure', number: 1 }],
      ['wide', { kind: 'Table', number: 2 }],
      ['two', { kind: 'Figure', number: 2 }],
    ]);
  });
});

describe('checkTree', () => {
  it('finds nothing in a sound tree', () => {
    expect(checkTree(richTree())).toEqual([]);
  });

  it('finds ids that are used twice, whatever they are used for', () => {
    expect(checkTree(tree([heading(1, 'One', 'x'), heading(2, 'Two', 'x')]))).toEqual([
      'id "x" is used more than once',
    ]);
    expect(checkTree(tree([heading(1, 'One', 'people'), people]))).toEqual([
      'id "people" is used more than once',
    ]);
  });

  it('finds heading levels that are skipped, at the start and later', () => {
    expect(checkTree(tree([heading(2, 'Two', 'a')]))).toEqual(['heading "a" has level 2, but is the first']);
    expect(checkTree(tree([heading(1, 'One', 'a'), heading(3, 'Three', 'b')]))).toEqual([
      'heading "b" has level 3, but follows level 1',
    ]);
  });

  it('lets heading levels fall by more than one', () => {
    expect(checkTree(tree([heading(1, 'a'), heading(2, 'b'), heading(3, 'c'), heading(1, 'd')]))).toEqual([]);
  });

  it('finds empty headings', () => {
    expect(checkTree(tree([heading(1, ' ', 'a')]))).toEqual(['heading "a" is empty']);
  });

  it('finds references that lead nowhere, in text, cells, facts, lists and footnotes', () => {
    const lost = { type: 'reference', target: 'lost' } as const;
    const fault = 'a reference points to "lost", which is no table or figure';
    expect(checkTree(tree([paragraph(lost)]))).toEqual([fault]);
    expect(checkTree(tree([table('t', ['A'], [[[lost]]])]))).toEqual([fault]);
    expect(checkTree(tree([facts({ See: [lost] })]))).toEqual([fault]);
    expect(checkTree(tree([{ type: 'list', ordered: false, items: [{ content: [lost] }] }]))).toEqual([
      fault,
    ]);
    expect(checkTree(tree([paragraph({ type: 'footnote', content: [lost] })]))).toEqual([fault]);
  });

  it('does not take a heading for a table', () => {
    expect(
      checkTree(tree([heading(1, 'One', 'a'), paragraph({ type: 'reference', target: 'a' })])),
    ).toHaveLength(1);
  });

  it('finds footnotes inside footnotes, and empty ones', () => {
    const inner = { type: 'footnote', content: [text('inner')] } as const;
    expect(checkTree(tree([paragraph({ type: 'footnote', content: [inner] })]))).toEqual([
      'a footnote stands inside a footnote',
    ]);
    expect(checkTree(tree([paragraph({ type: 'footnote', content: [] })]))).toEqual(['a footnote is empty']);
  });

  it('finds tables that a screen reader could not announce', () => {
    expect(faultsWith({ caption: '' })).toEqual(['table "people" has no caption']);
    expect(faultsWith({ description: ' ' })).toEqual(['table "people" has no description']);
    expect(
      faultsWith({
        columns: [
          { header: '', share: 1 },
          { header: 'Role', share: 1 },
        ],
      }),
    ).toEqual(['table "people" has a column without a header']);
  });

  it('finds tables without rows, and rows with too few or too many cells', () => {
    expect(faultsWith({ rows: [] })).toEqual(['table "people" has no rows']);
    expect(faultsWith({ rows: [[[text('A')]]] })).toEqual([
      'table "people" has 1 cells in row 1, but 2 columns',
    ]);
    expect(faultsWith({ rows: [[[], [], []]] })).toEqual([
      'table "people" has 3 cells in row 1, but 2 columns',
    ]);
  });

  it('finds figures without words and with too many', () => {
    const figure = profileFigure('profile');
    expect(checkTree(tree([{ ...figure, caption: '' }]))).toEqual(['figure "profile" has no caption']);
    expect(checkTree(tree([{ ...figure, alt: '' }]))).toEqual(['figure "profile" has no alternative text']);
    expect(checkTree(tree([{ ...figure, alt: 'a'.repeat(500) }]))).toEqual([]);
    expect(checkTree(tree([{ ...figure, alt: 'a'.repeat(501) }]))).toEqual([
      'figure "profile" has an alternative text of more than 500 characters',
    ]);
  });

  it.each([
    ['the document has no title', { title: '' }],
    ['the document has no creator', { creator: ' ' }],
    ['the document has no subject', { subject: '' }],
    ['the file name has characters outside [A-Za-z0-9._-]', { fileName: 'plan 2023' }],
    ['the date is not ISO 8601 in UTC with seconds', { date: '2023-02-21' }],
  ])('finds that %s', (fault, changes: Partial<DocumentTree>) => {
    expect(checkTree(tree([people], changes))).toEqual([fault]);
  });

  it('finds a document without content', () => {
    expect(checkTree(tree([]))).toEqual(['the document has no content']);
  });

  it('quotes nothing that people typed', () => {
    const typed = 'Secret words';
    const faulty = tree([heading(3, typed, 'a'), { ...people, caption: typed, rows: [[[text(typed)]]] }]);
    expect(checkTree(faulty).join()).not.toContain(typed);
  });
});
