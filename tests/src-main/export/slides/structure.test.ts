import { describe, expect, it } from 'vitest';
import { bulletList, deckOf, richDeck, slide } from '../../../fixtures/decks.ts';
import { paragraph } from '../../../fixtures/document-trees.ts';
import { elements, notesXml, openDeck, paragraphs, part, slideXml } from './opened.ts';

const opened = openDeck(richDeck());

describe('a deck for PowerPoint', () => {
  it('has each slide that is shown, in order, under its title in the place for titles', () => {
    const titles = [1, 2, 3, 4, 5, 6, 7].map((number) => {
      const [title = ''] = elements(slideXml(opened, number), 'p:sp');
      expect(title).toContain('<p:ph type="title"/>');
      return paragraphs(title)[0];
    });
    expect(titles).toEqual([
      'Waits are shorter than a year ago',
      'Measurement rose',
      'Trust rose three quarters in a row',
      'Ease is rated lowest',
      'Milestones of the year',
      'A table',
      'A picture from the evidence',
    ]);
    expect(elements(part(opened, 'ppt/presentation.xml'), 'p:sldId')).toHaveLength(7);
  });

  it('holds nothing of a slide that is hidden, since whoever gets the file would find it', () => {
    for (const [path, text] of opened) expect([path, text.includes('A secret.')]).toEqual([path, false]);
  });

  it('reads the title, what is below, the source, the marking, the number', () => {
    const names = [...slideXml(opened, 3).matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Title', 'Caption', 'Chart', 'Scale', 'Source', 'Marking', 'Slide number']);
    expect(paragraphs(slideXml(opened, 3)).slice(-3)).toEqual([
      'Source: quarterly feedback',
      'Pre-decisional · DRAFT',
      '3',
    ]);
  });

  it('has lists that are lists, also one in another, and numbers that begin where they should', () => {
    const xml = slideXml(opened, 5);
    const items = elements(xml, 'a:pPr').map((look) => [
      /lvl="(\d)"/.exec(look)?.[1],
      /<a:bu(?:Char|AutoNum)[^>]*>/.exec(look)?.[0],
    ]);
    expect(items.filter(([, mark]) => mark !== undefined)).toEqual([
      [undefined, '<a:buAutoNum type="arabicPeriod" startAt="3"/>'],
      ['1', '<a:buChar char="•"/>'],
      [undefined, '<a:buAutoNum type="arabicPeriod" startAt="4"/>'],
    ]);
  });

  it('writes the address of a link behind its words, since nothing leads out of the file', () => {
    expect(paragraphs(slideXml(opened, 1))).toContain(
      'Claims & <appeals>: see the claims page (https://example.gov/claims)\nand ask.',
    );
    for (const [path, text] of opened)
      if (path.endsWith('.rels')) expect([path, text.includes('External')]).toEqual([path, false]);
  });

  it('marks the header row of a table, and shows where nothing was entered', () => {
    const [made = ''] = elements(slideXml(opened, 6), 'a:tbl');
    expect(made).toContain('<a:tblPr firstRow="1"/>');
    expect(paragraphs(made)).toEqual(['Pain point', 'Callers', 'Asked twice', '12,400', '–', '3']);
  });

  it('describes every chart, table and picture', () => {
    const xml = [1, 2, 3, 4, 5, 6, 7].map((number) => slideXml(opened, number)).join('');
    const seen = [...elements(xml, 'p:graphicFrame'), ...elements(xml, 'p:pic')];
    expect(seen).toHaveLength(7);
    for (const one of seen) expect(one).toMatch(/<p:cNvPr id="\d+" name="\w+" descr="[^"]{3,}"/);
    expect(xml).toContain('descr="People at a counter"');
  });

  it('has notes with what to say, likely questions with their answers and evidence, and the time that is planned', () => {
    expect(paragraphs(notesXml(opened, 1)).slice(0, 11)).toEqual([
      'Topic 1. Planned: 5 minutes.',
      'Say this slowly.',
      'first',
      'second',
      'Likely questions',
      'Why did it rise?',
      'Two teams moved to the morning peak.',
      'Will it last?',
      'No answer yet.',
      'Evidence at hand',
      'Call records, FY 2022',
    ]);
    expect(paragraphs(notesXml(opened, 2))).toEqual(['Topic 2.', '2']);
  });

  it('says in the notes of the first slide what is missing, and its fingerprint', () => {
    expect(paragraphs(notesXml(opened, 1)).slice(11)).toEqual([
      'DRAFT, not ready to brief: 1 item is missing',
      'An ask has no owner (§280.14).',
      `Fingerprint of the briefing (SHA-256): ${'d'.repeat(64)}`,
      '1',
    ]);
  });

  it('states title, maker, subject and language', () => {
    const core = part(opened, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Example Bureau: Deep-dive briefing, FY 2023</dc:title>');
    expect(core).toContain('<dc:creator>Example Bureau (fictional)</dc:creator>');
    expect(core).toMatch(/<dc:subject>[^<]+280<\/dc:subject>/);
    expect(core).toContain('<dc:language>en-US</dc:language>');
    for (const run of elements(slideXml(opened, 1), 'a:rPr')) expect(run).toContain('lang="en-US"');
  });

  it('takes its colors from the theme, and Arial, which is everywhere', () => {
    for (const [path, xml] of opened)
      if (/^ppt\/(?:slides|charts|slideMasters|slideLayouts)\/\w+\.xml$/.test(path))
        expect([path, xml.includes('srgbClr')]).toEqual([path, false]);
    const theme = part(opened, 'ppt/theme/theme1.xml');
    expect(theme).toContain('<a:accent1><a:srgbClr val="1A4480"/></a:accent1>');
    expect(new Set([...theme.matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, font]) => font))).toEqual(
      new Set(['Arial']),
    );
  });

  it('gives the notes a theme of their own; PowerPoint repairs a file whose masters share one', () => {
    expect(part(opened, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml');
    expect(part(opened, 'ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('../theme/theme1.xml');
  });

  it('has neither marking nor DRAFT where there is none', () => {
    const plain = openDeck(deckOf([slide(1, 'One', [paragraph('Text.')])]));
    expect(slideXml(plain, 1)).not.toContain('name="Marking"');
  });

  it('sets text that reads from right to left as such', () => {
    const xml = slideXml(openDeck(deckOf([slide(1, 'לשכת השירות', [bulletList('חדר 12')])])), 1);
    expect([...xml.matchAll(/<a:pPr [^>]*algn="r" rtl="1"/g)]).toHaveLength(2);
  });
});
