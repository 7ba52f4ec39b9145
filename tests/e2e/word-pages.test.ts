import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../src-main/export/word/render.ts';
import { draftNotice, richTree } from '../fixtures/document-trees.ts';
import { hasLibreOffice, hasPdfToText, pagesOfPdf, toPdf } from '../fixtures/programs.ts';
import { temporaryFolder } from '../fixtures/workbooks.ts';
import { documentXml, open, paragraphsOf } from '../src-main/export/word/opened.ts';
import { hisp, jsonOf } from './cli/command.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, `../fixtures/${name}/edits.jsonl`);

const uspto = 'United States Patent and Trademark Office';

/** The commands that make a workbook: complete, half filled, empty, and of an older edition. */
const workbooks: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['the sample', [['sample', 'w.cxwb']]],
  [
    'the real USPTO workbook',
    [
      ['new', 'w.cxwb', '--provider', uspto, '--fiscal-year', '2023', '--json'],
      ['apply', 'w.cxwb', fixture('uspto-fy2023'), '--author', 'Tests'],
    ],
  ],
  ['an empty workbook', [['new', 'w.cxwb', '--provider', 'Example', '--fiscal-year', '2027', '--json']]],
  [
    'the first plans',
    [
      [
        ...['new', 'w.cxwb', '--provider', 'Example', '--fiscal-year', '2019'],
        ...['--edition', 'a11-2019', '--json'],
      ],
      ['apply', 'w.cxwb', fixture('first-plans-2019'), '--author', 'Tests'],
    ],
  ],
];

type Exported = { readonly files: readonly { readonly path: string }[] };

/** Entries of the contents list with their page number, as printed; NaN where there is none. */
function contentsOf(docx: string): readonly { readonly text: string; readonly page: number }[] {
  const xml = documentXml(open(readFileSync(docx)));
  return [...paragraphsOf(xml, 'TOC1'), ...paragraphsOf(xml, 'TOC2')].map((entry) => {
    const [text = '', page] = entry.split('\t');
    return {
      text: text.replaceAll('&apos;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' '),
      page: Number(page),
    };
  });
}

/** Compares a contents list with the pages that LibreOffice sets. */
function checkNumbers(docx: string): void {
  const pages = pagesOfPdf(toPdf(docx, temporaryFolder()));
  const entries = contentsOf(docx);
  const numbered = entries.filter(({ page }) => !Number.isNaN(page));
  expect(numbered.filter(({ text, page }) => pages[page - 1]?.includes(text) !== true)).toEqual([]);
  expect(numbered.length / entries.length).toBeGreaterThan(0.9);
}

describe.skipIf(!hasLibreOffice || !hasPdfToText)(
  'page numbers in the contents list are those of LibreOffice (needs soffice and pdftotext)',
  () => {
    it.each(workbooks)('in all documents of %s', { timeout: 180_000 }, async (_, commands) => {
      const folder = temporaryFolder();
      for (const command of commands) expect((await hisp(folder, ...command)).stderr).toBe('');
      const exported = jsonOf(
        await hisp(folder, 'export', 'w.cxwb', '--out', 'out', '--only', 'word', '--json'),
      ) as Exported;
      expect(exported.files).toHaveLength(4);
      for (const file of exported.files) checkNumbers(file.path);
    });

    it('in a document with footnotes, lists in lists, and scripts of which little is known', async () => {
      const docx = path.join(temporaryFolder(), 'rich.docx');
      writeFileSync(docx, await renderWord(richTree({ draft: draftNotice })));
      checkNumbers(docx);
    });
  },
);
