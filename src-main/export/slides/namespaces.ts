const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: `${office}/relationships`,
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const;

/** For the root element of a part of the deck. */
export const deckNamespaces = {
  'xmlns:a': namespaces.a,
  'xmlns:r': namespaces.r,
  'xmlns:p': namespaces.p,
} as const;

const relationship = (name: string) => `${office}/relationships/${name}`;

/** Kinds of relationship between parts. */
export const relations = {
  document: relationship('officeDocument'),
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  appProperties: relationship('extended-properties'),
  customXml: relationship('customXml'),
  customXmlProperties: relationship('customXmlProps'),
  master: relationship('slideMaster'),
  layout: relationship('slideLayout'),
  theme: relationship('theme'),
  slide: relationship('slide'),
  notesMaster: relationship('notesMaster'),
  notes: relationship('notesSlide'),
  presentationProperties: relationship('presProps'),
  viewProperties: relationship('viewProps'),
  tableStyles: relationship('tableStyles'),
  chart: relationship('chart'),
  picture: relationship('image'),
  workbook: relationship('package'),
  worksheet: relationship('worksheet'),
  styles: relationship('styles'),
} as const;

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  presentation: `${presentation}.presentation.main+xml`,
  master: `${presentation}.slideMaster+xml`,
  layout: `${presentation}.slideLayout+xml`,
  slide: `${presentation}.slide+xml`,
  notesMaster: `${presentation}.notesMaster+xml`,
  notes: `${presentation}.notesSlide+xml`,
  presentationProperties: `${presentation}.presProps+xml`,
  viewProperties: `${presentation}.viewProps+xml`,
  tableStyles: `${presentation}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  workbookStyles: `${spreadsheet}.styles+xml`,
} as const;
