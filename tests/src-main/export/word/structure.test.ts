import { describe, expect, it } from 'vitest';
import type { ListBlock } from '../../../../shared/documents/tree.ts';
import { renderWord } from '../../../../src-main/export/word/render.ts';
import {
  draftNotice,
  facts,
  heading,
  note,
  paragraph,
  profileFigure,
  richTree,
  table,
  text,
  tree,
  treeOf,
} from '../../../fixtures/document-trees.ts';
import { documentXml, elements, openRendered, paragraphsOf, part, textIn } from './opened.ts';

const people = table('people', ['Name', 'Role'], [['A. Sample', '']]);

describe('the first pages', () => {
  it('show who speaks, the title, the facts and the marking', async () => {
    const xml = documentXml(await openRendered(richTree()));
    expect(paragraphsOf(xml, 'CoverMarking')).toEqual(['Pre-decisional']);
    expect(paragraphsOf(xml, 'CoverOrganization')).toEqual(['Example Benefits Service']);
    expect(paragraphsOf(xml, 'CoverDepartment')).toEqual(['Department of Examples']);
    expect(paragraphsOf(xml, 'Title')).toEqual(['Capacity Assessment']);
    expect(paragraphsOf(xml, 'Subtitle')).toEqual(['Fiscal year 2023']);
    expect(paragraphsOf(xml, 'CoverFacts')).toContain('Version:\t1.0');
    expect(paragraphsOf(xml, 'CoverLongFact')[0]).toMatch(/^Digest \(SHA-256\): [0-9a-f]{64}$/);
  });

  it('say DRAFT on the cover and in every header, and list what is missing behind the contents', async () => {
    const opened = await openRendered(richTree({ draft: draftNotice }));
    const xml = documentXml(opened);
    expect(paragraphsOf(xml, 'DraftNotice')).toEqual([draftNotice.summary]);
    expect(paragraphsOf(xml, 'Heading1')[0]).toBe('What is missing');
    for (const finding of draftNotice.findings) expect(paragraphsOf(xml, 'ListParagraph')).toContain(finding);
    const headers = [...opened].filter(([path]) => /^word\/header/.test(path));
    expect(headers.length).toBeGreaterThan(1);
    for (const [, header] of headers) expect(textIn(header)).toContain('Pre-decisional | DRAFT');
  });

  it('say nothing of a draft when the document is ready', async () => {
    const opened = await openRendered(richTree());
    for (const [path, xml] of opened) if (path.endsWith('.xml')) expect(textIn(xml)).not.toContain('DRAFT');
    expect(paragraphsOf(documentXml(opened), 'Heading1')).not.toContain('What is missing');
  });

  it('say on the cover why header and footer texts stand there, and nothing that it says already', async () => {
    const cover = async (changes: Parameters<typeof tree>[1]) =>
      paragraphsOf(documentXml(await openRendered(tree([heading(1, 'One')], changes))), 'CoverNote');
    const said = 'Example Benefits Service: Capacity Assessment';
    expect(await cover({ headerText: said })).toEqual([]);
    expect(await cover({ headerText: `Draft for review | ${said}` })).toEqual([
      'Header of every page: Draft for review',
    ]);
    expect(await cover({ headerText: said, footerText: 'Internal' })).toEqual([
      'Footer of every page: Internal',
    ]);
    expect(await cover({ headerText: `Draft | ${said}`, footerText: 'Internal' })).toEqual([
      'Header and footer of every page: Draft | Internal',
    ]);
  });

  it('list sections in the contents while two pages have room, then chapters only', async () => {
    const contents = async (parts: number) => {
      const sections = Array.from({ length: parts }, (_, index) => heading(2, `Part ${index}`));
      const xml = documentXml(await openRendered(tree([heading(1, 'One'), ...sections])));
      return [...paragraphsOf(xml, 'TOC1'), ...paragraphsOf(xml, 'TOC2')].length;
    };
    expect(await contents(40)).toBe(41);
    expect(await contents(60)).toBe(61);
    expect(await contents(100)).toBe(1);
  });

  it('have no contents list when there is no heading', async () => {
    const xml = documentXml(await openRendered(tree([paragraph('Only this.')])));
    expect(xml).not.toContain('TOC');
    expect(textIn(xml)).toContain('Only this.');
  });
});

describe('the color of headings', () => {
  it('is that of headings, the cover and the header rows of tables', async () => {
    const opened = await openRendered(richTree({ headingColor: '#0B6623' }));
    const styles = part(opened, 'word/styles.xml');
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Title', 'CoverOrganization'])
      expect(styles).toMatch(
        new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:color w:val="0B6623"/>`, 's'),
      );
    const [, ...fills] = documentXml(opened).split('w:fill="');
    expect(new Set(fills.map((rest) => rest.slice(0, 6)))).toEqual(new Set(['0B6623']));
  });
});

describe('blocks', () => {
  it('number captions with fields that Word can count again', async () => {
    const xml = documentXml(await openRendered(tree([heading(1, 'One'), people, profileFigure('profile')])));
    expect(paragraphsOf(xml, 'Caption')[0]).toBe('Table 1. What people says');
    expect(xml).toMatch(/<w:fldSimple w:instr="SEQ Table \\\* ARABIC"><w:r><w:t[^>]*>1<\/w:t>/);
    expect(xml).toMatch(/<w:fldSimple w:instr="SEQ Figure \\\* ARABIC"><w:r><w:t[^>]*>1<\/w:t>/);
  });

  it('print references as "Table 1", linked to a bookmark around just that', async () => {
    const xml = documentXml(
      await openRendered(tree([paragraph({ type: 'reference', target: 'people' }), people])),
    );
    const link = elements(xml, 'w:hyperlink').find((found) => found.includes('REF'));
    expect(link).toMatch(/w:anchor="_RefTable1".*w:instr="REF _RefTable1"/);
    expect(textIn(link ?? '')).toBe('Table 1');
    const marked = /<w:bookmarkStart w:name="_RefTable1".*?<w:bookmarkEnd/s.exec(xml)?.[0] ?? '';
    expect(textIn(marked)).toBe('Table 1');
  });

  it('print an en dash in an empty cell and for a fact without a value', async () => {
    const xml = documentXml(await openRendered(tree([people, facts({ Owner: [] })])));
    expect(elements(xml, 'w:tc').map(textIn)).toEqual(['Name', 'Role', 'A. Sample', '–']);
    expect(paragraphsOf(xml, 'Facts')).toEqual(['Owner: –']);
  });

  it('begin a chapter on a page of its own, unless it runs on', async () => {
    const xml = documentXml(
      await openRendered(
        tree([
          heading(1, 'First'),
          paragraph('a'),
          heading(1, 'Chapter'),
          paragraph('b'),
          { ...heading(1, 'Annex'), runsOn: true },
        ]),
      ),
    );
    const headings = elements(xml, 'w:p').filter((found) => found.includes('w:val="Heading1"'));
    expect(headings.map((found) => found.includes('<w:pageBreakBefore/>'))).toEqual([false, true, false]);
  });

  it('keep short tables whole and at least three rows of a long one on a page', async () => {
    const kept = async (rows: readonly string[]) => {
      const cells = rows.map((words) => [words, words]);
      const xml = documentXml(await openRendered(tree([table('t', ['A', 'B'], cells)])));
      return elements(xml, 'w:tr')
        .slice(1)
        .map((row) => row.includes('<w:keepNext/>'));
    };
    const rows = (count: number, words = 'x') => Array.from({ length: count }, () => words);
    expect(await kept(rows(10))).toEqual([...Array.from({ length: 9 }, () => true), false]);
    const long = [true, true, false, false, false, false, false, false, true, true, false];
    expect(await kept(rows(11))).toEqual(long);
    expect(await kept(rows(10, 'many words '.repeat(40)))).toEqual(long.toSpliced(2, 1));
  });

  it('keep the last facts of a block with the one before, and a line with the table it leads up to', async () => {
    const xml = documentXml(
      await openRendered(
        tree([
          facts({ One: '1', Two: '2', Three: '3', Four: '4', Five: '5', Six: '6' }),
          paragraph('As the table says:'),
          people,
        ]),
      ),
    );
    const kept = (style: string) =>
      elements(xml, 'w:p')
        .filter((found) => found.includes(style))
        .map((found) => found.includes('<w:keepNext/>'));
    expect(kept('w:val="Facts"')).toEqual([true, true, false, true, true, false]);
    expect(kept('As the table says:')).toEqual([true]);
  });

  it('set further paragraphs of a value as far in as the lines of the first', async () => {
    const opened = await openRendered(
      tree([facts({ Why: 'First.' }), { ...paragraph('Second.'), role: 'continued' }]),
    );
    expect(paragraphsOf(documentXml(opened), 'FactsContinued')).toEqual(['Second.']);
    const styles = elements(part(opened, 'word/styles.xml'), 'w:style');
    const indent = (id: string) =>
      /w:ind [^>]*w:left="(\d+)"/.exec(
        styles.find((found) => found.includes(`w:styleId="${id}"`)) ?? '',
      )?.[1];
    expect(indent('FactsContinued')).toBe(indent('Facts'));
  });

  it('keep captions, pictures and their notes together', async () => {
    const xml = documentXml(
      await openRendered(tree([profileFigure('a'), note('Source'), profileFigure('b'), paragraph('x')])),
    );
    const pictures = elements(xml, 'w:p').filter((found) => found.includes('<w:drawing>'));
    expect(pictures.map((found) => found.includes('<w:keepNext/>'))).toEqual([true, false]);
  });

  it('keep the notes under one table together', async () => {
    const xml = documentXml(await openRendered(tree([people, note('One'), note('Two'), paragraph('x')])));
    const notes = elements(xml, 'w:p').filter((found) => />(One|Two)</.test(found));
    expect(notes.map((found) => found.includes('<w:keepNext/>'))).toEqual([true, false]);
  });

  it('carry each figure as SVG with a PNG of three times its size', async () => {
    const opened = await openRendered(tree([profileFigure('profile')]));
    const media = [...opened.keys()].filter((path) => path.startsWith('word/media/'));
    expect(media.map((path) => path.slice(-3)).sort()).toEqual(['png', 'svg']);
    const png = Buffer.from(part(opened, media.find((path) => path.endsWith('png')) ?? ''), 'latin1');
    expect(documentXml(opened)).toContain('asvg:svgBlip');
    expect(documentXml(opened)).toMatch(/<wp:extent cx="5943600"/);
    expect(png.length).toBeGreaterThan(1000);
  });

  it('begin each list at its own first number', async () => {
    const list = (start?: number) =>
      ({
        type: 'list',
        ordered: true,
        ...(start ? { start } : {}),
        items: [{ content: [text('x')] }],
      }) as const;
    const opened = await openRendered(tree([list(), paragraph('between'), list(), list(7)]));
    const used = [...documentXml(opened).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(used).size).toBe(3);
    const numbering = part(opened, 'word/numbering.xml');
    const starts = used.map(
      (id) =>
        new RegExp(`<w:num w:numId="${id}".*?<w:startOverride w:val="(\\d+)"`, 's').exec(numbering)?.[1],
    );
    expect(starts).toEqual(['1', '1', '7']);
  });

  it('set what nests deeper than Word can on its ninth level', async () => {
    const wrap = (inner: ListBlock, level: number): ListBlock => ({
      type: 'list',
      ordered: false,
      items: [{ content: [text(`level ${level}`)], children: inner }],
    });
    const innermost: ListBlock = { type: 'list', ordered: false, items: [{ content: [text('deepest')] }] };
    const xml = documentXml(
      await openRendered(tree([Array.from({ length: 12 }, (_, level) => level).reduce(wrap, innermost)])),
    );
    expect(xml).toContain('<w:ilvl w:val="8"/>');
    expect(paragraphsOf(xml, 'ListParagraph')).toContain('deepest');
  });

  it('leave text in braces as it was typed', async () => {
    const typed = 'Use {bullets-1}, {numbers from 1-1} and {image1.png}.';
    const xml = documentXml(
      await openRendered(tree([{ type: 'list', ordered: true, items: [{ content: [text(typed)] }] }])),
    );
    expect(textIn(xml)).toContain(typed);
  });

  it('show the address of a link that Word could not open', async () => {
    const xml = documentXml(
      await openRendered(
        tree([paragraph({ type: 'link', href: 'https://exa mple/', content: [text('here')] })]),
      ),
    );
    expect(textIn(xml)).toContain('here (https://exa mple/)');
    expect(xml).not.toContain('r:id="rIdLink');
  });

  it('set scripts that are written from right to left in their direction', async () => {
    const xml = documentXml(await openRendered(tree([paragraph('שלום'), paragraph('Hello')])));
    const [hebrew, english] = elements(xml, 'w:p').slice(-2);
    expect(hebrew).toMatch(/<w:bidi\/>.*<w:rtl\/>/s);
    expect(english).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});

describe('sections', () => {
  it('turn the page for wide tables and back, each with a footer of its width', async () => {
    const opened = await openRendered(richTree());
    const sizes = [...documentXml(opened).matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(
      ([, width, height]) => `${width}x${height}`,
    );
    expect(sizes).toEqual(['12240x15840', '12240x15840', '15840x12240', '12240x15840']);
    const stops = [...opened]
      .filter(([path]) => /^word\/footer/.test(path))
      .map(([, xml]) => /<w:tab w:val="right" w:pos="(\d+)"/.exec(xml)?.[1]);
    expect(stops).toEqual(['9360', '12960', '9360']);
  });

  it('are one when neighbors have the same orientation', async () => {
    const xml = documentXml(
      await openRendered(
        treeOf([
          { orientation: 'portrait', blocks: [paragraph('a')] },
          { orientation: 'portrait', blocks: [paragraph('b')] },
        ]),
      ),
    );
    expect(elements(xml, 'w:sectPr')).toHaveLength(2);
  });
});

describe('renderWord', () => {
  it('refuses a faulty tree', async () => {
    await expect(renderWord(tree([heading(2, 'Too deep', 'h')]))).rejects.toThrow('heading "h" has level 2');
  });

  it('takes out characters that XML forbids', async () => {
    const typed = 'a\u0000b\uD800c\uFFFEd';
    const opened = await openRendered(
      tree([heading(1, typed, 'h'), paragraph(typed), { ...people, caption: typed, description: typed }], {
        title: typed,
      }),
    );
    for (const xml of opened.values())
      expect([xml.includes('\u0000'), xml.includes('\uFFFE')]).toEqual([false, false]);
    expect(paragraphsOf(documentXml(opened), 'Heading1')).toEqual(['abcd']);
    expect(part(opened, 'docProps/core.xml')).toContain('<dc:title>abcd</dc:title>');
  });
});
