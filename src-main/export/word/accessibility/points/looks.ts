import { contrastOf, textContrast } from '../../../../../shared/accessibility/contrast.ts';
import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow, attribute, childOf, type XmlElement } from '../../../xml/tree.ts';
import { documentPath } from '../../read-parts.ts';
import { fillOf } from '../look.ts';
import { type Fault, type Point, whole } from '../point.ts';
import { textOf, type WordParagraph, type WordRun } from '../story.ts';
import { paragraphProperty } from '../styles.ts';
import type { WordFile } from '../word-file.ts';

const black = '000000';
const white = 'FFFFFF';
/** Nine points, in the half-points that Word counts. */
const smallestFont = 18;

/** What a paragraph stands on; undefined where a table's style decides. */
function groundOf({ element, style, cell, table }: WordParagraph): string | undefined {
  const own =
    fillOf(childOf(childOf(element, 'w:pPr'), 'w:shd')) ??
    fillOf(paragraphProperty(style, 'w:shd')) ??
    fillOf(childOf(childOf(cell, 'w:tcPr'), 'w:shd'));
  return own ?? (table?.isShadedByStyle === true ? undefined : white);
}

const isColor = (text: string) => /^[0-9A-F]{6}$/i.test(text);

/** Text of no color of its own is white on what is darker than this, as Word and LibreOffice print it. */
const darkest = 62;

function automatic(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  return (blue * 29 + green * 151 + red * 76) / 256 <= darkest ? white : black;
}

function isWeak(color: string | undefined, ground: string, least = textContrast): boolean {
  if (!isColor(ground)) return false;
  const printed = color === undefined || color === 'auto' ? automatic(ground) : color;
  return isColor(printed) && contrastOf(printed, ground) < least;
}

/** Words of less contrast, or of fewer half-points, are there for programs only. */
const leastSeen = { contrast: 1.3, size: 8 };

/** Is a run of a paragraph printed so that nobody sees it? */
export function isInvisible({ look }: WordRun, paragraph: WordParagraph): boolean {
  const ground = look.ground ?? groundOf(paragraph);
  return (
    (look.size !== undefined && look.size < leastSeen.size) ||
    (ground !== undefined && isWeak(look.color, ground, leastSeen.contrast))
  );
}

function weakContrast({ everyParagraph }: WordFile): readonly Fault[] {
  const known = new Map<string, boolean>();
  const weak = ({ look: { color, ground: behind } }: WordRun, under: string | undefined) => {
    const ground = behind ?? under;
    if (ground === undefined) return false;
    const pair = `${color} ${ground}`;
    const found = known.get(pair) ?? isWeak(color, ground);
    known.set(pair, found);
    return found;
  };
  return everyParagraph.flatMap((paragraph) => {
    const ground = groundOf(paragraph);
    const run = paragraph.runs.find((printed) => weak(printed, ground));
    return run === undefined
      ? []
      : [{ message: `${quoted(run.text)} is hard to read on its ground.`, under: paragraph.under }];
  });
}

/** A point about how words are set: what is wrong with the first of a paragraph, as the end of a sentence. */
function onRuns(id: string, asks: string, isWrong: (run: WordRun) => boolean, says: string): Point {
  return {
    id,
    asks,
    check: ({ everyParagraph }) =>
      everyParagraph.flatMap(({ runs, under }) => {
        const wrong = runs.find(isWrong);
        return wrong === undefined ? [] : [{ message: `${quoted(wrong.text)} ${says}`, under }];
      }),
  };
}

function isBehindText(element: XmlElement): boolean {
  return (
    element.name === 'w:pict' ||
    attribute(element, 'behindDoc') === '1' ||
    attribute(element, 'w:val') === 'Watermarks'
  );
}

function hasBackground({ part, headers }: WordFile): boolean {
  return (
    childOf(part(documentPath), 'w:background') !== undefined ||
    headers.some((header) => allBelow(header, 'w:pict', 'wp:anchor', 'w:docPartGallery').some(isBehindText))
  );
}

function untitledControls({ all }: WordFile): readonly Fault[] {
  return all('w:sdt')
    .filter((control) => {
      const properties = childOf(control, 'w:sdtPr');
      // What Word itself puts around contents lists and page numbers is nothing to fill in.
      const isWords = childOf(properties, 'w:docPartObj') !== undefined;
      return !isWords && (attribute(childOf(properties, 'w:alias'), 'w:val') ?? '').trim() === '';
    })
    .map((control) => ({ message: `The content control ${quoted(textOf(control))} has no title.` }));
}

export const lookPoints: readonly Point[] = [
  {
    id: 'contrast',
    asks: `Text stands out from its ground by ${textContrast} to 1.`,
    check: weakContrast,
  },
  onRuns(
    'font-size',
    'Nothing is smaller than nine points.',
    ({ look }) => look.size !== undefined && look.size < smallestFont,
    'is smaller than nine points.',
  ),
  onRuns(
    'effects',
    'Text has no effects such as shadows or outlines.',
    ({ look }) => look.effects === true,
    'has effects that make it hard to read.',
  ),
  whole(
    'background',
    'Nothing stands behind the text.',
    (word) => !hasBackground(word),
    'A watermark or background stands behind the text.',
  ),
  { id: 'control-title', asks: 'Every content control has a title.', check: untitledControls },
];
