import type { Drawing } from '../documents/tree.ts';
import { type ChartColors, printColors } from './palette.ts';
import type { ChartPlace } from './place.ts';
import { baseline, fontSizes, type Label, placeLabels } from './profile-labels.ts';
import { changeInWords, notRated, type Profile, type ProfileLevel } from './profile-words.ts';
import { coordinate, type Point, pathThrough, svgDocument, textLine } from './svg.ts';
import { cutToFit, textWidth, wrapText } from './text-width.ts';

export { type Profile, type ProfileAxis, profileChartAlt } from './profile-words.ts';

type Measures = {
  readonly width: number;
  /** Of the outermost ring. */
  readonly radius: number;
  /** Of the ring of score 0, so that "not practiced" differs from having no rating. */
  readonly innerRadius: number;
  /** Of the room over the labels that the legend takes; none where its entries stand in a corner beside them. */
  readonly legendHeight: number;
  /** Whether the rings are numbered and the numbers explained; the labels say the levels in words anyway. */
  readonly isNumbered: boolean;
};

/** A page's is 6.5 inches wide: the text width of Letter paper with margins of an inch. */
const measuresOf: Readonly<Record<ChartPlace, Measures>> = {
  page: { width: 624, radius: 140, innerRadius: 30, legendHeight: 34, isNumbered: true },
  slide: { width: 448, radius: 80, innerRadius: 16, legendHeight: 0, isNumbered: false },
};

const margin = 8;
const labelGap = 16;
const keyLineHeight = 18;
const small = 12;

/** What is drawn, and in which colors. */
type Painting = Profile & Measures & { readonly colors: ChartColors };

/**
 * Draws a maturity profile: one axis for each dimension, a ring for each level, this year's levels as a
 * solid line with filled dots over last year's dashed line with hollow squares. Where a dimension is not
 * rated, the line has a gap. The height follows from the labels.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function profileChart(
  data: Profile,
  colors: ChartColors = printColors,
  place: ChartPlace = 'page',
): Drawing {
  const profile: Painting = { ...data, ...measuresOf[place], colors };
  const { axes, levelLabels, width, radius, legendHeight, isNumbered } = profile;
  const center = width / 2;
  if (axes.length < 3) throw new Error(`A profile needs at least 3 axes, not ${axes.length}`);
  const texts = axes.map((axis) => ({
    name: axis.label,
    level: axis.level?.label ?? notRated,
    change: changeInWords(axis, profile),
  }));
  const labels = placeLabels(texts, radius + labelGap, center - margin);
  const top = Math.min(-radius, ...labels.map((label) => label.top));
  const bottom = Math.max(radius, ...labels.map((label) => label.top + label.height));
  const scaleWords = `Rings, from the center: ${levelLabels.map((label, score) => `${score} ${label}`).join(', ')}`;
  const key = isNumbered ? wrapText(scaleWords, small, width - 2 * margin) : [];
  const middle = legendHeight + margin - top;
  const height = middle + bottom + margin * 2 + key.length * keyLineHeight;
  const plot = [
    ...areas(profile),
    ...scale(profile),
    ...series(profile),
    ...labels.flatMap((label) => labelText(label, colors)),
  ];
  const keyText = key.map((line, index) =>
    textLine(line, {
      at: { x: center, y: height - margin - (key.length - 1 - index) * keyLineHeight },
      size: small,
      color: colors.muted,
      anchor: 'middle',
    }),
  );
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${coordinate(height)}" fill="${colors.paper}"/>`,
    ...legend(profile),
    `<g transform="translate(${center} ${coordinate(middle)})">${plot.join('')}</g>`,
    ...keyText,
  ]);
  return { svg, width, height: Math.ceil(height) };
}

function onAxis(index: number, distance: number, { axes }: Profile): Point {
  const angle = (2 * Math.PI * index) / axes.length;
  return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance };
}

function distanceOf(score: number, { maxScore, radius, innerRadius }: Painting): number {
  return innerRadius + ((radius - innerRadius) * score) / maxScore;
}

function scale(profile: Painting): string[] {
  const spokes = profile.axes.map((_, index) => {
    const line = pathThrough([onAxis(index, 0, profile), onAxis(index, profile.radius, profile)], 'open');
    return `<path d="${line}" stroke="${profile.colors.hairline}"/>`;
  });
  const rings = profile.levelLabels.map((_, score) => {
    const corners = profile.axes.map((_axis, index) => onAxis(index, distanceOf(score, profile), profile));
    return `<path d="${pathThrough(corners, 'closed')}" fill="none" stroke="${profile.colors.scale}"/>`;
  });
  return [...spokes, ...rings, ...(profile.isNumbered ? ringNumbers(profile) : [])];
}

/**
 * The score of each ring, just inside its edge and halfway between two axes, at the foot of the profile.
 * A line that joins two levels crosses there on a ring or well within a band, never right inside a ring.
 */
function ringNumbers(profile: Painting): string[] {
  const sides = profile.axes.length;
  const between = Math.floor((sides - 1) / 2) + 0.5;
  return profile.levelLabels.map((_, score) => {
    const edge = distanceOf(score, profile) * Math.cos(Math.PI / sides);
    const { x, y } = onAxis(between, edge - 7, profile);
    return textLine(String(score), {
      at: { x, y: y + 4 },
      size: 11,
      color: profile.colors.muted,
      anchor: 'middle',
    });
  });
}

/** Under the scale, so that rings and numbers stay as legible inside the area as outside. */
function areas(profile: Painting): string[] {
  const current = profile.axes.map((axis) => axis.level);
  return stretches(current).map((stretch) => area(stretch, current, profile));
}

function series(profile: Painting): string[] {
  const last = profile.lastYearLabel === undefined ? [] : profile.axes.map((axis) => axis.lastYear);
  const current = profile.axes.map((axis) => axis.level);
  return [
    ...stretches(last).map((stretch) => line(stretch, last, profile, previousLine(profile.colors))),
    ...marks(last, profile, previousMark),
    ...stretches(current).map((stretch) => line(stretch, current, profile, currentLine(profile.colors))),
    ...marks(current, profile, currentMark),
  ];
}

type Levels = readonly (ProfileLevel | undefined)[];

function currentLine({ current }: ChartColors): string {
  return `fill="none" stroke="${current}" stroke-width="2.5" stroke-linejoin="round"`;
}

function previousLine({ previous }: ChartColors): string {
  return `fill="none" stroke="${previous}" stroke-width="2" stroke-dasharray="7 5"`;
}

type Mark = (at: Point, colors: ChartColors) => string;

function currentMark({ x, y }: Point, { current }: ChartColors): string {
  return `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="5" fill="${current}"/>`;
}

function previousMark({ x, y }: Point, { paper, previous }: ChartColors): string {
  const place = `x="${coordinate(x - 6)}" y="${coordinate(y - 6)}"`;
  return `<rect ${place} width="12" height="12" fill="${paper}" stroke="${previous}" stroke-width="2"/>`;
}

/** The runs of neighboring axes that have a level, as indices; the last axis is next to the first. */
function stretches(levels: Levels): number[][] {
  if (levels.every((level) => level !== undefined))
    return levels.length > 0 ? [levels.map((_, index) => index)] : [];
  const gap = levels.indexOf(undefined);
  const runs: number[][] = [[]];
  for (let step = 1; step <= levels.length; step += 1) {
    const index = (gap + step) % levels.length;
    if (levels[index] === undefined) runs.push([]);
    else runs.at(-1)?.push(index);
  }
  return runs.filter((run) => run.length > 0);
}

function pointsOf(stretch: readonly number[], levels: Levels, profile: Painting): Point[] {
  return stretch.map((index) => onAxis(index, distanceOf(levels[index]?.score ?? 0, profile), profile));
}

function line(stretch: readonly number[], levels: Levels, profile: Painting, style: string): string {
  const end = stretch.length === levels.length ? 'closed' : 'open';
  return `<path d="${pathThrough(pointsOf(stretch, levels, profile), end)}" ${style}/>`;
}

function area(stretch: readonly number[], levels: Levels, profile: Painting): string {
  const outline = pointsOf(stretch, levels, profile);
  const corners = stretch.length === levels.length ? outline : [{ x: 0, y: 0 }, ...outline];
  return `<path d="${pathThrough(corners, 'closed')}" fill="${profile.colors.currentFill}"/>`;
}

function marks(levels: Levels, profile: Painting, mark: Mark): string[] {
  return levels.flatMap((level, index) =>
    level === undefined
      ? []
      : [mark(onAxis(index, distanceOf(level.score, profile), profile), profile.colors)],
  );
}

function labelText(label: Label, colors: ChartColors): string[] {
  return label.lines.map(({ text, style }, index) =>
    textLine(text, {
      at: baseline(label, index),
      size: fontSizes[style],
      color: style === 'change' ? colors.muted : colors.ink,
      bold: style === 'name',
      anchor: label.anchor,
    }),
  );
}

const sampleWidth = 40;

/** Both years beside each other over the labels, or below each other in a corner. */
function legend({ thisYearLabel, lastYearLabel, legendHeight, width, colors }: Painting): string[] {
  const sample = ({ x, y }: Point, style: string, mark: Mark) =>
    `<path d="${pathThrough(
      [
        { x, y },
        { x: x + sampleWidth, y },
      ],
      'open',
    )}" ${style}/>${mark({ x: x + sampleWidth / 2, y }, colors)}`;
  // In a corner, years are short; what is not must leave the topmost label alone.
  const cornerWidth = legendHeight === 0 ? width / 4 - 2 * margin - sampleWidth / 2 : undefined;
  const entry = (text: string, at: Point, style: string, mark: Mark) => [
    sample(at, style, mark),
    textLine(cornerWidth === undefined ? text : cutToFit(text, 13, cornerWidth), {
      at: { x: at.x + sampleWidth + margin, y: at.y + 4.5 },
      size: 13,
      color: colors.ink,
    }),
  ];
  const first = { x: margin, y: 16 };
  const second =
    legendHeight === 0
      ? { x: margin, y: 38 }
      : { x: margin + sampleWidth + margin + textWidth(thisYearLabel, 13) + 28, y: 16 };
  return [
    ...entry(thisYearLabel, first, currentLine(colors), currentMark),
    ...(lastYearLabel === undefined ? [] : entry(lastYearLabel, second, previousLine(colors), previousMark)),
  ];
}
