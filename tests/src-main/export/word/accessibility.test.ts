import { beforeAll, describe, expect, it } from 'vitest';
import { colors } from '../../../../src-main/export/word/looks.ts';
import { draftNotice, profileFigure, richTree, tree } from '../../../fixtures/document-trees.ts';
import { contrastWithWhite } from '../../../shared/charts/contrast.ts';
import { documentXml, elements, type Opened, openRendered, paragraphsOf, part, textIn } from './opened.ts';
import { tinyPng } from './tiny-png.ts';

/** The points of Section 508 that a program can check (word.md). */
describe('a Word document that everyone can read', () => {
  let opened: Opened;
  let xml: string;
  beforeAll(async () => {
    const given = richTree({ draft: draftNotice });
    const logo = { sha256: 'x', alt: 'Seal of the Department of Examples' };
    opened = await openRendered({ ...given, cover: { ...given.cover, logo } }, { json: '{}', logo: tinyPng });
    xml = documentXml(opened);
  });

  it('states title, subject, creator, keywords and language', () => {
    const core = part(opened, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Capacity Assessment, Example Benefits Service, FY 2023</dc:title>');
    expect(core).toContain(
      '<dc:subject>Customer experience capacity under OMB Circular A-11 Section 280</dc:subject>',
    );
    expect(core).toContain('<dc:creator>Example Benefits Service</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Example Benefits Service</cp:lastModifiedBy>');
    expect(core).toContain('<cp:keywords>customer experience, A-11 Section 280, FY 2023</cp:keywords>');
    expect(core).toContain('<dc:language>en-US</dc:language>');
    expect(elements(part(opened, 'word/styles.xml'), 'w:rPrDefault').join()).toContain(
      '<w:lang w:val="en-US"/>',
    );
  });

  it('is not protected, has no tracked changes, no comments, no macros, and updates nothing by itself', () => {
    const settings = part(opened, 'word/settings.xml');
    expect(settings).not.toMatch(/documentProtection|trackRevisions|updateFields/);
    expect([...opened.keys()].filter((path) => /comments|vbaProject/.test(path))).toEqual([]);
    expect(xml).not.toMatch(/<w:ins |<w:del |w:dirty="(?:true|1|on)"/);
  });

  it('uses the built-in headings with their outline levels, and skips none', () => {
    const styles = part(opened, 'word/styles.xml');
    for (const level of [1, 2, 3, 4]) {
      const style =
        elements(styles, 'w:style').find((found) => found.includes(`w:styleId="Heading${level}"`)) ?? '';
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
    const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    for (const level of [1, 2, 3, 4])
      for (const words of paragraphsOf(xml, `Heading${level}`)) expect(words).not.toBe('');
  });

  it('lists chapters and sections as links, in a field that does not ask to be updated', () => {
    expect(xml).toMatch(
      /<w:fldChar w:fldCharType="begin" w:dirty="false"\/><w:instrText[^>]*>TOC \\h \\o &quot;1-2&quot;/,
    );
    expect(xml).not.toContain('w:dirty="true"');
    expect(paragraphsOf(xml, 'TOC1')).toEqual([
      'What is missing\t3',
      '1 Summary\t4',
      '2 Program maturity\t6',
      '3 Data collection and metrics\t8',
      'Annex A Texts in other scripts\t20',
    ]);
    expect(paragraphsOf(xml, 'TOC2')).toEqual(['Strengths and gaps\t4', 'Measurement\t6']);
  });

  it('has real lists: no paragraph starts with a bullet or a number of its own', () => {
    const items = elements(xml, 'w:p').filter((paragraph) => paragraph.includes('<w:numPr>'));
    expect(items.map(textIn)).toContain('Burden is not estimated.');
    for (const words of items.map(textIn)) expect(words).not.toMatch(/^(?:[•·*–-]|\d+[.)])\s/);
  });

  it('has no runs of spaces or tabs and no two blank paragraphs in a row', async () => {
    for (const checked of [xml, documentXml(await openRendered(richTree()))]) {
      const paragraphs = elements(checked, 'w:p');
      for (const paragraph of paragraphs) expect(textIn(paragraph)).not.toMatch(/ {2}|\t\t/);
      const blank = paragraphs.map(
        (paragraph) => textIn(paragraph) === '' && !paragraph.includes('<w:drawing>'),
      );
      expect(blank.filter(Boolean).length).toBeLessThan(4);
      expect(blank.some((isBlank, index) => isBlank && blank[index + 1])).toBe(false);
    }
  });

  it('marks the header row of every table, and only that, to be repeated', () => {
    const tables = elements(xml, 'w:tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = elements(table, 'w:tr');
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      for (const cell of elements(rows[0] ?? '', 'w:tc')) expect(textIn(cell)).not.toBe('');
    }
  });

  it('gives every table a title, a description, a grid and cells of the same number, none merged or empty', () => {
    for (const table of elements(xml, 'w:tbl')) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).not.toMatch(/gridSpan|vMerge|<w:tbl>.*<w:tbl>/s);
      const columns = elements(table, 'w:gridCol').length;
      for (const row of elements(table, 'w:tr')) {
        const cells = elements(row, 'w:tc');
        expect(cells).toHaveLength(columns);
        for (const cell of cells) {
          expect(elements(cell, 'w:p')).toHaveLength(1);
          expect(textIn(cell)).not.toBe('');
        }
      }
    }
  });

  it('fills the width of the text with every table', () => {
    for (const [table, width] of elements(xml, 'w:tbl').map(
      (found, index) => [found, index === 1 ? 12_960 : 9360] as const,
    )) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, columnWidth]) =>
        Number(columnWidth),
      );
      expect(widths.reduce((sum, columnWidth) => sum + columnWidth, 0)).toBe(width);
      expect(table).toContain(`<w:tblW w:type="dxa" w:w="${width}"/>`);
    }
  });

  it('describes every drawing in words, in line with the text', () => {
    const drawings = elements(xml, 'w:drawing');
    const alts = drawings.map((drawing) => /<wp:docPr [^>]*descr="([^"]*)"/.exec(drawing)?.[1]);
    expect(alts).toEqual(['Seal of the Department of Examples', profileFigure('x').alt]);
    for (const drawing of drawings) expect(drawing).toContain('<wp:inline');
    expect(xml).not.toMatch(/<w:pict|<w:object|<wp:anchor|txbxContent/);
  });

  it('repeats on the cover what stands in header and footer', () => {
    const cover = textIn(xml.slice(0, xml.indexOf('TOCHeading')));
    for (const [path, text] of opened) {
      if (!/word\/(?:header|footer)\d+\.xml/.test(path)) continue;
      for (const words of elements(text, 'w:p').map(textIn)) {
        const parts = words
          .replace(/\s*Page.*$/, '')
          .split(' | ')
          .filter((said) => said !== '');
        for (const said of parts) expect(cover).toContain(said);
      }
    }
  });

  it('has no style named like a structure type of PDF, which would hide real figures and notes', () => {
    const types =
      'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H L LI Lbl LBody Table TR TH TD Span';
    const more = 'Quote Note Reference BibEntry Code Link Annot Figure Formula Form';
    const names = [...part(opened, 'word/styles.xml').matchAll(/<w:name w:val="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(20);
    for (const type of `${types} ${more}`.split(' ')) expect(names).not.toContain(type);
  });

  it('writes in colors of a contrast of at least 4.5, white only on the navy of table headers', () => {
    const styles = part(opened, 'word/styles.xml');
    const used = new Set(
      [...`${styles}${xml}`.matchAll(/<w:color w:val="([0-9A-F]{6})"/g)].map(([, color]) => color ?? ''),
    );
    expect(used.size).toBeGreaterThan(3);
    for (const color of used)
      if (color !== colors.onHeading) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(4.5);
    expect(contrastWithWhite('1A4480')).toBeGreaterThanOrEqual(4.5);
    for (const row of elements(xml, 'w:tr')) {
      const white = row.includes('<w:pStyle w:val="TableHeader"/>');
      expect(row.includes(`w:fill="1A4480"`)).toBe(white);
    }
  });

  it('numbers its pages', () => {
    expect(part(opened, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('leads every internal link to a bookmark, and every footnote to its text', () => {
    const bookmarks = new Set(
      [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const anchors = [...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="([^"]+)">/g)].map(
      ([, anchor]) => anchor,
    );
    expect(anchors.length).toBeGreaterThan(8);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
    const notes = part(opened, 'word/footnotes.xml');
    for (const [, id] of xml.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g))
      expect(notes).toContain(`<w:footnote w:id="${id}">`);
  });

  it('writes nothing smaller than nine points', () => {
    for (const text of opened.values())
      for (const [, size] of text.matchAll(/<w:sz w:val="(\d+)"\/>/g))
        expect(Number(size)).toBeGreaterThanOrEqual(18);
  });
});

describe('a document whose texts hold runs of spaces', () => {
  it('prints them as one', async () => {
    const xml = documentXml(
      await openRendered(tree([{ type: 'paragraph', content: [{ type: 'text', text: 'a  b\t\tc' }] }])),
    );
    expect(textIn(xml)).toContain('a b c');
  });
});
