import { val, type Xml, type XmlContent, x } from '../../xml/write.ts';
import { fill, line, noFill, noLine } from '../paint.ts';
import type { ColorName } from '../theme.ts';
import { type ChartSheet, categoryCells, nameCell, valueCells } from './sheet.ts';

/** Of numbers at an axis, in points: nothing is smaller than 12. */
const scaleSize = 12;

type TextLook = {
  readonly color?: ColorName;
  readonly bold?: boolean;
  /** Never turned, so that what has no room is left out rather than hung askew. */
  readonly isLevel?: true;
};

/** How the texts of a piece look. */
export function textLook(points: number, { color = 'ink', bold = false, isLevel }: TextLook = {}): Xml {
  return x(
    'c:txPr',
    {},
    x('a:bodyPr', isLevel ? { rot: 0, vert: 'horz' } : {}),
    x('a:lstStyle'),
    x(
      'a:p',
      {},
      x('a:pPr', {}, x('a:defRPr', { sz: points * 100, b: bold ? 1 : 0 }, fill(color))),
      x('a:endParaRPr', { lang: 'en-US' }),
    ),
  );
}

export function shapeLook(...looks: readonly XmlContent[]): Xml {
  return x('c:spPr', {}, looks);
}

/** A line or an area without anything. */
export const unseen = shapeLook(noFill, noLine);

type SeriesParts = {
  readonly sheet: ChartSheet;
  /** Which column of the sheet, from 0. */
  readonly index: number;
  /** How line, area or bar look. */
  readonly look: Xml;
  readonly marker?: Xml;
  /** Of bars: whether values under zero change color. */
  readonly invert?: false;
  readonly labels?: Xml | undefined;
  readonly smooth?: false;
};

/** A series with what the sheet says kept beside it, so that it can be drawn without opening the workbook. */
export function series({ sheet, index, look, marker, invert, labels, smooth }: SeriesParts): Xml {
  const { name = '', values = [] } = sheet.series[index] ?? {};
  return x(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    x('c:tx', {}, x('c:strRef', {}, x('c:f', {}, nameCell(index)), x('c:strCache', {}, points([name])))),
    look,
    invert === undefined ? undefined : val('c:invertIfNegative', 0),
    marker,
    labels,
    x(
      'c:cat',
      {},
      x('c:strRef', {}, x('c:f', {}, categoryCells(sheet)), x('c:strCache', {}, points(sheet.categories))),
    ),
    x(
      'c:val',
      {},
      x(
        'c:numRef',
        {},
        x('c:f', {}, valueCells(sheet, index)),
        x('c:numCache', {}, x('c:formatCode', {}, sheet.format), points(values)),
      ),
    ),
    smooth === undefined ? undefined : val('c:smooth', 0),
  );
}

function points(values: readonly (string | number | undefined)[]): readonly Xml[] {
  return [
    val('c:ptCount', values.length),
    ...values.flatMap((value, idx) => (value === undefined ? [] : [x('c:pt', { idx }, x('c:v', {}, value))])),
  ];
}

export function marker(symbol: 'circle' | 'square', size: number, ...looks: readonly XmlContent[]): Xml {
  return x('c:marker', {}, val('c:symbol', symbol), val('c:size', size), shapeLook(looks));
}

const noMarks = ['c:showLegendKey', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];

/** What a label shows: its value or nothing, and none of the names. */
export function shown(isShown: boolean): readonly Xml[] {
  const [key = '', ...names] = noMarks;
  return [val(key, 0), val('c:showVal', isShown ? 1 : 0), ...names.map((name) => val(name, 0))];
}

type Axis = {
  readonly position: 'b' | 'l' | 't' | 'r';
  readonly isReversed?: boolean;
};

const [categoryAxisId, valueAxisId] = [111_111_111, 222_222_222];
export const axisIds = [val('c:axId', categoryAxisId), val('c:axId', valueAxisId)] as const;

type CategoryAxis = Axis & { readonly size: number; readonly every?: number };

/** The axis with the names. */
export function categoryAxis({ position, isReversed = false, size, every }: CategoryAxis): Xml {
  return x(
    'c:catAx',
    {},
    val('c:axId', categoryAxisId),
    x('c:scaling', {}, val('c:orientation', isReversed ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', position),
    x('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    shapeLook(line('scale', 1)),
    textLook(size, every === undefined ? {} : { isLevel: true }),
    val('c:crossAx', valueAxisId),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    every === undefined ? undefined : val('c:tickLblSkip', every),
    val('c:noMultiLvlLbl', 1),
  );
}

type ValueAxis = Axis & {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: string;
  readonly isHidden?: boolean;
  readonly grid?: ColorName;
};

/** The axis with the numbers. */
export function valueAxis({ position, min, max, step, format, isHidden = false, grid }: ValueAxis): Xml {
  return x(
    'c:valAx',
    {},
    val('c:axId', valueAxisId),
    x('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min)),
    val('c:delete', isHidden ? 1 : 0),
    val('c:axPos', position),
    grid === undefined ? undefined : x('c:majorGridlines', {}, shapeLook(line(grid, 0.75))),
    x('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    shapeLook(noLine),
    textLook(scaleSize, { color: 'muted' }),
    val('c:crossAx', categoryAxisId),
    // Names that run from top to bottom put this axis on top; it belongs at the foot.
    val('c:crosses', position === 'b' ? 'max' : 'min'),
    val('c:crossBetween', 'between'),
    val('c:majorUnit', step),
  );
}
