import { contrastOf, textContrast } from '../../../../../shared/accessibility/contrast.ts';
import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow, attribute, childOf, isOn, type XmlElement } from '../../../xml/tree.ts';
import { type Fault, type Point, whole } from '../point.ts';
import { documentPath, inherited, textOf, type WordFile, type WordParagraph } from '../word-file.ts';

const black = '000000';
const white = 'FFFFFF';
/** Nine points, in the half-points that Word counts. */
const smallestFont = 18;

function colorIn(run: XmlElement | undefined): string | undefined {
  return attribute(childOf(run, 'w:color'), 'w:val');
}

function fillIn(properties: XmlElement | undefined): string | undefined {
  const fill = attribute(childOf(properties, 'w:shd'), 'w:fill');
  return fill === undefined || fill === 'auto' ? undefined : fill;
}

/** The color that a run is printed in: its own, its style's, its paragraph's, the document's. */
function colorOf(word: WordFile, run: XmlElement, { style }: WordParagraph): string {
  const own = childOf(run, 'w:rPr');
  const runStyle = attribute(childOf(own, 'w:rStyle'), 'w:val');
  const color =
    colorIn(own) ??
    inherited(word.styles, runStyle, (found) => colorIn(found.run)) ??
    inherited(word.styles, style, (found) => colorIn(found.run)) ??
    colorIn(defaultsOf(word)) ??
    black;
  return color === 'auto' ? black : color;
}

function defaultsOf(word: WordFile): XmlElement | undefined {
  const defaults = childOf(childOf(word.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault');
  return childOf(defaults, 'w:rPr');
}

function groundOf(word: WordFile, { element, style, cell }: WordParagraph): string {
  return (
    fillIn(childOf(element, 'w:pPr')) ??
    inherited(word.styles, style, ({ paragraph }) => fillIn(paragraph)) ??
    fillIn(childOf(cell, 'w:tcPr')) ??
    white
  );
}

const isColor = (text: string) => /^[0-9A-F]{6}$/i.test(text);

function weakContrast(word: WordFile): readonly Fault[] {
  const known = new Map<string, boolean>();
  const isWeak = (color: string, ground: string) => {
    const pair = `${color} ${ground}`;
    const weak =
      known.get(pair) ?? (isColor(color) && isColor(ground) && contrastOf(color, ground) < textContrast);
    known.set(pair, weak);
    return weak;
  };
  return word.paragraphs.flatMap((paragraph) => {
    const ground = groundOf(word, paragraph);
    const weak = allBelow(paragraph.element, 'w:r').find(
      (run) => textOf(run).trim() !== '' && isWeak(colorOf(word, run, paragraph), ground),
    );
    return weak === undefined
      ? []
      : [{ message: `${quoted(textOf(weak))} is hard to read on its ground.`, under: paragraph.under }];
  });
}

function smallFonts(word: WordFile): readonly Fault[] {
  const parts = word.paths.flatMap((path) => {
    const root = /^word\/(?:document|styles|header\d*|footer\d*|footnotes)\.xml$/.test(path)
      ? word.part(path)
      : undefined;
    return root === undefined ? [] : [root];
  });
  const isSmall = parts.some((part) =>
    allBelow(part, 'w:sz').some((size) => Number(attribute(size, 'w:val')) < smallestFont),
  );
  return isSmall ? [{ message: 'Some text is smaller than nine points.' }] : [];
}

const effects = [
  'w:shadow',
  'w:outline',
  'w:emboss',
  'w:imprint',
  'w:effect',
  'w14:glow',
  'w14:shadow',
  'w14:reflection',
];

function hasEffects(word: WordFile): boolean {
  return [word.part(documentPath), word.part('word/styles.xml')].some((part) =>
    allBelow(part, ...effects).some(isOn),
  );
}

function untitledControls(word: WordFile): readonly Fault[] {
  return allBelow(word.part(documentPath), 'w:sdt')
    .filter((control) => {
      const properties = childOf(control, 'w:sdtPr');
      return !['w:alias', 'w:tag'].some(
        (name) => (attribute(childOf(properties, name), 'w:val') ?? '') !== '',
      );
    })
    .map((control) => ({ message: `The content control ${quoted(textOf(control))} has no title.` }));
}

export const lookPoints: readonly Point[] = [
  {
    id: 'contrast',
    asks: `Text stands out from its ground by ${textContrast} to 1.`,
    check: weakContrast,
  },
  { id: 'font-size', asks: 'Nothing is smaller than nine points.', check: smallFonts },
  whole(
    'effects',
    'Text has no effects such as shadows or outlines.',
    (word) => !hasEffects(word),
    'Some text has effects that make it hard to read.',
  ),
  whole(
    'background',
    'Nothing stands behind the text.',
    (word) =>
      childOf(word.part(documentPath), 'w:background') === undefined &&
      word.headers.every((header) => allBelow(header, 'w:pict').length === 0),
    'A watermark or background stands behind the text.',
  ),
  { id: 'control-title', asks: 'Every content control has a title.', check: untitledControls },
];
