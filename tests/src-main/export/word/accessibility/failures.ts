/** What must be changed in a good document for one point to fail. */
export type Failure = {
  readonly point: string;
  /** Where a point has more than one. */
  readonly how?: string;
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

const firstFootnote = /(<w:footnote w:id="1">)/;

/** More than one way to fail a point. */
const others: readonly Failure[] = [
  { point: 'language', how: 'of the file', change: edit(core, /<dc:language>[^<]*<\/dc:language>/, '') },
  {
    point: 'revisions',
    how: 'being tracked',
    change: edit(settings, '<w:defaultTabStop', '<w:trackRevisions/>$&'),
  },
  {
    point: 'revisions',
    how: 'in a header',
    change: edit(
      'word/header1.xml',
      /<w:r>/,
      '<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>$&',
    ),
  },
  {
    point: 'comments',
    how: 'mark in the text',
    change: addToBody(paragraph('<w:r><w:commentReference w:id="0"/></w:r>')),
  },
  {
    point: 'heading-faked',
    how: 'bold by a style of letters',
    change: (parts) => {
      edit(
        'word/styles.xml',
        '</w:styles>',
        '<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
      )(parts);
      addToBody(paragraph(run('Our results', '<w:rStyle w:val="Loud"/>')))(parts);
    },
  },
  {
    point: 'heading-faked',
    how: 'outline level without the style',
    change: addToBody(`<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('Our results')}</w:p>`),
  },
  {
    point: 'heading-faked',
    how: 'by number signs',
    change: addToBody(paragraph(run('## Our results'))),
  },
  {
    point: 'contents',
    how: 'without entries',
    change: edit(document, /(<w:docPartGallery[^>]*>.*?<w:sdtContent>).*?(<\/w:sdtContent>)/s, '$1<w:p/>$2'),
  },
  {
    point: 'contents-current',
    how: 'to be updated on opening',
    change: edit(settings, '<w:defaultTabStop', '<w:updateFields/>$&'),
  },
  {
    point: 'list-faked',
    how: 'by numbers behind a line break',
    change: addToBody(paragraph('<w:r><w:t>Steps:</w:t><w:br/><w:t>1. first of all</w:t></w:r>')),
  },
  { point: 'space-runs', how: 'of two', change: addToBody(paragraph(run('Yes  No'))) },
  {
    point: 'space-runs',
    how: 'of tabs',
    change: addToBody(paragraph('<w:r><w:t>Yes</w:t><w:tab/><w:tab/><w:t>No</w:t></w:r>')),
  },
  {
    point: 'footnote-lost',
    how: 'at the end',
    change: addToBody(paragraph('<w:r><w:endnoteReference w:id="7"/></w:r>')),
  },
  {
    point: 'table-header',
    how: 'in the middle',
    change: edit(
      document,
      /(<w:tblHeader\/><\/w:trPr>.*?<\/w:tr><w:tr>.*?<\/w:tr><w:tr>)(<w:trPr>)/s,
      '$1$2<w:tblHeader/>',
    ),
  },
  {
    point: 'table-merged',
    how: 'across',
    change: edit(document, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'),
  },
  {
    point: 'alt-missing',
    how: 'in a header',
    change: edit(
      'word/header1.xml',
      /<w:r>/,
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r>$&',
    ),
  },
  { point: 'text-box', how: 'object', change: addToBody(paragraph('<w:r><w:object/></w:r>')) },
  {
    point: 'text-box',
    how: 'in a header',
    change: edit('word/header1.xml', /<w:r>/, '<w:r><w:txbxContent><w:p/></w:txbxContent></w:r>$&'),
  },
  {
    point: 'link-address',
    how: 'in a footnote',
    change: edit(
      'word/footnotes.xml',
      firstFootnote,
      `$1<w:p><w:hyperlink w:anchor="x">${run('www.example.gov')}</w:hyperlink></w:p>`,
    ),
  },
  {
    point: 'link-dead',
    how: 'outside',
    change: addToBody(paragraph(`<w:hyperlink r:id="rIdGone">${run('Our page')}</w:hyperlink>`)),
  },
  {
    point: 'contrast',
    how: 'by a style',
    change: (parts) => {
      edit(
        'word/styles.xml',
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:color w:val="A9AEB1"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:basedOn w:val="Base"/></w:style></w:styles>',
      )(parts);
      addToBody(`<w:p><w:pPr><w:pStyle w:val="Pale"/></w:pPr>${run('Pale words')}</w:p>`)(parts);
    },
  },
  {
    point: 'contrast',
    how: 'dark on the fill of a cell',
    change: edit(document, /w:fill="1A4480"/, 'w:fill="FFE0E0"'),
  },
  {
    point: 'contrast',
    how: 'on a highlight',
    change: addToBody(paragraph(run('Marked', '<w:color w:val="FFFFFF"/><w:highlight w:val="yellow"/>'))),
  },
  {
    point: 'contrast',
    how: 'in the footer',
    change: edit('word/footer1.xml', /<w:r>/, `${run('Pale words', '<w:color w:val="A9AEB1"/>')}$&`),
  },
  {
    point: 'font-size',
    how: 'by the style',
    change: edit('word/styles.xml', /(w:styleId="TableText".*?<w:sz w:val=")\d+/s, '$112'),
  },
  {
    point: 'background',
    how: 'watermark',
    change: edit('word/header1.xml', /<w:r>/, '<w:r><w:pict/></w:r>$&'),
  },
  {
    point: 'cell-paragraph',
    how: 'behind a table in a cell',
    change: edit(document, '</w:tc>', '<w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>'),
  },
  {
    point: 'style-unknown',
    how: 'of letters',
    change: addToBody(paragraph(run('x', '<w:rStyle w:val="Fancy"/>'))),
  },
  { point: 'file-name', how: 'of another kind', change: () => undefined, fileName: 'report.doc' },
];

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
  {
    point: 'control-title',
    change: addToBody(`<w:sdt><w:sdtContent>${paragraph(run('Choose one'))}</w:sdtContent></w:sdt>`),
  },
  { point: 'main-part', change: edit('[Content_Types].xml', 'document.main+xml', 'document+xml') },
  {
    point: 'cell-paragraph',
    change: edit(document, /(<w:tc>(?:(?!<\/w:tc>).)*?<\/w:tcPr>)<w:p>.*?<\/w:p>/s, '$1'),
  },
  {
    point: 'row-cells',
    change: edit(document, /(<w:tbl>.*?<\/w:tr>)/s, '$1<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr>'),
  },
  {
    point: 'reference-broken',
    change: addToBody(paragraph('<w:r><w:instrText> PAGEREF _Gone \\h </w:instrText></w:r>')),
  },
  { point: 'style-unknown', change: addToBody('<w:p><w:pPr><w:pStyle w:val="Fancy"/></w:pPr></w:p>') },
  { point: 'drawing-ids', change: edit(document, /<wp:docPr id="2"/, '<wp:docPr id="1"') },
  ...others,
];
