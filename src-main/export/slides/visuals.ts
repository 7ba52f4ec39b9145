import { captionLine } from '../../../shared/briefing/layout/sizes.ts';
import type { SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import { type Xml, x } from '../xml/write.ts';
import type { ChartRoom, NativeChart } from './charts/native-chart.ts';
import { plainRun } from './flow.ts';
import { type Box, sizes } from './geometry.ts';
import { namespaces } from './namespaces.ts';
import type { Picture } from './pictures.ts';
import { frame, type NextId, named, rectangle, textShape, transform } from './shapes.ts';
import { swatchesShape, swatchHeight } from './swatches.ts';
import { plainParagraph } from './text.ts';
import { lineCount } from './text-lines.ts';

/** The message of a chart where the title of its slide says something else. */
export function captionShape(text: string, box: Box, nextId: NextId): Xml {
  const look = { size: sizes.caption, color: 'muted' } as const;
  return textShape({
    named: { id: nextId(), name: 'Caption' },
    box,
    paragraphs: [plainParagraph(text, look)],
  });
}

/** In a large chart names are larger. */
export function roomIn({ width, height }: Box): ChartRoom {
  return { width, height, size: width < 560 || height < 220 ? sizes.small : 14 };
}

type ChartPlace = {
  readonly figure: SlideFigure;
  readonly chart: NativeChart;
  readonly relationship: string;
  readonly box: Box;
};

/** A native chart with its swatches over it, and what its scale means below. */
export function chartShapes(
  { figure, chart, relationship, box }: ChartPlace,
  nextId: NextId,
): readonly Xml[] {
  const { key = '', swatches } = chart;
  const over = swatches === undefined ? 0 : swatchHeight;
  const look = { size: sizes.small, color: 'muted' } as const;
  const lines = lineCount([plainRun(key)], sizes.small, box.width);
  const below = key === '' ? 0 : lines * sizes.small * captionLine;
  const inner: Box = { ...box, y: box.y + over, height: box.height - over - below };
  const keyBox: Box = { ...box, y: inner.y + inner.height, height: below };
  return [
    ...(swatches === undefined ? [] : [swatchesShape(swatches, box, nextId)]),
    frame({
      named: { id: nextId(), name: 'Chart', description: figure.alt },
      box: inner,
      uri: namespaces.c,
      content: x('c:chart', { 'xmlns:c': namespaces.c, 'r:id': relationship }),
    }),
    ...(key === ''
      ? []
      : [
          textShape({
            named: { id: nextId(), name: 'Scale' },
            box: keyBox,
            paragraphs: [plainParagraph(key, look)],
          }),
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
    x('p:spPr', {}, transform(place), rectangle),
  );
}
