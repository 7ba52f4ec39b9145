/** What must be changed in a good deck for one point to fail. */
export type Failure = {
  readonly point: string;
  /** Its parts as text, by path. */
  readonly change: (parts: Map<string, string>) => void;
  readonly fileName?: string;
};

const core = 'docProps/core.xml';
const slide = (number: number) => `ppt/slides/slide${number}.xml`;

function edit(path: string, from: string | RegExp, to: string): Failure['change'] {
  return (parts) => {
    const before = parts.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to change in ${path}: ${from}`);
    parts.set(path, after);
  };
}

const titleOf3 = 'Trust rose three quarters in a row';

/** For each point a deck that fails it. */
export const failures: readonly Failure[] = [
  { point: 'title', change: edit(core, /<dc:title>[^<]*/, '<dc:title>') },
  { point: 'creator', change: edit(core, /<dc:creator>[^<]*/, '<dc:creator>') },
  {
    point: 'subject',
    change: (parts) => {
      edit(core, /<dc:subject>[^<]*/, '<dc:subject>')(parts);
      edit(core, /<cp:keywords>[^<]*/, '<cp:keywords>')(parts);
    },
  },
  { point: 'language', change: edit(slide(1), / lang="en-US"/, '') },
  { point: 'file-name', change: () => undefined, fileName: 'deck final (2).pptx' },
  {
    point: 'external',
    change: edit(
      'ppt/slides/_rels/slide1.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.gov" TargetMode="External"/></Relationships>',
    ),
  },
  { point: 'movement', change: edit(slide(1), '</p:sld>', '<p:transition/></p:sld>') },
  { point: 'slide-title', change: edit(slide(3), '<p:ph type="title"/>', '<p:ph type="body" idx="9"/>') },
  { point: 'slide-title-unique', change: edit(slide(2), 'Measurement rose', titleOf3) },
  {
    point: 'reading-order',
    change: edit(slide(3), /(<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>)(.*)(<\/p:spTree>)/s, '$2$1$3'),
  },
  { point: 'place-empty', change: edit(slide(3), `<a:t>${titleOf3}</a:t>`, '<a:t> </a:t>') },
  {
    point: 'list-faked',
    change: edit(slide(1), '<a:t>Claims &amp; &lt;appeals&gt;: </a:t>', '<a:t>• Claims: </a:t>'),
  },
  { point: 'notes', change: edit('ppt/notesSlides/notesSlide3.xml', /<a:t>Topic 3\.<\/a:t>/, '<a:t></a:t>') },
  { point: 'alt-missing', change: edit(slide(3), / descr="Everything that the trend[^"]*"/, '') },
  { point: 'alt-file-name', change: edit(slide(7), 'descr="People at a counter"', 'descr="IMG_0042.png"') },
  {
    point: 'alt-long',
    change: edit(slide(7), 'descr="People at a counter"', `descr="${'People at a counter. '.repeat(30)}"`),
  },
  { point: 'table-header', change: edit(slide(6), ' firstRow="1"', '') },
  { point: 'table-header-empty', change: edit(slide(6), '<a:t>Callers</a:t>', '<a:t> </a:t>') },
  { point: 'table-merged', change: edit(slide(6), '<a:tc>', '<a:tc gridSpan="2">') },
  { point: 'text-size', change: edit(slide(3), '<a:rPr lang="en-US"', '<a:rPr lang="en-US" sz="900"') },
  {
    point: 'contrast',
    change: edit(slide(6), '<a:schemeClr val="tx2"/>', '<a:srgbClr val="C0C0C0"/>'),
  },
  { point: 'text-shrunk', change: edit(slide(1), '<a:noAutofit/>', '<a:normAutofit fontScale="40000"/>') },
];
