import { printColors } from '../../../shared/charts/palette.ts';
import { val, type Xml, x } from '../xml/write.ts';
import { namespaces } from './namespaces.ts';

/** Arial is on every Windows and Mac; nothing has to be embedded or replaced. */
const font = 'Arial';

const hex = (color: string) => color.replace('#', '').toUpperCase();

/** The colors of the theme by their names in the file; charts, tables and texts name these, never values. */
const themeColors = {
  dk1: hex(printColors.ink),
  lt1: hex(printColors.paper),
  /** Of titles, as in the window: contrast with white 13.5. */
  dk2: '162E51',
  lt2: hex(printColors.currentFill),
  accent1: hex(printColors.current),
  accent2: hex(printColors.previous),
  accent3: hex(printColors.muted),
  accent4: hex(printColors.scale),
  accent5: hex(printColors.hairline),
  /** Offered for what people add: contrast with white 6.5. */
  accent6: '005EA2',
  hlink: '005EA2',
  folHlink: '54278F',
} as const;

/** What the colors of a drawing are called in the theme, seen through the master's color map. */
export const colorNames = {
  ink: 'tx1',
  paper: 'bg1',
  heading: 'tx2',
  fill: 'bg2',
  current: 'accent1',
  previous: 'accent2',
  muted: 'accent3',
  scale: 'accent4',
  hairline: 'accent5',
} as const;

export type ColorName = keyof typeof colorNames;

/** The theme of our palette and of fonts that are there. */
export function theme(): Xml {
  return x(
    'a:theme',
    { 'xmlns:a': namespaces.a, name: 'HISP CX Workbook' },
    x(
      'a:themeElements',
      {},
      x(
        'a:clrScheme',
        { name: 'HISP CX Workbook' },
        Object.entries(themeColors).map(([name, value]) => x(`a:${name}`, {}, val('a:srgbClr', value))),
      ),
      x('a:fontScheme', { name: 'Arial' }, fontOf('a:majorFont'), fontOf('a:minorFont')),
      formats(),
    ),
  );
}

function fontOf(name: string): Xml {
  return x(
    name,
    {},
    x('a:latin', { typeface: font }),
    x('a:ea', { typeface: '' }),
    x('a:cs', { typeface: font }),
  );
}

/** Each list must hold three looks; ours are plain. */
function formats(): Xml {
  const fill = x('a:solidFill', {}, val('a:schemeClr', 'phClr'));
  const line = (w: number) =>
    x('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, fill, val('a:prstDash', 'solid'));
  const effect = x('a:effectStyle', {}, x('a:effectLst'));
  return x(
    'a:fmtScheme',
    { name: 'Plain' },
    x('a:fillStyleLst', {}, fill, fill, fill),
    x('a:lnStyleLst', {}, line(9525), line(19050), line(28575)),
    x('a:effectStyleLst', {}, effect, effect, effect),
    x('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
