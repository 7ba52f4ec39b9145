import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { colors, fontName, styleIds } from './looks.ts';

/**
 * Line heights are multiples of the font's own. Without the rule, LibreOffice clips every picture in a line
 * of text to the height of one line (word.md).
 */
const lines = (times: number) => ({ line: Math.round(240 * times), lineRule: LineRuleType.AUTO });

const heading = (level: number, size: number, before: number, after: number) => ({
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { size, bold: true, color: colors.navy, font: fontName },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    spacing: { before, after, ...lines(1.05) },
  },
});

/** The styles of every document: built-in names where Word has them, so that navigation and updates work. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontName, size: 22, color: colors.ink, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 120, ...lines(1.15) } },
    },
    title: {
      next: styleIds.subtitle,
      run: { size: 60, bold: true, color: colors.navy },
      paragraph: { keepNext: true, spacing: { before: 480, after: 120, ...lines(1) } },
    },
    heading1: heading(1, 40, 0, 120),
    heading2: heading(2, 30, 300, 100),
    heading3: heading(3, 23, 220, 60),
    heading4: heading(4, 22, 200, 60),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { bold: true, size: 21, color: colors.ink },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100, ...lines(1.05) } },
    },
    hyperlink: { run: { color: colors.link, underline: {} } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, ...lines(1) } } },
    footnoteTextChar: { run: { size: 18 } },
  },
  paragraphStyles: [
    ...coverStyles(),
    ...textStyles(),
    ...tableStyles(),
    ...contentsStyles(),
    ...marginStyles(),
  ],
};

function coverStyles(): IParagraphStyleOptions[] {
  const rule = { style: BorderStyle.SINGLE, size: 12, color: colors.navy, space: 12 };
  const bar = { style: BorderStyle.SINGLE, size: 36, color: colors.alert, space: 10 };
  return [
    {
      ...own(styleIds.marking, 'Cover Marking'),
      run: { bold: true },
      paragraph: { spacing: { after: 0 } },
    },
    { ...own(styleIds.logo, 'Cover Logo'), paragraph: { spacing: { before: 240, after: 0, ...lines(1) } } },
    {
      ...own(styleIds.organization, 'Cover Organization'),
      run: { bold: true, size: 28, color: colors.navy },
      paragraph: { spacing: { before: 2000, after: 40 } },
    },
    {
      ...own(styleIds.department, 'Cover Department'),
      run: { size: 24 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      ...own(styleIds.subtitle, 'Subtitle'),
      run: { size: 32, color: colors.muted },
      paragraph: { spacing: { after: 360, ...lines(1.05) }, border: { bottom: rule } },
    },
    {
      ...own(styleIds.coverFacts, 'Cover Facts'),
      paragraph: {
        spacing: { after: 80, ...lines(1.1) },
        indent: { left: 3000, hanging: 3000 },
        leftTabStop: 3000,
      },
    },
    {
      ...own(styleIds.coverLongFact, 'Cover Long Fact'),
      run: { size: 19 },
      paragraph: { spacing: { after: 80, ...lines(1.1) } },
    },
    {
      ...own(styleIds.draft, 'Draft Notice'),
      run: { bold: true, size: 24, color: colors.alert },
      paragraph: { spacing: { before: 480, after: 240 }, indent: { left: 240 }, border: { left: bar } },
    },
    {
      ...own(styleIds.coverNote, 'Cover Note'),
      run: { size: 19, color: colors.muted },
      paragraph: { spacing: { before: 0, after: 60 } },
    },
  ];
}

function textStyles(): IParagraphStyleOptions[] {
  return [
    {
      ...own(styleIds.lead, 'Lead'),
      run: { size: 25 },
      paragraph: { spacing: { after: 200, ...lines(1.2) } },
    },
    {
      ...own(styleIds.note, 'Small Print'),
      run: { size: 19, color: colors.muted },
      paragraph: { spacing: { before: 80, after: 140, ...lines(1.1) } },
    },
    {
      ...own(styleIds.facts, 'Facts'),
      paragraph: { spacing: { after: 60, ...lines(1.1) }, indent: { left: 280, hanging: 280 } },
    },
    {
      ...own(styleIds.continued, 'Facts Continued'),
      paragraph: { spacing: { after: 60, ...lines(1.1) }, indent: { left: 280 } },
    },
    {
      ...own(styleIds.figure, 'Picture'),
      paragraph: { keepLines: true, spacing: { before: 0, after: 200, ...lines(1) } },
    },
    {
      ...own(styleIds.sectionEnd, 'Section End'),
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  const paragraph = { spacing: { before: 0, after: 0, ...lines(1.08) } };
  return [
    {
      ...own(styleIds.tableHeader, 'Table Header'),
      run: { size: 19, bold: true, color: colors.onNavy },
      paragraph: { ...paragraph, keepNext: true },
    },
    { ...own(styleIds.tableText, 'Table Text'), run: { size: 19 }, paragraph },
  ];
}

function contentsStyles(): IParagraphStyleOptions[] {
  return [
    {
      ...own(styleIds.contentsHeading, 'TOC Heading'),
      run: { size: 40, bold: true, color: colors.navy },
      paragraph: { keepNext: true, spacing: { before: 0, after: 200, ...lines(1.05) } },
    },
    {
      ...own('TOC1', 'toc 1'),
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 80, after: 0, ...lines(1.05) } },
    },
    {
      ...own('TOC2', 'toc 2'),
      run: { size: 20 },
      paragraph: { indent: { left: 560, hanging: 360 }, spacing: { before: 0, after: 0, ...lines(1) } },
    },
  ];
}

function marginStyles(): IParagraphStyleOptions[] {
  const run = { size: 18, color: colors.muted };
  const spacing = { before: 0, after: 0, ...lines(1) };
  return [
    { ...own(styleIds.header, 'header'), run, paragraph: { spacing } },
    { ...own(styleIds.footer, 'footer'), run, paragraph: { spacing } },
  ];
}

function own(id: string, name: string) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true };
}
