import { contrastOf, textContrast } from '../../../../shared/accessibility/contrast.ts';
import { allBelow, attribute, childOf, elementsIn, type XmlElement } from '../../xml/tree.ts';
import { type Fault, onSlides, type Point } from './point.ts';
import type { SlidesFile } from './slides-file.ts';

/** In hundredths of a point. */
const smallest = 1200;

function smallText({ looks }: SlidesFile): readonly Fault[] {
  const sizes = looks
    .flatMap((root) => allBelow(root, 'a:rPr', 'a:defRPr', 'a:endParaRPr'))
    .flatMap((look) => attribute(look, 'sz') ?? [])
    .map(Number);
  const least = Math.min(...sizes);
  return least < smallest ? [{ message: `Some text has only ${least / 100} points.` }] : [];
}

/** What colors are called in slides, as the color map of the master has it. */
const mapped: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** A color as six digits; undefined where the fill is none, or is more than one color. */
function colorIn(fill: XmlElement | undefined, { part }: SlidesFile): string | undefined {
  const solid = childOf(fill, 'a:solidFill');
  const own = attribute(childOf(solid, 'a:srgbClr'), 'val');
  const name = attribute(childOf(solid, 'a:schemeClr'), 'val');
  if (own !== undefined || name === undefined) return own;
  const [scheme] = allBelow(part('ppt/theme/theme1.xml'), 'a:clrScheme');
  const entry = childOf(scheme, `a:${mapped[name] ?? name}`);
  const [color] = entry === undefined ? [] : elementsIn(entry);
  return attribute(color, color?.name === 'a:sysClr' ? 'lastClr' : 'val');
}

const paper = 'FFFFFF';

/** Runs that state a color, on the fill of their cell, else of their shape, else on the slide. */
function faintText(file: SlidesFile): readonly Fault[] {
  return file.slides.flatMap(({ paragraphs, root, title }) => {
    const cells = allBelow(root, 'a:tc');
    const cellOf = new Map(cells.flatMap((cell) => allBelow(cell, 'a:p').map((one) => [one, cell] as const)));
    return paragraphs.flatMap(({ element, shape, text }) => {
      const cell = cellOf.get(element);
      const ground =
        colorIn(cell === undefined ? childOf(shape, 'p:spPr') : childOf(cell, 'a:tcPr'), file) ?? paper;
      const isFaint = allBelow(element, 'a:rPr').some((look) => {
        const color = colorIn(look, file);
        return color !== undefined && contrastOf(color, ground) < textContrast;
      });
      return isFaint
        ? [{ message: 'A text has too little contrast with what it stands on.', under: title, text }]
        : [];
    });
  });
}

export const lookPoints: readonly Point[] = [
  { id: 'text-size', asks: 'No text is smaller than 12 points.', check: smallText },
  { id: 'contrast', asks: 'Text has a contrast of at least 4.5 to 1.', check: faintText },
  onSlides('text-shrunk', 'No text is shrunk to fit its place.', ({ root }) =>
    allBelow(root, 'a:normAutofit').some((fit) => attribute(fit, 'fontScale') !== undefined)
      ? [{ message: 'A text is shrunk to fit its place, so nobody knows how small it is.' }]
      : [],
  ),
];
