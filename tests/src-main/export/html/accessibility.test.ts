import { describe, expect, it } from 'vitest';
import { checkPage, pagePoints } from '../../../../src-main/export/html/accessibility.ts';
import { renderHtml } from '../../../../src-main/export/html/render.ts';
import { draftNotice, richTree } from '../../../fixtures/document-trees.ts';
import { tinyPng } from '../word/tiny-png.ts';

const given = richTree({ draft: draftNotice });
const logo = { sha256: 'x', alt: 'Seal of the Department of Examples' };
const good = new TextDecoder().decode(
  renderHtml({ ...given, cover: { ...given.cover, logo } }, { logo: tinyPng }),
);

/** What is changed in a good page, for one point to fail. */
const failures: readonly (readonly [point: string, from: string | RegExp, to: string])[] = [
  ['language', ' lang="en-US"', ''],
  ['title', /<title>[^<]*/, '<title> '],
  ['main', /<main([\s\S]*)<\/main>/, '<div$1</div>'],
  ['headings', /<h2 /, '<h4 '],
  ['headings', /<h1>[^<]*<\/h1>/, ''],
  ['tables', /<caption[\s\S]*?<\/caption>/, ''],
  ['headings', '</main>', '<h2> </h2></main>'],
  ['contents', /<nav[\s\S]*?<\/nav>/, ''],
  ['tables', / scope="col"/, ''],
  ['tables', /(<th [^>]*>)[^<]+/, '$1'],
  ['tables', '<td', '<td colspan="2"'],
  ['tables', /<td[^>]*>/, '$&<table></table>'],
  ['tables', /<td[\s\S]*?<\/td>/, ''],
  ['pictures', / alt="[^"]*"/, ' alt=""'],
  ['pictures', / alt="[^"]*"/, ' alt="seal.png"'],
  ['pictures', / alt="[^"]*"/, ` alt="${'word '.repeat(120)}"`],
  ['links', '</main>', '<p><a href="https://www.example.gov">https://www.example.gov</a></p></main>'],
  ['links', '</main>', '<p><a href="https://www.example.gov">here</a></p></main>'],
  ['links', '</main>', '<p><a href="#gone">Chapter 9</a></p></main>'],
  ['ids', '</main>', '<p id="twice">a</p><p id="twice">b</p></main>'],
  ['faked', '</main>', '<p><strong>Our results</strong></p></main>'],
  ['faked', '</main>', '<p>## Our results</p></main>'],
  ['faked', '</main>', '<p>1. first of all</p></main>'],
  ['blank-paragraphs', '</main>', '<p> </p></main>'],
  ['contrast', '</style>', '.pale { color: #A9AEB1; }</style>'],
  ['contrast', '</style>', '.ground { color: #1B1B1B; background: #1A4480; }</style>'],
  ['focus-order', '</main>', '<p tabindex="2">a</p></main>'],
];

describe('the check of a page', () => {
  it('finds nothing in a page with every kind of block, a draft notice and a logo', () => {
    expect(checkPage(good)).toEqual([]);
  });

  it.each(failures)('finds: %s (%s)', (point, from, to) => {
    const changed = good.replace(from, to);
    expect(changed).not.toBe(good);
    const found = checkPage(changed).filter((finding) => finding.point === point);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).toMatch(/^[A-Z“].*\.$/s);
  });

  it('has a page that fails it for every point', () => {
    const failing = new Set(failures.map(([point]) => point));
    expect(pagePoints.map(({ id }) => id).filter((id) => !failing.has(id))).toEqual([]);
  });

  it('says so of an empty page', () => {
    expect(checkPage('')).toEqual([{ point: 'main', message: 'The page is empty.' }]);
  });
});
