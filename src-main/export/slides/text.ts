import { listIndent, textLine } from '../../../shared/briefing/layout/sizes.ts';
import { printable } from '../../../shared/documents/printable.ts';
import { isRightToLeft } from '../word/direction.ts';
import { type Xml, type XmlAttributes, x } from '../xml/write.ts';
import { type Line, plainRun, type SlideRun, slideRuns } from './flow.ts';
import { colored, fill, perPoint } from './paint.ts';
import type { ColorName } from './theme.ts';

export const language = 'en-US';

export type RunLook = {
  /** In points; absent where the place says so. */
  readonly size?: number | undefined;
  readonly color?: ColorName | undefined;
  readonly bold?: boolean | undefined;
};

/** Runs as the file has them: a line break is an element of its own. */
export function runsOf(runs: readonly SlideRun[], look: RunLook = {}): readonly Xml[] {
  return runs.flatMap(({ text, bold, italic }) => {
    const attributes: XmlAttributes = {
      lang: language,
      sz: look.size === undefined ? undefined : Math.round(look.size * 100),
      b: bold ? 1 : undefined,
      i: italic ? 1 : undefined,
    };
    const color = look.color === undefined ? undefined : fill(look.color);
    return printable(text)
      .split('\n')
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [x('a:br', {}, x('a:rPr', attributes, color))]),
        ...(part === '' ? [] : [x('a:r', {}, x('a:rPr', attributes, color), x('a:t', {}, part))]),
      ]);
  });
}

/** A paragraph without any mark of a list. */
export function plainParagraph(text: string, look: RunLook = {}): Xml {
  const isRtl = isRightToLeft(text);
  return x('a:p', {}, isRtl ? x('a:pPr', rightToLeft) : undefined, runsOf([plainRun(text, look.bold)], look));
}

const rightToLeft = { algn: 'r', rtl: 1 } as const;

type ParagraphLook = {
  /** What the text is set in, in points. */
  readonly size: number;
  /** What the place would set it in by itself. */
  readonly usual?: number;
};

/** A paragraph of a text; an item has the mark of its list, so that it is one for a screen reader too. */
export function paragraphOf(line: Line, { size, usual }: ParagraphLook): Xml {
  const runs = slideRuns(line.content);
  const isRtl = isRightToLeft(runs.map(({ text }) => text).join(''));
  return x(
    'a:p',
    {},
    x(
      'a:pPr',
      { ...indentOf(line, size), ...(isRtl ? rightToLeft : {}) },
      x('a:spcBef', {}, x('a:spcPts', { val: Math.round((line.before ?? 0) * size * textLine * 100) })),
      markOf(line),
    ),
    runsOf(runs, { size: size === usual ? undefined : size }),
  );
}

function indentOf({ item }: Line, size: number): XmlAttributes {
  if (item === undefined) return { marL: 0, indent: 0 };
  const step = Math.round(listIndent * size * perPoint);
  return { marL: (item.level + 1) * step, lvl: item.level === 0 ? undefined : item.level, indent: -step };
}

function markOf({ item }: Line): readonly Xml[] {
  if (item === undefined) return [x('a:buNone')];
  const look = [x('a:buClr', {}, colored('heading')), x('a:buFont', { typeface: 'Arial' })];
  if (item.number === undefined) return [...look, x('a:buChar', { char: '•' })];
  const startAt = item.number === 1 ? undefined : item.number;
  return [...look, x('a:buAutoNum', { type: 'arabicPeriod', startAt })];
}
