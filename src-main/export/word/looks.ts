/**
 * How every Word document looks, in one place (word.md, "How it should look"). Lengths are in twentieths of
 * a point (DXA) unless said otherwise, font sizes in half-points, as WordprocessingML counts them. Contrast
 * with white stands behind each color; text needs 4.5.
 */
export const colors = {
  ink: '1B1B1B', // 17.22
  muted: '565C65', // 6.74
  link: '005EA2', // 6.69
  alert: 'B50909', // 6.98
  onHeading: 'FFFFFF', // on the color of headings, which the tree brings
  rule: 'A9AEB1',
  lightRule: 'DFE1E2',
} as const;

export const fontName = 'Arial';

/**
 * Programs that make tagged PDF use style names as structure types. A style called "Figure" or "Note" would
 * turn every real figure and note into a plain paragraph, so no name is one of PDF's own (ISO 32000, 14.8.4).
 */
export const styleIds = {
  logo: 'CoverLogo',
  organization: 'CoverOrganization',
  department: 'CoverDepartment',
  marking: 'CoverMarking',
  coverFacts: 'CoverFacts',
  coverLongFact: 'CoverLongFact',
  coverNote: 'CoverNote',
  draft: 'DraftNotice',
  lead: 'Lead',
  note: 'SmallPrint',
  facts: 'Facts',
  continued: 'FactsContinued',
  figure: 'Picture',
  tableHeader: 'TableHeader',
  tableText: 'TableText',
  contentsHeading: 'TOCHeading',
  sectionEnd: 'SectionEnd',
  header: 'Header',
  footer: 'Footer',
  /** Built-in styles that the docx library brings along. */
  title: 'Title',
  subtitle: 'Subtitle',
  caption: 'Caption',
  list: 'ListParagraph',
  footnote: 'FootnoteText',
  hyperlink: 'Hyperlink',
} as const;

const letter = { short: 12_240, long: 15_840 };
const inch = 1440;

export const pages = {
  portrait: { textWidth: letter.short - 2 * inch, textHeight: letter.long - 2 * inch },
  landscape: { textWidth: letter.long - 2 * inch, textHeight: letter.short - 2 * inch },
} as const;

export type Orientation = keyof typeof pages;

/** The docx library wants the size of the upright page and turns it over itself. */
export const paper = { width: letter.short, height: letter.long };

export const margins = {
  top: inch,
  right: inch,
  bottom: inch,
  left: inch,
  header: inch / 2,
  footer: inch / 2,
};
