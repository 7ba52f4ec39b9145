import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEmbeddedJson, visibleText } from '../../../../src-main/export/word/read-word.ts';
import { renderWord } from '../../../../src-main/export/word/render.ts';
import { heading, paragraph, richTree, table, text, tree } from '../../../fixtures/document-trees.ts';

const json = '{"a":"<b>&amp;</b> ]]> \\u0000 é 🙂 \\"x\\"","n":[1,2.5]}';

function changed(docx: Uint8Array, change: (path: string, content: string) => [string, string]): Uint8Array {
  const files = Object.entries(unzipSync(docx)).map(([path, bytes]) => change(path, strFromU8(bytes, true)));
  return zipSync(Object.fromEntries(files.map(([path, content]) => [path, strToU8(content, true)])));
}

describe('readEmbeddedJson', () => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await renderWord(richTree(), { json });
  });

  it('gives back what was put in', () => {
    expect(readEmbeddedJson(docx)).toEqual({ ok: true, value: json });
  });

  it('gives nothing for a document without it', async () => {
    expect(readEmbeddedJson(await renderWord(tree([paragraph('x')])))).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('finds the part after Word has renamed it and put others beside it', () => {
    const other =
      '<?xml version="1.0"?><b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    const renamed = changed(docx, (path, content) => [path.replace('item1.xml', 'item3.xml'), content]);
    const files = { ...unzipSync(renamed), 'customXml/item1.xml': strToU8(other) };
    expect(readEmbeddedJson(zipSync(files))).toEqual({ ok: true, value: json });
  });

  it('knows its own element by its namespace, whatever the prefix', () => {
    const prefixed = changed(docx, (path, content) => [
      path,
      content
        .replace('<submission xmlns=', '<s:submission xmlns:s=')
        .replace('</submission>', '</s:submission>'),
    ]);
    expect(readEmbeddedJson(prefixed)).toEqual({ ok: true, value: json });
    const foreign = changed(docx, (path, content) => [
      path,
      content.replace('urn:hisp-cx-workbook', 'urn:other'),
    ]);
    expect(readEmbeddedJson(foreign)).toEqual({ ok: true, value: undefined });
  });

  it('does not take other markup inside the element for JSON', () => {
    const nested = changed(docx, (path, content) => [
      path,
      content.replace(/(<submission [^>]*>)/, '$1<x/>'),
    ]);
    expect(readEmbeddedJson(nested)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('PK and then some words')],
    ['a zip file without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['bytes that are no UTF-8', zipSync({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 0x00]) })],
  ])('refuses %s', (_, bytes) => {
    expect(readEmbeddedJson(bytes)).toEqual({ ok: false, reason: 'another-kind' });
    expect(visibleText(bytes)).toEqual({ ok: false, reason: 'another-kind' });
  });

  it('refuses every torn copy without throwing', () => {
    for (let length = 0; length < docx.length; length += Math.ceil(docx.length / 50))
      expect(readEmbeddedJson(docx.subarray(0, length)).ok).toBe(false);
  });

  it('refuses a file that inflates to more than 200 MB, without inflating it', () => {
    const bomb = zipSync({
      'word/document.xml': new Uint8Array(100_000_001),
      'word/other.xml': new Uint8Array(100_000_001),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    // Behind the first local header the data are spoiled: whoever inflates them finds a broken file instead.
    bomb.fill(0xff, 30 + 'word/document.xml'.length, 200);
    expect(readEmbeddedJson(bomb)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('refuses a file of more than ten thousand parts', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`part${index}`, new Uint8Array()]),
    );
    expect(readEmbeddedJson(zipSync(many))).toEqual({ ok: false, reason: 'too-large' });
  });

  it('reads hostile XML in time that grows with its length only', () => {
    const hostile = `<a ${'<!--'.repeat(200_000)}${'<'.repeat(200_000)}${'&#'.repeat(200_000)}`;
    const start = performance.now();
    const files = { 'word/document.xml': strToU8(hostile), 'customXml/item1.xml': strToU8(hostile) };
    expect(readEmbeddedJson(zipSync(files))).toEqual({ ok: true, value: undefined });
    expect(visibleText(zipSync(files)).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('embedding', () => {
  it('refuses JSON that XML cannot hold rather than change its digest', async () => {
    await expect(renderWord(tree([paragraph('x')]), { json: '"\uFFFE"' })).rejects.toThrow('XML cannot hold');
  });
});

describe('visibleText', () => {
  it('reads the body in order, a paragraph to a line, each note behind its paragraph', async () => {
    const docx = await renderWord(
      tree([
        heading(1, '1 One'),
        paragraph(
          'Before',
          { type: 'footnote', content: [text('The note')] },
          ' and <after>',
          { type: 'break' },
          'a break',
        ),
        table('t', ['A', 'B'], [['a & b', '']]),
        { type: 'list', ordered: false, items: [{ content: [text('item')] }] },
        paragraph('See ', { type: 'reference', target: 't' }, '.'),
      ]),
    );
    const { value } = { value: '', ...visibleText(docx) };
    expect(value.slice(value.lastIndexOf('1 One'))).toBe(
      [
        '1 One',
        'Before and <after>',
        'a break',
        'The note',
        'Table 1. What t says',
        'A',
        'B',
        'a & b',
        '–',
        'item',
        'See Table 1.',
      ].join('\n'),
    );
    expect(value).toContain('Senior accountable official:\tA. Sample');
  });

  const readingOf = (body: string) => {
    const xml = `<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`;
    return { value: '', ...visibleText(zipSync({ 'word/document.xml': strToU8(xml) })) }.value;
  };
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it('leaves out what is hidden, its notes and breaks as well', () => {
    const hidden = (inside: string, how = '<w:vanish/>') => `<w:r><w:rPr>${how}</w:rPr>${inside}</w:r>`;
    const words = '<w:t>secret</w:t><w:br/>';
    expect(readingOf(`${run('a')}${hidden(words)}${hidden(words, '<w:webHidden/>')}${run('b')}`)).toBe('ab');
    expect(readingOf(`${run('a')}${hidden('<w:t>b</w:t>', '<w:vanish w:val="off"/>')}`)).toBe('ab');
    const former = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
    expect(readingOf(hidden('<w:t>shown again</w:t>', former))).toBe('shown again');
  });

  it('goes on in the same line where the end of a paragraph is hidden', () => {
    const mark = '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>';
    expect(readingOf(`${mark}${run('one ')}</w:p><w:p>${run('line')}</w:p><w:p>${run('two')}`)).toBe(
      'one line\ntwo',
    );
  });

  it('leaves out page numbers, which Word counts anew when it saves, and nothing else that a field prints', () => {
    const inside = `${run('Summary')}${field('PAGEREF _Toc1 \\h', run('7'))}${run('!')}`;
    expect(readingOf(field('TOC \\o', inside))).toBe('Summary!');
    expect(readingOf(`See ${run('Table ')}<w:fldSimple w:instr="SEQ Table">${run('4')}</w:fldSimple>`)).toBe(
      'Table 4',
    );
    expect(readingOf(`<w:fldSimple w:instr=" PAGE ">${run('4')}</w:fldSimple>${run('5')}`)).toBe('5');
  });

  it('reads words that somebody put where a page number was', () => {
    expect(readingOf(field('PAGEREF _Toc1', run('not 7')))).toBe('not 7');
  });

  it('holds no field instruction and no alternative text', async () => {
    const { value } = { value: '', ...visibleText(await renderWord(richTree())) };
    expect(value).not.toMatch(/TOC \\|SEQ |REF /);
    expect(value).not.toContain('Profile of 5 dimensions');
  });
});
