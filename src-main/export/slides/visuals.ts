import type { SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import { type Xml, x } from '../xml/write.ts';
import type { NativeChart } from './charts/native-chart.ts';
import { heightOfText } from './flow.ts';
import { type Box, sizes } from './geometry.ts';
import { namespaces } from './namespaces.ts';
import type { Picture } from './pictures.ts';
import { frame, named, textShape, transform } from './shapes.ts';
import { plainParagraph } from './text.ts';

/** Numbers for what stands on one slide. */
export type NextId = () => number;

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

/** A native chart with its message over it and what its scale means below. */
export function chartShapes(
  { figure, chart, relationship, box, title }: ChartPlace,
  nextId: NextId,
): readonly Xml[] {
  const height = (text: string, size: number, isBold: boolean) =>
    heightOfText([{ text, bold: isBold, italic: false }], size, box.width, isBold);
  const caption = figure.caption === title ? '' : figure.caption;
  const above = caption === '' ? 0 : height(caption, sizes.caption, true) + 4;
  const below = chart.key === undefined ? 0 : height(chart.key, sizes.small, false) + 2;
  const inner: Box = { ...box, y: box.y + above, height: box.height - above - below };
  return [
    ...(caption === ''
      ? []
      : [lineOfText(nextId(), 'Caption', caption, { ...box, height: above }, 'caption')]),
    frame({
      named: { id: nextId(), name: 'Chart', description: figure.alt },
      box: inner,
      uri: namespaces.c,
      content: x('c:chart', { 'xmlns:c': namespaces.c, 'r:id': relationship }),
    }),
    ...(chart.key === undefined
      ? []
      : [
          lineOfText(
            nextId(),
            'How to read the chart',
            chart.key,
            { ...box, y: inner.y + inner.height, height: below },
            'key',
          ),
        ]),
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
    x('p:spPr', {}, transform(place), x('a:prstGeom', { prst: 'rect' }, x('a:avLst'))),
  );
}
