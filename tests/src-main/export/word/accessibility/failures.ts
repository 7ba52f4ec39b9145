/** What must be changed in a good document for one point to fail. */
export type Failure = {
  readonly point: string;
  /** Its parts as text, by path; an absent part is made. */
  readonly change: (parts: Map<string, string>) => void;
  readonly fileName?: string;
};

const document = 'word/document.xml';
const core = 'docProps/core.xml';
const settings = 'word/settings.xml';

function edit(path: string, from: string | RegExp, to: string): Failure['change'] {
  return (parts) => {
    const before = parts.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to change in ${path}: ${from}`);
    parts.set(path, after);
  };
}

/** Behind the first paragraph of the body. */
function addToBody(xml: string): Failure['change'] {
  return edit(document, '<w:body>', `<w:body>${xml}`);
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string) => `<w:p>${inside}</w:p>`;
const firstCell = /(<w:tr>(?:(?!<w:tr>).)*?<w:tblHeader\/><\/w:trPr><w:tc>.*?<w:t[^>]*>)[^<]+/s;

export const failures: readonly Failure[] = [
  { point: 'title', change: edit(core, /<dc:title>[^<]*/, '<dc:title> ') },
  { point: 'creator', change: edit(core, /<dc:creator>[^<]*<\/dc:creator>/, '') },
  {
    point: 'subject',
    change: (parts) => {
      edit(core, /<dc:subject>[^<]*<\/dc:subject>/, '')(parts);
      edit(core, /<cp:keywords>[^<]*/, '<cp:keywords>')(parts);
    },
  },
  { point: 'language', change: edit('word/styles.xml', /<w:lang w:val="en-US"\/>/, '') },
  { point: 'file-name', change: () => undefined, fileName: 'Bericht (final).docx' },
  {
    point: 'protection',
    change: edit(
      settings,
      '<w:defaultTabStop',
      '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop',
    ),
  },
  { point: 'revisions', change: addToBody(paragraph(`<w:ins w:id="1">${run('later')}</w:ins>`)) },
  { point: 'comments', change: (parts) => parts.set('word/comments.xml', '<w:comments/>') },
  {
    point: 'heading-skipped',
    change: edit(document, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'),
  },
  { point: 'heading-empty', change: addToBody('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>') },
  { point: 'heading-faked', change: addToBody(paragraph(run('Our results', '<w:b/>'))) },
  { point: 'heading-outline', change: edit('word/styles.xml', '<w:outlineLvl w:val="1"/>', '') },
  { point: 'contents', change: edit(document, /<w:sdt>.*?<\/w:sdt>/s, '') },
  { point: 'contents-current', change: edit(document, 'w:dirty="false"', 'w:dirty="true"') },
  { point: 'list-faked', change: addToBody(paragraph(run('• first of all'))) },
  { point: 'blank-paragraphs', change: addToBody('<w:p/><w:p/>') },
  { point: 'space-runs', change: addToBody(paragraph(run('Yes     No'))) },
  {
    point: 'footnote-lost',
    change: edit(document, /<w:footnoteReference w:id="\d+"\/>/, '<w:footnoteReference w:id="99"/>'),
  },
  { point: 'table-header', change: edit(document, '<w:tblHeader/>', '') },
  { point: 'table-header-empty', change: edit(document, firstCell, '$1') },
  { point: 'table-merged', change: edit(document, '<w:tcPr>', '<w:tcPr><w:vMerge/>') },
  {
    point: 'table-nested',
    change: edit(document, /(<w:tc>.*?<\/w:tcPr>)/s, '$1<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>'),
  },
  { point: 'table-columns', change: edit(document, /<w:tc>.*?<\/w:tc>/s, '') },
  { point: 'table-split', change: edit(document, '<w:cantSplit/>', '') },
  { point: 'table-title', change: edit(document, /<w:tblCaption w:val="[^"]+"\/>/, '') },
  {
    point: 'table-description',
    change: edit(document, /<w:tblDescription w:val="[^"]+"\/>/, '<w:tblDescription w:val=""/>'),
  },
  {
    point: 'table-shaded',
    change: edit(
      document,
      /<w:tblHeader\/><\/w:trPr>.*?<\/w:tr><w:tr>.*?<w:tc>/s,
      '$&<w:tcPr><w:shd w:fill="FFCC00" w:val="clear"/></w:tcPr><w:p/></w:tc><w:tc>',
    ),
  },
  { point: 'alt-missing', change: edit(document, / descr="[^"]*"/, '') },
  { point: 'alt-file-name', change: edit(document, / descr="[^"]*"/, ' descr="chart_1.png"') },
  { point: 'alt-long', change: edit(document, / descr="[^"]*"/, ` descr="${'word '.repeat(120)}"`) },
  {
    point: 'drawing-inline',
    change: edit(document, /<wp:inline(.*?)<\/wp:inline>/s, '<wp:anchor$1</wp:anchor>'),
  },
  { point: 'text-box', change: addToBody(paragraph(`<w:r><w:pict><v:shape/></w:pict></w:r>`)) },
  {
    point: 'link-address',
    change: addToBody(
      paragraph(
        `<w:bookmarkStart w:name="here" w:id="9"/><w:hyperlink w:anchor="here">${run('https://www.example.gov/a')}</w:hyperlink>`,
      ),
    ),
  },
  {
    point: 'link-vague',
    change: addToBody(
      paragraph(
        `<w:bookmarkStart w:name="here" w:id="9"/><w:hyperlink w:anchor="here">${run('Click here.')}</w:hyperlink>`,
      ),
    ),
  },
  {
    point: 'link-dead',
    change: addToBody(paragraph(`<w:hyperlink w:anchor="gone">${run('Chapter 9')}</w:hyperlink>`)),
  },
  { point: 'margin-text', change: edit('word/header1.xml', /<w:t /, '<w:t>Only here</w:t><w:t ') },
  {
    point: 'page-numbers',
    change: (parts) => {
      for (const [path, xml] of parts)
        if (/word\/footer\d*\.xml/.test(path)) parts.set(path, xml.replaceAll(/>(?:NUM)?PAGES?</g, '>DATE<'));
    },
  },
  { point: 'contrast', change: addToBody(paragraph(run('Pale words', '<w:color w:val="A9AEB1"/>'))) },
  { point: 'font-size', change: addToBody(paragraph(run('Small print', '<w:sz w:val="14"/>'))) },
  { point: 'effects', change: addToBody(paragraph(run('Shadowed', '<w:shadow/>'))) },
  { point: 'background', change: edit(document, '<w:body>', '<w:background w:color="FFFF00"/><w:body>') },
  { point: 'control-title', change: edit(document, /<w:alias w:val="[^"]*"\/>/, '') },
  { point: 'main-part', change: edit('[Content_Types].xml', 'document.main+xml', 'document+xml') },
  {
    point: 'cell-paragraph',
    change: edit(document, /(<w:tc>(?:(?!<\/w:tc>).)*?<\/w:tcPr>)<w:p>.*?<\/w:p>/s, '$1'),
  },
  { point: 'style-unknown', change: addToBody('<w:p><w:pPr><w:pStyle w:val="Fancy"/></w:pPr></w:p>') },
  { point: 'drawing-ids', change: edit(document, /<wp:docPr id="2"/, '<wp:docPr id="1"') },
];
