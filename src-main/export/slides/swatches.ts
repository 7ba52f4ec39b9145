import { textWidth } from '../../../shared/charts/text-width.ts';
import { type Xml, x } from '../xml/write.ts';
import type { Swatch } from './charts/native-chart.ts';
import { type Box, sizes } from './geometry.ts';
import { decorative, groupTransform, type NextId, named, rectangle, textShape, transform } from './shapes.ts';
import { plainParagraph } from './text.ts';

/** In points. */
export const swatchHeight = 24;
const size = sizes.small;
const swatch = { width: 28, height: 12 };

/**
 * What the forms of a chart stand for, as one group: the legend of a program would name the series that only
 * holds the bars in place, and programs differ in which entry of a legend they leave out.
 */
export function swatchesShape(swatches: readonly Swatch[], { x: left, y }: Box, nextId: NextId): Xml {
  const id = nextId();
  let at = left;
  const shapes = swatches.flatMap(({ look, words }) => {
    const form: Box = { ...swatch, x: at, y: y + 4 };
    const text: Box = { x: at + swatch.width + 6, y: y + 2, width: textWidth(words, size) + 8, height: 16 };
    at = text.x + text.width + 12;
    return [
      formShape(form, look, nextId()),
      textShape({
        named: { id: nextId(), name: 'Key' },
        box: text,
        paragraphs: [plainParagraph(words, { size })],
      }),
    ];
  });
  const whole: Box = { x: left, y, width: at - left, height: swatchHeight };
  const description = `Key, from left to right in each bar: ${swatches.map(({ words }) => words).join('; ')}.`;
  return x(
    'p:grpSp',
    {},
    x('p:nvGrpSpPr', {}, named({ id, name: 'Key', description }), x('p:cNvGrpSpPr'), x('p:nvPr')),
    x('p:grpSpPr', {}, groupTransform(whole)),
    shapes,
  );
}

/** A form alone: the group says what it stands for. */
function formShape(box: Box, look: readonly Xml[], id: number): Xml {
  return x(
    'p:sp',
    {},
    x('p:nvSpPr', {}, x('p:cNvPr', { id, name: 'Form' }, decorative), x('p:cNvSpPr'), x('p:nvPr')),
    x('p:spPr', {}, transform(box), rectangle, look),
  );
}
