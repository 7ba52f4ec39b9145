import type { Point } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export type LabelLine = { readonly text: string; readonly style: 'name' | 'level' | 'change' };

export type Label = {
  readonly lines: readonly LabelLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the anchor is; `top` is the upper edge of the first line. Relative to the center of the profile. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type LabelText = {
  readonly name: string;
  readonly level: string;
  readonly change: string | undefined;
};

const lineHeight = 16;
export const fontSizes = { name: 13, level: 13, change: 12 } as const;

const spaceBetween = 8;

/**
 * Places the labels around a circle of `radius` so that none touches another or the circle and none is
 * more than `reach` from the center, whatever the number of axes and the length of their names.
 */
export function placeLabels(texts: readonly LabelText[], radius: number, reach: number): Label[] {
  const labels = texts.map((text, index) => {
    const angle = (2 * Math.PI * index) / texts.length;
    return { index, angle, label: initialLabel(text, angle, radius, reach) };
  });
  const placed = new Map<number, Label>();
  const top = labels.find(({ label, angle }) => label.anchor === 'middle' && Math.cos(angle) > 0);
  const bottom = labels.find(({ label, angle }) => label.anchor === 'middle' && Math.cos(angle) < 0);
  if (top) placed.set(top.index, top.label);
  for (const anchor of ['start', 'end'] as const) {
    const side = labels.filter(({ label }) => label.anchor === anchor);
    side.sort((one, other) => Math.cos(other.angle) - Math.cos(one.angle));
    let above = top?.label;
    for (const { index, label } of side) {
      above = besideCircle(above ? below(label, above) : label, radius);
      placed.set(index, above);
    }
  }
  if (bottom) {
    const lowered = [...placed.values()].reduce(below, bottom.label);
    placed.set(bottom.index, lowered);
  }
  return texts.flatMap((_, index) => placed.get(index) ?? []);
}

function initialLabel(text: LabelText, angle: number, radius: number, reach: number): Label {
  const sine = Math.sin(angle);
  const anchor = Math.abs(sine) < 0.2 ? 'middle' : sine > 0 ? 'start' : 'end';
  const lines = linesOf(text, anchor === 'middle' ? reach * 0.8 : reach - radius);
  const height = lines.length * lineHeight;
  const width = Math.max(...lines.map((line) => textWidth(line.text, fontSizes[line.style])));
  const top = -Math.cos(angle) * (radius + height / 2) - height / 2;
  return { lines, anchor, x: anchor === 'middle' ? 0 : sine * radius, top, width, height };
}

function linesOf({ name, level, change }: LabelText, limit: number): LabelLine[] {
  const wrap = (text: string | undefined, style: LabelLine['style']): LabelLine[] =>
    wrapText(text ?? '', fontSizes[style], limit).map((line) => ({ text: line, style }));
  return [...wrap(name, 'name'), ...wrap(level, 'level'), ...wrap(change, 'change')];
}

/** The same label, moved down as far as needed to stand clear of another. */
function below(label: Label, other: Label): Label {
  const edge = other.top + other.height + spaceBetween;
  const [left, right] = extent(label);
  const [otherLeft, otherRight] = extent(other);
  const apart = right + spaceBetween <= otherLeft || otherRight + spaceBetween <= left;
  return apart || label.top >= edge ? label : { ...label, top: edge };
}

/** From left to right edge. */
function extent({ anchor, x, width }: Label): readonly [number, number] {
  if (anchor === 'middle') return [x - width / 2, x + width / 2];
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}

function besideCircle(label: Label, radius: number): Label {
  const bottom = label.top + label.height;
  const nearest = label.top <= 0 && bottom >= 0 ? 0 : Math.min(Math.abs(label.top), Math.abs(bottom));
  const chord = nearest < radius ? Math.sqrt(radius * radius - nearest * nearest) : 0;
  const x = Math.max(Math.abs(label.x), chord);
  return { ...label, x: label.anchor === 'start' ? x : -x };
}

/** Where the baseline of a label's line runs. */
export function baseline(label: Label, line: number): Point {
  return { x: label.x, y: label.top + line * lineHeight + 12.5 };
}
