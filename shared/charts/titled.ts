import type { Drawing } from '../documents/tree.ts';
import { printColors } from './palette.ts';
import { svgDocument, textLine } from './svg.ts';
import { wrapAtMost } from './text-width.ts';

const size = 14;
const lineHeight = 19;
const margin = 12;

/** A drawing for paper with its title over it, so that it says by itself what it shows when it is copied elsewhere. */
export function titled(title: string, { svg, width, height }: Drawing): Drawing {
  const { paper, ink } = printColors;
  const lines = wrapAtMost(3, title, size, width - 2 * margin);
  const top = margin + lines.length * lineHeight;
  const whole = svgDocument(width, top + height, [
    `<rect width="${width}" height="${top}" fill="${paper}"/>`,
    ...lines.map((line, index) =>
      textLine(line, {
        at: { x: margin, y: margin + (index + 0.75) * lineHeight },
        size,
        color: ink,
        bold: true,
      }),
    ),
    svg.replace('<svg ', `<svg y="${top}" `),
  ]);
  return { svg: whole, width, height: top + height };
}
