// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { buildPublicPlan } from '../../../../shared/documents/plan.ts';
import type { DocumentTree } from '../../../../shared/documents/tree.ts';
import { problemOfPage, renderHtml } from '../../../../src-main/export/html/render.ts';
import { draftNotice, paragraph, richTree, text, tree } from '../../../fixtures/document-trees.ts';
import { aSnapshot } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../../shared/sample/sample-snapshot.ts';
import { tinyPng } from '../word/tiny-png.ts';
import { all, open, words } from './opened.ts';

const htmlOf = (given: DocumentTree, logo?: Uint8Array) =>
  new TextDecoder().decode(renderHtml(given, logo === undefined ? {} : { logo }));

const context = { findings: [], digest: 'd'.repeat(64) };

const withLogo = (): string => {
  const given = richTree({ draft: draftNotice });
  const logo = { sha256: 'x', alt: 'Seal of the Department of Examples' };
  return htmlOf({ ...given, cover: { ...given.cover, logo } }, tinyPng);
};

const pages = [
  ['every kind of block', withLogo],
  ['the public plan of the sample', () => htmlOf(buildPublicPlan(sampleSnapshot(), context))],
  ['the public plan of an empty workbook', () => htmlOf(buildPublicPlan(aSnapshot().build(), context))],
] as const;

describe.each(pages)('a page of %s', (_, page) => {
  it('has nothing that axe objects to', { timeout: 60_000 }, async () => {
    const opened = open(page());
    // Colors need a screen; the palette is tested by its contrasts.
    const { violations } = await axe.run(opened, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('says language, title, landmarks, and how to skip to the text', () => {
    const opened = open(page());
    expect(opened.documentElement.getAttribute('lang')).toBe('en-US');
    expect(opened.title).not.toBe('');
    for (const landmark of ['body > header', 'body > main', 'body > footer', 'h1'])
      expect(all(landmark)).toHaveLength(1);
    const skip = opened.querySelector('a');
    expect(skip?.textContent).toBe('Skip to the main content');
    expect(opened.getElementById(skip?.getAttribute('href')?.slice(1) ?? '')?.tagName).toBe('MAIN');
  });

  it('skips no level of heading, repeats no id, and leads every inner link to something', () => {
    open(page());
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
    for (const link of all('a[href^="#"]'))
      expect(ids).toContain(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  });

  it('gives every table a caption, a description and a scope for each header', () => {
    const opened = open(page());
    for (const table of all('table')) {
      expect(table.querySelector('caption')?.textContent).toMatch(/^Table \d+\. ./);
      expect(opened.getElementById(table.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
      const headers = [...table.querySelectorAll('th')];
      expect(
        headers.every((header) => header.getAttribute('scope') === 'col' && header.textContent !== ''),
      ).toBe(true);
      for (const row of table.querySelectorAll('tbody tr')) expect(row.children).toHaveLength(headers.length);
    }
    for (const image of all('img')) expect(image.getAttribute('alt')).not.toBe('');
  });

  it('needs nothing but itself: no scripts, nothing loaded, nothing styled from elsewhere', () => {
    const html = page();
    open(html);
    expect(all('script, link, iframe, object, embed, base, form, video, audio')).toEqual([]);
    for (const element of all('[src]')) expect(element.getAttribute('src')).toMatch(/^data:image\//);
    expect(html).not.toMatch(/@import|url\(|\son[a-z]+=|\sstyle=|srcset/i);
    expect(html).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]+=&#39;; img-src data:/,
    );
  });

  it('has equal bytes each time, and no date but that of the newest edit', () => {
    expect(page()).toBe(page());
    expect(problemOfPage(page(), page().match(/[0-9a-f]{64}/)?.[0] ?? '')).toBeUndefined();
  });
});

describe('a page', () => {
  it('shows what was typed as text and never as markup', () => {
    const typed = '<img src=x onerror=alert(1)> & "quotes" \'and\' </style><script>alert(1)</script>';
    const given = tree([
      paragraph(typed, { type: 'link', href: 'javascript:alert(1)', content: [text('go')] }),
    ]);
    const opened = open(htmlOf({ ...given, title: typed, headerText: typed }));
    expect(all('script')).toEqual([]);
    expect(all('img')).toEqual([]);
    expect(opened.title).toBe(typed);
    expect(words('main p')[0]).toBe(`${typed}go (javascript:alert(1))`);
    expect(all('main a')).toEqual([]);
  });

  it('says DRAFT, and what is missing where readers may know', () => {
    open(htmlOf(richTree({ draft: draftNotice })));
    expect(words('.draft')).toEqual(['DRAFT: 3 findings block submission']);
    expect(words('main > h2')[0]).toBe('What is missing');
    expect(words('main > ul')[0]).toContain('the offering is empty (§280.4)');
    open(htmlOf(richTree({ draft: { ...draftNotice, findings: [] } })));
    expect(words('main > h2')).not.toContain('What is missing');
  });

  it('lists its chapters with their sections', () => {
    open(htmlOf(buildPublicPlan(sampleSnapshot(), context)));
    expect(words('nav > ul > li > a').slice(0, 3)).toEqual([
      'Summary',
      'The provider and its customers',
      '1 Designated services and proposed changes',
    ]);
    expect(words('nav ul ul a')).toContain('4.5 Decision letters that people can act on');
  });

  it('leads from a footnote to its text and back', () => {
    const opened = open(withLogo());
    const mark = opened.querySelector('sup a');
    const noted = opened.getElementById(mark?.getAttribute('href')?.slice(1) ?? '');
    expect(noted?.textContent).toContain('Levels rest on self-assessment');
    expect(noted?.querySelector('a[aria-label^="Back"]')?.getAttribute('href')).toBe(`#${mark?.id}`);
  });

  it('says which paragraphs read from right to left', () => {
    open(htmlOf(richTree()));
    expect(words('p[dir="rtl"]')[0]).toContain('מכתב');
    expect(words('td[dir="rtl"]')).toEqual(['שלום']);
  });

  it('that is cut off or about other data is noticed', () => {
    const html = withLogo();
    expect(problemOfPage(html.slice(0, -9), 'x')).toBe('it ends in the middle');
    expect(problemOfPage(html, 'f'.repeat(64))).toBe('it does not show the digest of its data');
  });
});
