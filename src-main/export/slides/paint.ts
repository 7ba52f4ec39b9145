import { val, type Xml, x } from '../xml/write.ts';
import { type ColorName, colorNames } from './theme.ts';

/** The file's unit of length. */
export const perPoint = 12_700;

export function colored(color: ColorName): Xml {
  return val('a:schemeClr', colorNames[color]);
}

export function fill(color: ColorName): Xml {
  return x('a:solidFill', {}, colored(color));
}

export const noFill = x('a:noFill');
export const noLine = x('a:ln', {}, noFill);

type LineLook = { readonly dash?: 'dash'; readonly element?: string };

/** @param points how thick, in points */
export function line(color: ColorName, points: number, { dash, element = 'a:ln' }: LineLook = {}): Xml {
  return x(
    element,
    { w: Math.round(points * perPoint) },
    fill(color),
    dash === undefined ? undefined : val('a:prstDash', dash),
  );
}

/** Slanting lines on paper. */
export function hatched(color: ColorName, slant: 'up' | 'down'): Xml {
  return x(
    'a:pattFill',
    { prst: slant === 'up' ? 'wdUpDiag' : 'wdDnDiag' },
    x('a:fgClr', {}, colored(color)),
    x('a:bgClr', {}, colored('paper')),
  );
}
