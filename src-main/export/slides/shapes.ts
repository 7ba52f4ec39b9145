import { printableLine } from '../../../shared/documents/printable.ts';
import { type Xml, type XmlContent, x } from '../xml/write.ts';
import type { Box } from './geometry.ts';
import { perPoint } from './paint.ts';
import { language } from './text.ts';

const emu = (points: number) => Math.round(points * perPoint);

/** Position and size; `element` differs between shapes and frames. */
export function transform({ x: left, y, width, height }: Box, element: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Xml {
  return x(
    element,
    {},
    x('a:off', { x: emu(left), y: emu(y) }),
    x('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

/** Numbers for what stands on one slide. */
export type NextId = () => number;

export type Named = {
  /** Unique on its slide, from 2: 1 is the slide's own group. */
  readonly id: number;
  readonly name: string;
  /** What is seen, for those who do not see it. */
  readonly description?: string | undefined;
  /** What it is called in one line, where it has a name of its own. */
  readonly title?: string;
};

/** Name, number and alternative text of whatever stands on a slide. */
export function named({ id, name, description, title }: Named): Xml {
  const line = (text: string | undefined) => (text === undefined ? undefined : printableLine(text));
  return x('p:cNvPr', { id, name, descr: line(description), title: line(title) });
}

/** For what says nothing by itself: a screen reader passes it over. */
export const decorative = x(
  'a:extLst',
  {},
  x(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    x('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

export const rectangle = x('a:prstGeom', { prst: 'rect' }, x('a:avLst'));

/** A group whose inside is measured as the slide is. */
export function groupTransform({ x: left, y, width, height }: Box): Xml {
  const corner = { x: emu(left), y: emu(y) };
  const extent = { cx: emu(width), cy: emu(height) };
  return x('a:xfrm', {}, x('a:off', corner), x('a:ext', extent), x('a:chOff', corner), x('a:chExt', extent));
}

export type Placeholder = {
  readonly type?: 'title' | 'body' | 'sldNum' | 'ftr' | 'sldImg';
  readonly idx?: number;
  readonly size?: 'quarter';
};

function placeholder({ type, idx, size }: Placeholder): Xml {
  return x('p:ph', { type, sz: size, idx });
}

type TextShape = {
  readonly named: Named;
  readonly paragraphs: readonly Xml[];
  /** Absent: a text box of its own. */
  readonly place?: Placeholder;
  /** Absent: where the layout has it. */
  readonly box?: Box;
  readonly body?: Xml;
  readonly listStyle?: Xml;
};

/** A shape that holds text. */
export function textShape({ named: name, paragraphs, place, box, body, listStyle }: TextShape): Xml {
  const isBox = place === undefined;
  const shape: readonly XmlContent[] = isBox
    ? [box === undefined ? undefined : transform(box), rectangle, x('a:noFill')]
    : [box === undefined ? undefined : transform(box)];
  return x(
    'p:sp',
    {},
    x(
      'p:nvSpPr',
      {},
      named(name),
      isBox ? x('p:cNvSpPr', { txBox: 1 }) : x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: 1 })),
      x('p:nvPr', {}, place === undefined ? undefined : placeholder(place)),
    ),
    x('p:spPr', {}, shape),
    x(
      'p:txBody',
      {},
      body ?? bodyLook({}),
      listStyle ?? x('a:lstStyle'),
      paragraphs.length > 0 ? paragraphs : x('a:p', {}, x('a:endParaRPr', { lang: language })),
    ),
  );
}

type BodyLook = { readonly anchor?: 't' | 'ctr' | 'b'; readonly inset?: number };

/** Text is as large as it says: nothing shrinks it, nothing moves its box. */
export function bodyLook({ anchor, inset = 0 }: BodyLook): Xml {
  const edge = emu(inset);
  return x(
    'a:bodyPr',
    { wrap: 'square', lIns: edge, tIns: edge, rIns: edge, bIns: edge, anchor },
    x('a:noAutofit'),
  );
}

/** Everything on a slide, in the order in which it is read. */
export function shapeTree(...shapes: readonly XmlContent[]): Xml {
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
  return x(
    'p:spTree',
    {},
    x('p:nvGrpSpPr', {}, x('p:cNvPr', { id: 1, name: '' }), x('p:cNvGrpSpPr'), x('p:nvPr')),
    x('p:grpSpPr', {}, groupTransform(nowhere)),
    shapes,
  );
}

type Frame = { readonly named: Named; readonly box: Box; readonly uri: string; readonly content: Xml };

/** What holds a table or a chart. */
export function frame({ named: name, box, uri, content }: Frame): Xml {
  return x(
    'p:graphicFrame',
    {},
    x(
      'p:nvGraphicFramePr',
      {},
      named(name),
      x('p:cNvGraphicFramePr', {}, x('a:graphicFrameLocks', { noGrp: 1 })),
      x('p:nvPr'),
    ),
    transform(box, 'p:xfrm'),
    x('a:graphic', {}, x('a:graphicData', { uri }, content)),
  );
}
