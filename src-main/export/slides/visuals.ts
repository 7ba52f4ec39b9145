import type { SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import { type Xml, x } from '../xml/write.ts';
import type { ChartRoom, NativeChart } from './charts/native-chart.ts';
import { heightOfText } from './flow.ts';
import { type Box, sizes } from './geometry.ts';
import { namespaces } from './namespaces.ts';
import type { Picture } from './pictures.ts';
import { frame, type NextId, named, rectangle, textShape, transform } from './shapes.ts';
import { swatchesShape, swatchHeight } from './swatches.ts';
import { plainParagraph } from './text.ts';

/** A line over a chart, or under it. */
function lineOfText(id: number, name: string, text: string, box: Box, look: 'caption' | 'key'): Xml {
  const isCaption = look === 'caption';
  const size = isCaption ? sizes.caption : sizes.small;
  return textShape({
    named: { id, name },
    box,
    paragraphs: [plainParagraph(text, { size, color: isCaption ? 'ink' : 'muted', bold: isCaption })],
  });
}

type ChartPlace = {
  readonly figure: SlideFigure;
  readonly chart: NativeChart;
  readonly relationship: string;
  readonly box: Box;
  /** The title of its slide, which need not be said twice. */
  readonly title: string;
};

/** In a wide chart names are as large as captions. */
export function roomIn({ width }: Box): ChartRoom {
  return { width, size: width < 560 ? sizes.small : sizes.caption };
}

/** A native chart with its message over it, its swatches, and what its scale means below. */
export function chartShapes(
  { figure, chart, relationship, box, title }: ChartPlace,
  nextId: NextId,
): readonly Xml[] {
  const caption = figure.caption === title ? '' : figure.caption;
  const height = (text: string, size: number, isBold: boolean) =>
    heightOfText([{ text, bold: isBold, italic: false }], size, box.width, isBold);
  const over = caption === '' ? 0 : height(caption, sizes.caption, true) + 4;
  const key = chart.swatches === undefined ? 0 : swatchHeight;
  const below = chart.key === undefined ? 0 : height(chart.key, sizes.small, false) + 2;
  const inner: Box = { ...box, y: box.y + over + key, height: box.height - over - key - below };
  const lines = (name: string, text: string | undefined, place: Box, look: 'caption' | 'key') =>
    text === undefined || text === '' ? [] : [lineOfText(nextId(), name, text, place, look)];
  return [
    ...lines('Caption', caption, { ...box, height: over }, 'caption'),
    ...(chart.swatches === undefined
      ? []
      : [swatchesShape(chart.swatches, { ...box, y: box.y + over }, nextId)]),
    frame({
      named: { id: nextId(), name: 'Chart', description: figure.alt },
      box: inner,
      uri: namespaces.c,
      content: x('c:chart', { 'xmlns:c': namespaces.c, 'r:id': relationship }),
    }),
    ...lines('Scale', chart.key, { ...box, y: inner.y + inner.height, height: below }, 'key'),
  ];
}

/** A picture in the middle of its place, as large as it can be without being larger than it is. */
export function pictureShape(
  { alt }: SlidePicture,
  { width, height }: Picture,
  relationship: string,
  box: Box,
  nextId: NextId,
): Xml {
  // A pixel is 0.75 points, as on screens; a small picture may be shown at twice that.
  const scale = Math.min(1.5, box.width / width, box.height / height);
  const [wide, high] = [width * scale, height * scale];
  const place = {
    x: box.x + (box.width - wide) / 2,
    y: box.y + (box.height - high) / 2,
    width: wide,
    height: high,
  };
  return x(
    'p:pic',
    {},
    x(
      'p:nvPicPr',
      {},
      named({ id: nextId(), name: 'Picture', description: alt === '' ? undefined : alt }),
      x('p:cNvPicPr', {}, x('a:picLocks', { noChangeAspect: 1 })),
      x('p:nvPr'),
    ),
    x('p:blipFill', {}, x('a:blip', { 'r:embed': relationship }), x('a:stretch', {}, x('a:fillRect'))),
    x('p:spPr', {}, transform(place), rectangle),
  );
}
