import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWord } from '../../../../../src-main/export/word/accessibility/check-word.ts';

const types = '<Types/>';
const around = (inside: string) => `<w:document><w:body>${inside}</w:body></w:document>`;

function packed(documentXml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { '[Content_Types].xml': types, 'word/document.xml': documentXml, ...more };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const check = (docx: Uint8Array) => checkWord(docx, 'a.docx');
const tooLarge = { ok: false, reason: 'too-large' };
const noWordFile = { ok: false, reason: 'another-kind' };

describe('a package that somebody made to harm, or by mistake', () => {
  it('is refused where it is none', () => {
    expect(check(strToU8('PK and words'))).toEqual(noWordFile);
    expect(check(zipSync({ 'a.xml': strToU8('<a/>') }))).toEqual(noWordFile);
  });

  it('is refused where a part inflates to more than any document, without inflating it', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    bomb.fill(0xff, 30 + 'word/document.xml'.length, 200);
    expect(check(bomb)).toEqual(tooLarge);
  });

  it('is refused where it has more elements than fit', () => {
    expect(check(packed(around('<w:p/>'.repeat(2_000_001))))).toEqual(tooLarge);
  });

  it('is refused where elements stand in each other a thousand deep, and read where they do not', () => {
    const nested = (depth: number) => around(`${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`);
    expect(check(packed(nested(100_000)))).toEqual(tooLarge);
    expect(check(packed(nested(1000)))).toEqual(tooLarge);
    expect(check(packed(nested(990))).ok).toBe(true);
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(300) + '</w:tc></w:tr></w:tbl>'.repeat(300);
    expect(check(packed(around(tables))).ok).toBe(true);
  });

  it('is refused where a part defines entities, which would multiply themselves', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${around('<w:p/>')}`;
    expect(check(packed(laughs))).toEqual(noWordFile);
    expect(check(packed(around(''), { 'word/styles.xml': laughs }))).toEqual(noWordFile);
  });

  it('is read where styles are based on each other in a circle', () => {
    const style = (id: string, on: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
    const styles = `<w:styles>${style('A', 'B')}${style('B', 'A')}</w:styles>`;
    const text = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>';
    expect(check(packed(around(text), { 'word/styles.xml': styles })).ok).toBe(true);
  });

  it('is read where end tags, quotation marks or whole parts are missing or without sense', () => {
    for (const xml of [
      '',
      '<',
      '<w:p',
      '<a b="',
      around('<w:p><w:r'),
      '</w:p>'.repeat(9),
      around('<w:tbl/>'),
    ])
      expect(check(packed(xml)).ok).toBe(true);
  });

  it('takes time in proportion to its length, whatever its signs', () => {
    const seconds = (xml: string) => {
      const docx = packed(xml);
      const start = performance.now();
      check(docx);
      return (performance.now() - start) / 1000;
    };
    const size = 2_000_000;
    for (const sign of ['<a "', "<a '", '<', '&', '=', '<a b=', ' ', '<!--', '<![CDATA['])
      expect({ sign, isSlow: seconds(around(sign.repeat(size / sign.length))) > 20 }).toEqual({
        sign,
        isSlow: false,
      });
    const tag = `<w:p ${'a="1" '.repeat(size / 6)}/>`;
    expect(seconds(around(tag))).toBeLessThan(20);
  });
});
