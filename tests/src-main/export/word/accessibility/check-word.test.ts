import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessibilityFinding } from '../../../../../shared/accessibility/finding.ts';
import { pagePoints } from '../../../../../src-main/export/html/accessibility.ts';
import { checkWord, points } from '../../../../../src-main/export/word/accessibility/check-word.ts';
import { renderWord } from '../../../../../src-main/export/word/render.ts';
import { draftNotice, richTree } from '../../../../fixtures/document-trees.ts';
import { tinyPng } from '../tiny-png.ts';
import { asked } from './asked.ts';
import { type Failure, failures } from './failures.ts';

const fileName = 'capacity-assessment-fy2023.docx';
let good: Uint8Array;

beforeAll(async () => {
  const given = richTree({ draft: draftNotice });
  const logo = { sha256: 'x', alt: 'Seal of the Department of Examples' };
  good = await renderWord({ ...given, cover: { ...given.cover, logo } }, { json: '{}', logo: tinyPng });
});

function findingsIn(docx: Uint8Array, name = fileName): readonly AccessibilityFinding[] {
  const checked = checkWord(docx, name);
  if (!checked.ok) throw new Error(checked.reason);
  return checked.value;
}

function changed(change: Failure['change']): Uint8Array {
  const files = unzipSync(good);
  const texts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  change(texts);
  const written = Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...files, ...written });
}

describe('the check of a finished Word document', () => {
  it('finds nothing in a document with every kind of block, a draft notice and a logo', () => {
    expect(findingsIn(good)).toEqual([]);
  });

  it.each(failures)('finds: $point $how', ({ point, change, fileName: name = fileName }) => {
    const found = findingsIn(changed(change), name).filter((fault) => fault.point === point);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).toMatch(/^[A-Z“].*\.$/s);
  });

  it('has a document that fails it for every point', () => {
    const failing = new Set(failures.map(({ point }) => point));
    expect(points.map(({ id }) => id).filter((id) => !failing.has(id))).toEqual([]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  });

  it('looks at every thing that the standard lists, and at nothing else', () => {
    const looked = new Set(asked.flatMap(([, by]) => by));
    expect(points.map(({ id }) => id).toSorted()).toEqual([...looked].toSorted());
  });

  it('asks for nothing that the documentation does not list', () => {
    const page = readFileSync(new URL('../../../../../docs/section-508.md', import.meta.url), 'utf8');
    for (const { id, asks } of [...points, ...pagePoints])
      expect(page.replace(/ +/g, ' ')).toContain(`| \`${id}\` | ${asks} |`);
  });

  it('says under which heading something is', () => {
    const behind = (parts: Map<string, string>) => {
      const xml = parts.get('word/document.xml') ?? '';
      const end = xml.lastIndexOf('<w:sectPr>');
      const late = '<w:p><w:r><w:t>• late</w:t></w:r></w:p>';
      parts.set('word/document.xml', `${xml.slice(0, end)}${late}${xml.slice(end)}`);
    };
    const [fault] = findingsIn(changed(behind));
    expect(fault).toMatchObject({ point: 'list-faked', under: 'Annex A Texts in other scripts' });
  });

  const holds: readonly (readonly [what: string, xml: string])[] = [
    ['two spaces behind a sentence', '<w:p><w:r><w:t>One.  Two.</w:t></w:r></w:p>'],
    ['a sentence in bold', '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>We will not do this.</w:t></w:r></w:p>'],
    [
      'a text of the tenth outline level',
      '<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>',
    ],
    [
      'an item of a list that begins with a year in bold',
      '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>2019</w:t></w:r></w:p>',
    ],
    [
      'text of no color of its own on black, which is printed white',
      '<w:p><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr><w:r><w:rPr><w:color w:val="auto"/></w:rPr><w:t>Light</w:t></w:r></w:p>',
    ],
    [
      'an effect that is switched off',
      '<w:p><w:r><w:rPr><w:shadow w:val="0"/><w:effect w:val="none"/></w:rPr><w:t>Plain</w:t></w:r></w:p>',
    ],
    [
      'a drawing marked decorative',
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="900"><adec:decorative val="1"/></wp:docPr></wp:inline></w:drawing></w:r></w:p>',
    ],
    [
      'an alternative text with the sign that ends tags',
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="901" descr="Wait > 3 days"/></wp:inline></w:drawing></w:r></w:p>',
    ],
  ];

  it.each(holds)('has nothing against %s', (_, xml) => {
    const behind = (parts: Map<string, string>) => {
      const before = parts.get('word/document.xml') ?? '';
      parts.set('word/document.xml', before.replace('<w:body>', `<w:body>${xml}`));
    };
    expect(findingsIn(changed(behind))).toEqual([]);
  });

  it('says twenty faults of a kind and how many more there are', () => {
    const many = (parts: Map<string, string>) => {
      const xml = parts.get('word/document.xml') ?? '';
      const item = '<w:p><w:r><w:t>• one</w:t></w:r></w:p>';
      parts.set('word/document.xml', xml.replace('<w:body>', `<w:body>${item.repeat(25)}`));
    };
    const found = findingsIn(changed(many));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual({ point: 'list-faked', message: 'There are 5 more of this kind.' });
  });
});
