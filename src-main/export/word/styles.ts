import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type TypeSize, typeSizes } from '../../../shared/documents/layout/type-sizes.ts';
import { colors, fontName, styleIds } from './looks.ts';

/**
 * Line heights are multiples of the font's own. Without the rule, LibreOffice clips every picture in a line
 * of text to the height of one line (word.md).
 */
const lines = (times: number) => ({ line: Math.round(240 * times), lineRule: LineRuleType.AUTO });

/** Sizes in half-points and twentieths of a point, as Word counts them. */
const run = ({ size, isBold }: TypeSize) => ({ size: 2 * size, ...(isBold ? { bold: true } : {}) });
const spacing = ({ before, after, line }: TypeSize) => ({
  before: 20 * before,
  after: 20 * after,
  ...lines(line),
});
const indent = ({ indent = 0, hanging = 0 }: TypeSize) => ({ left: 20 * indent, hanging: 20 * hanging });

const heading = (level: number, looks: TypeSize, color: string) => ({
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { ...run(looks), color, font: fontName },
  paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: spacing(looks) },
});

/**
 * The styles of every document: built-in names where Word has them, so that navigation and updates work.
 *
 * @param color of headings, such as 1A4480
 */
export function documentStyles(color: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fontName, ...run(typeSizes.body), color: colors.ink, language: { value: 'en-US' } },
        paragraph: { spacing: spacing(typeSizes.body) },
      },
      title: {
        next: styleIds.subtitle,
        run: { ...run(typeSizes.coverTitle), color },
        paragraph: { keepNext: true, spacing: spacing(typeSizes.coverTitle) },
      },
      heading1: heading(1, typeSizes.heading1, color),
      heading2: heading(2, typeSizes.heading2, color),
      heading3: heading(3, typeSizes.heading3, color),
      heading4: heading(4, typeSizes.heading4, color),
      listParagraph: { paragraph: { spacing: spacing(typeSizes.list) } },
      caption: {
        run: { ...run(typeSizes.caption), color: colors.ink },
        paragraph: { keepNext: true, keepLines: true, spacing: spacing(typeSizes.caption) },
      },
      hyperlink: { run: { color: colors.link, underline: {} } },
      footnoteText: {
        run: run(typeSizes.footnote),
        paragraph: { spacing: spacing(typeSizes.footnote) },
      },
      footnoteTextChar: { run: run(typeSizes.footnote) },
    },
    paragraphStyles: [
      ...coverStyles(color),
      ...textStyles(),
      ...tableStyles(),
      ...contentsStyles(color),
      ...marginStyles(),
    ],
  };
}

function coverStyles(color: string): IParagraphStyleOptions[] {
  const rule = { style: BorderStyle.SINGLE, size: 12, color, space: 12 };
  const bar = { style: BorderStyle.SINGLE, size: 36, color: colors.alert, space: 10 };
  return [
    {
      ...own(styleIds.marking, 'Cover Marking'),
      run: run(typeSizes.coverMarking),
      paragraph: { spacing: spacing(typeSizes.coverMarking) },
    },
    { ...own(styleIds.logo, 'Cover Logo'), paragraph: { spacing: spacing(typeSizes.coverLogo) } },
    {
      ...own(styleIds.organization, 'Cover Organization'),
      run: { ...run(typeSizes.coverOrganization), color },
      paragraph: { spacing: spacing(typeSizes.coverOrganization) },
    },
    {
      ...own(styleIds.department, 'Cover Department'),
      run: run(typeSizes.coverDepartment),
      paragraph: { spacing: spacing(typeSizes.coverDepartment) },
    },
    {
      ...own(styleIds.subtitle, 'Subtitle'),
      run: { ...run(typeSizes.coverSubtitle), color: colors.muted },
      paragraph: { spacing: spacing(typeSizes.coverSubtitle), border: { bottom: rule } },
    },
    {
      ...own(styleIds.coverFacts, 'Cover Facts'),
      paragraph: {
        spacing: spacing(typeSizes.coverFacts),
        indent: indent(typeSizes.coverFacts),
        leftTabStop: indent(typeSizes.coverFacts).left,
      },
    },
    {
      ...own(styleIds.coverLongFact, 'Cover Long Fact'),
      run: run(typeSizes.coverLongFact),
      paragraph: { spacing: spacing(typeSizes.coverLongFact) },
    },
    {
      ...own(styleIds.draft, 'Draft Notice'),
      run: { ...run(typeSizes.coverDraft), color: colors.alert },
      paragraph: {
        spacing: spacing(typeSizes.coverDraft),
        indent: indent(typeSizes.coverDraft),
        border: { left: bar },
      },
    },
    {
      ...own(styleIds.coverNote, 'Cover Note'),
      run: { ...run(typeSizes.coverNote), color: colors.muted },
      paragraph: { spacing: spacing(typeSizes.coverNote) },
    },
  ];
}

function textStyles(): IParagraphStyleOptions[] {
  return [
    {
      ...own(styleIds.lead, 'Lead'),
      run: run(typeSizes.lead),
      paragraph: { spacing: spacing(typeSizes.lead) },
    },
    {
      ...own(styleIds.note, 'Small Print'),
      run: { ...run(typeSizes.note), color: colors.muted },
      paragraph: { spacing: spacing(typeSizes.note) },
    },
    {
      ...own(styleIds.facts, 'Facts'),
      paragraph: { spacing: spacing(typeSizes.facts), indent: indent(typeSizes.facts) },
    },
    {
      ...own(styleIds.continued, 'Facts Continued'),
      paragraph: { spacing: spacing(typeSizes.continued), indent: indent(typeSizes.continued) },
    },
    {
      ...own(styleIds.figure, 'Picture'),
      paragraph: { keepLines: true, spacing: spacing(typeSizes.picture) },
    },
    {
      ...own(styleIds.sectionEnd, 'Section End'),
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  return [
    {
      ...own(styleIds.tableHeader, 'Table Header'),
      run: { ...run(typeSizes.tableHeader), color: colors.onHeading },
      paragraph: { spacing: spacing(typeSizes.tableHeader), keepNext: true },
    },
    {
      ...own(styleIds.tableText, 'Table Text'),
      run: run(typeSizes.tableText),
      paragraph: { spacing: spacing(typeSizes.tableText) },
    },
  ];
}

function contentsStyles(color: string): IParagraphStyleOptions[] {
  return [
    {
      ...own(styleIds.contentsHeading, 'TOC Heading'),
      run: { ...run(typeSizes.contentsHeading), color },
      paragraph: { keepNext: true, spacing: spacing(typeSizes.contentsHeading) },
    },
    {
      ...own('TOC1', 'toc 1'),
      run: run(typeSizes.contents1),
      paragraph: { spacing: spacing(typeSizes.contents1) },
    },
    {
      ...own('TOC2', 'toc 2'),
      run: run(typeSizes.contents2),
      paragraph: { indent: indent(typeSizes.contents2), spacing: spacing(typeSizes.contents2) },
    },
  ];
}

function marginStyles(): IParagraphStyleOptions[] {
  const looks = {
    run: { ...run(typeSizes.margin), color: colors.muted },
    paragraph: { spacing: spacing(typeSizes.margin) },
  };
  return [
    { ...own(styleIds.header, 'header'), ...looks },
    { ...own(styleIds.footer, 'footer'), ...looks },
  ];
}

function own(id: string, name: string) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true };
}
