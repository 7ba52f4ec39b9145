import { countOf } from '../../documents/format.ts';
import type { Drawing } from '../../documents/tree.ts';
import { drawChart } from '../draw-chart.ts';
import type { SlideBlock, SlideChart, SlideFigure, SlidePicture } from '../slide.ts';
import {
  canvas,
  captionLine,
  captionSize,
  drawnTextSize,
  footTop,
  gap,
  legibleDrawnText,
  linesOfText,
  margin,
  textLine,
  textSizes,
  titleLine,
  titleSizes,
  titleTop,
  underTitle,
} from './sizes.ts';
import { type TextBlock, textHeight } from './text-height.ts';

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type PlacedFigure = {
  readonly figure: SlideFigure | SlidePicture;
  /** Of the drawing alone. */
  readonly box: Box;
  /** The chart's own message over it, where the slide's title says something else. */
  readonly caption?: Box;
};

/** Where everything of a slide stands, in pixels of the canvas; read in this order. */
export type SlideLayout = {
  readonly title: Box & { readonly size: number };
  readonly figures: readonly PlacedFigure[];
  readonly text?: Box & { readonly size: number; readonly blocks: readonly TextBlock[] };
  /** What does not fit, as part of a sentence about the slide. */
  readonly overflow?: string;
};

type Figure = SlideFigure | SlidePicture;

/** Shares of the width that figures may have beside the text, the usual one first. */
const besideShares = [0.64, 0.56, 0.48] as const;

/** Figures get at least this much of the height over text that goes below them. */
const leastFigureHeight = 260;

type Content = { readonly title: string; readonly blocks: readonly SlideBlock[] };

/** Window, findings and exports ask for the layout of the same slide. */
const known = new WeakMap<Content['blocks'], { readonly title: string; readonly layout: SlideLayout }>();

/** Places a slide's title, figures and text; the same on screen and in PowerPoint. Worked out once for a slide. */
export function layOutSlide(slide: Content): SlideLayout {
  const before = known.get(slide.blocks);
  if (before?.title === slide.title) return before.layout;
  const layout = placeAll(slide);
  known.set(slide.blocks, { title: slide.title, layout });
  return layout;
}

function placeAll(slide: Content): SlideLayout {
  const title = placeTitle(slide.title);
  const top = title.box.top + title.box.height + underTitle;
  const body: Box = {
    left: margin,
    top,
    width: canvas.width - 2 * margin,
    height: footTop - gap - top,
  };
  const figures = slide.blocks.filter((block) => block.type === 'chart' || block.type === 'picture');
  const texts = slide.blocks.filter(
    (block): block is TextBlock => block.type !== 'chart' && block.type !== 'picture',
  );
  const placed = place(slide.title, figures, texts, body);
  const overflow = [title.overflow, placed.overflow].filter((part) => part !== undefined).join('; ');
  return {
    title: { ...title.box, size: title.size },
    figures: placed.figures,
    ...(placed.text === undefined ? {} : { text: placed.text }),
    ...(overflow === '' ? {} : { overflow }),
  };
}

function placeTitle(title: string) {
  const width = canvas.width - 2 * margin;
  const tried = titleSizes.map(({ size, lines }) => ({
    size,
    most: lines,
    needed: linesOfText(title, size, width),
  }));
  const [usual] = tried;
  const chosen = tried.find(({ needed, most }) => needed <= most) ?? tried.at(-1) ?? usual;
  const { size = 0, most = 0, needed = 0 } = chosen ?? {};
  const height = Math.min(needed, most) * size * titleLine;
  return {
    size,
    box: { left: margin, top: titleTop, width, height },
    overflow: needed <= most ? undefined : `its title has more than ${countOf(most, 'line')}`,
  };
}

type Placement = Pick<SlideLayout, 'figures' | 'text' | 'overflow'>;

function place(title: string, figures: readonly Figure[], texts: readonly TextBlock[], body: Box): Placement {
  if (texts.length === 0) return { figures: placeFigures(title, figures, body) };
  if (figures.length === 0) return placeText(texts, body);
  // A table beside a chart has no room for its columns.
  const shares = texts.some(({ type }) => type === 'table') ? [] : besideShares;
  const candidates = textSizes.flatMap((size) => [
    ...shares.map((share) => beside(title, figures, texts, body, { size, share })),
    below(title, figures, texts, body, size),
  ]);
  const [best] = candidates.toSorted((one, other) => other.score - one.score);
  return best?.placement ?? placeText(texts, body);
}

/** Text alone, in the largest size in which it fits. */
function placeText(texts: readonly TextBlock[], box: Box): Placement {
  const fitting = textSizes.find((size) => textHeight(texts, size, box.width) <= box.height);
  const size = fitting ?? textSizes.at(-1) ?? 0;
  return { figures: [], ...textIn(texts, box, size) };
}

function textIn(texts: readonly TextBlock[], box: Box, size: number): Omit<Placement, 'figures'> {
  const over = textHeight(texts, size, box.width) - box.height;
  const text = { ...box, size, blocks: texts };
  if (over <= 0) return { text };
  const lines = Math.ceil(over / (size * textLine));
  return { text, overflow: `its text is about ${countOf(lines, 'line')} longer than there is room for` };
}

type Candidate = { readonly placement: Placement; readonly score: number };

function beside(
  title: string,
  figures: readonly Figure[],
  texts: readonly TextBlock[],
  body: Box,
  { size, share }: { readonly size: number; readonly share: number },
): Candidate {
  const width = body.width * share - gap / 2;
  const left = body.left + width + gap;
  const placed = placeFigures(title, figures, { ...body, width });
  const text = textIn(texts, { ...body, left, width: body.left + body.width - left }, size);
  return scored({ figures: placed, ...text }, size);
}

function below(
  title: string,
  figures: readonly Figure[],
  texts: readonly TextBlock[],
  body: Box,
  size: number,
): Candidate {
  const wanted = textHeight(texts, size, body.width);
  const height = Math.max(leastFigureHeight, body.height - wanted - gap);
  const top = body.top + height + gap;
  const placed = placeFigures(title, figures, { ...body, height });
  const text = textIn(texts, { ...body, top, height: body.top + body.height - top }, size);
  return scored({ figures: placed, ...text }, size);
}

/** All text first; then charts that can be read, up to where they are legible; then large text. */
function scored(placement: Placement, size: number): Candidate {
  const scales = placement.figures.map(({ figure, box }) =>
    figure.type === 'chart'
      ? Math.min(legibleDrawnText * 1.25, drawnTextSize * scaleOf(figure, box))
      : Math.min(legibleDrawnText * 1.25, box.height / 20),
  );
  const fits = placement.overflow === undefined ? 1000 : 0;
  return { placement, score: fits + 4 * Math.min(...scales) + size };
}

const sizes = new WeakMap<SlideChart, Pick<Drawing, 'width' | 'height'>>();

/** How much larger a chart is drawn than its drawing has it. */
function scaleOf({ chart }: SlideFigure, box: Pick<Box, 'width' | 'height'>): number {
  const { width, height } = sizes.get(chart) ?? drawChart(chart);
  sizes.set(chart, { width, height });
  return Math.min(box.width / width, box.height / height);
}

/** Figures share the height of their box, one below the other. */
function placeFigures(title: string, figures: readonly Figure[], box: Box): readonly PlacedFigure[] {
  const height = (box.height - gap * (figures.length - 1)) / Math.max(1, figures.length);
  return figures.map((figure, index) => {
    const own = { ...box, top: box.top + index * (height + gap), height };
    if (figure.type === 'picture' || figure.caption === title) return { figure, box: own };
    const lines = linesOfText(figure.caption, captionSize, own.width);
    const captionHeight = lines * captionSize * captionLine;
    const caption = { ...own, height: captionHeight };
    const below = captionHeight + gap / 2;
    return { figure, caption, box: { ...own, top: own.top + below, height: own.height - below } };
  });
}
