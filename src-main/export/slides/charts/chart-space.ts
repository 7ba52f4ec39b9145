import { val, type Xml, x } from '../../xml/write.ts';
import { namespaces } from '../namespaces.ts';
import { noFill, noLine } from '../paint.ts';
import type { NativeChart } from './native-chart.ts';
import { shapeLook, textLook } from './pieces.ts';

/** The part that holds a chart; its data are in the workbook under the relationship `workbook`. */
export function chartSpace(chart: NativeChart, size: number, workbook: string): Xml {
  const { plot, unnamed, sheet, swatches, plotArea } = chart;
  const hasLegend = swatches === undefined && sheet.series.length - unnamed.length > 1;
  return x(
    'c:chartSpace',
    { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
    val('c:date1904', 0),
    val('c:lang', 'en-US'),
    val('c:roundedCorners', 0),
    x(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      x('c:plotArea', {}, layoutOf(plotArea), plot, shapeLook(noFill, noLine)),
      hasLegend ? legend(chart, size) : undefined,
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    shapeLook(noFill, noLine),
    textLook(size),
    x('c:externalData', { 'r:id': workbook }, val('c:autoUpdate', 0)),
  );
}

function layoutOf(area: NativeChart['plotArea']): Xml {
  if (area === undefined) return x('c:layout');
  const { x: left, y: top, w, h } = area;
  return x(
    'c:layout',
    {},
    x(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', left),
      val('c:y', top),
      val('c:w', w),
      val('c:h', h),
    ),
  );
}

function legend({ unnamed, legendAt }: NativeChart, size: number): Xml {
  const corner = [val('c:xMode', 'edge'), val('c:yMode', 'edge'), val('c:x', 0), val('c:y', 0)];
  return x(
    'c:legend',
    {},
    val('c:legendPos', legendAt === 'corner' ? 'l' : 't'),
    unnamed.map((index) => x('c:legendEntry', {}, val('c:idx', index), val('c:delete', 1))),
    legendAt === 'corner' ? x('c:layout', {}, x('c:manualLayout', {}, corner)) : undefined,
    val('c:overlay', 0),
    textLook(size),
  );
}
