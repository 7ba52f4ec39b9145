import { textLine, titleLine } from '../../../shared/briefing/layout/sizes.ts';
import { solidLine } from '../../../shared/documents/layout/arial.ts';
import { type Xml, x } from '../xml/write.ts';
import { type Box, places, sizes } from './geometry.ts';
import { contentTypes, deckNamespaces, relations } from './namespaces.ts';
import type { Part } from './package.ts';
import { fill, line, noFill } from './paint.ts';
import { bodyLook, type Placeholder, rectangle, shapeTree, textShape, transform } from './shapes.ts';
import { language, plainParagraph } from './text.ts';
import { type ColorName, theme } from './theme.ts';

export const masterPath = 'ppt/slideMasters/slideMaster1.xml';
export const layoutPath = 'ppt/slideLayouts/slideLayout1.xml';
export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';
const themePath = 'ppt/theme/theme1.xml';
const notesThemePath = 'ppt/theme/theme2.xml';

/** The places of a slide by which master, layout and slides know each other. */
export const placeholders = {
  title: { type: 'title' },
  body: { type: 'body', idx: 1 },
  number: { type: 'sldNum', size: 'quarter', idx: 12 },
  source: { type: 'body', size: 'quarter', idx: 13 },
  marking: { type: 'ftr', size: 'quarter', idx: 11 },
} as const satisfies Readonly<Record<string, Placeholder>>;

/** Numbers of pages are fields, which the program that shows them fills in. */
export const numberField = (shown: number | string, align?: 'r'): Xml =>
  x(
    'a:p',
    {},
    align === undefined ? undefined : x('a:pPr', { algn: align }),
    x(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      x('a:rPr', { lang: language }),
      x('a:t', {}, String(shown)),
    ),
  );

type LevelLook = {
  readonly size: number;
  readonly color?: ColorName;
  readonly bold?: boolean;
  readonly align?: 'r';
  /** Distance of lines as a multiple of the size of type. */
  readonly lines?: number;
};

function level(
  name: string,
  { size, color = 'ink', bold = false, align, lines = solidLine }: LevelLook,
): Xml {
  return x(
    name,
    { marL: 0, indent: 0, algn: align ?? 'l', rtl: 0 },
    x('a:lnSpc', {}, x('a:spcPct', { val: Math.round((lines / solidLine) * 100_000) })),
    x('a:spcBef', {}, x('a:spcPts', { val: 0 })),
    x('a:buNone'),
    x(
      'a:defRPr',
      { sz: Math.round(size * 100), b: bold ? 1 : 0 },
      fill(color),
      x('a:latin', { typeface: '+mn-lt' }),
      x('a:ea', { typeface: '+mn-ea' }),
      x('a:cs', { typeface: '+mn-cs' }),
    ),
  );
}

const oneLook = (look: LevelLook) => x('a:lstStyle', {}, level('a:lvl1pPr', look));
const small = (look: Omit<LevelLook, 'size'> = { color: 'muted' }) => oneLook({ size: sizes.small, ...look });

const levelNames = Array.from({ length: 9 }, (_, index) => `a:lvl${index + 1}pPr`);

/** What stands on every slide, as the layout offers it. */
function slidePlaces(): readonly Xml[] {
  const shape = (
    id: number,
    name: string,
    place: Placeholder,
    box: Box,
    paragraph: Xml,
    rest: { readonly anchor?: 't' | 'ctr' | 'b'; readonly listStyle?: Xml } = {},
  ) =>
    textShape({
      named: { id, name },
      place,
      box,
      paragraphs: [paragraph],
      body: bodyLook(rest.anchor === undefined ? {} : { anchor: rest.anchor }),
      ...(rest.listStyle === undefined ? {} : { listStyle: rest.listStyle }),
    });
  return [
    shape(2, 'Title', placeholders.title, places.title, plainParagraph('Title')),
    shape(3, 'Text', placeholders.body, places.content, plainParagraph('Text')),
    shape(4, 'Source', placeholders.source, places.source, plainParagraph('Source'), {
      anchor: 'ctr',
      listStyle: small(),
    }),
    shape(5, 'Marking', placeholders.marking, places.marking, plainParagraph(''), {
      anchor: 'ctr',
      listStyle: small(),
    }),
    shape(6, 'Slide number', placeholders.number, places.number, numberField('‹#›'), {
      anchor: 'ctr',
      listStyle: small({ color: 'muted', align: 'r' }),
    }),
  ];
}

const colorMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const background = x('p:bg', {}, x('p:bgPr', {}, fill('paper'), x('a:effectLst')));

function master(): Xml {
  const [title, body, , marking, number] = slidePlaces();
  return x(
    'p:sldMaster',
    deckNamespaces,
    x('p:cSld', {}, background, shapeTree(title, body, marking, number)),
    x('p:clrMap', colorMap),
    x('p:sldLayoutIdLst', {}, x('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    x(
      'p:txStyles',
      {},
      x(
        'p:titleStyle',
        {},
        level('a:lvl1pPr', { size: sizes.title, color: 'heading', bold: true, lines: titleLine }),
      ),
      x(
        'p:bodyStyle',
        {},
        levelNames.map((name) => level(name, { size: sizes.text, lines: textLine })),
      ),
      x(
        'p:otherStyle',
        {},
        levelNames.map((name) => level(name, { size: sizes.caption })),
      ),
    ),
  );
}

function layout(): Xml {
  return x(
    'p:sldLayout',
    { ...deckNamespaces, preserve: 1, userDrawn: 1 },
    x('p:cSld', { name: 'Title and content' }, shapeTree(slidePlaces())),
    x('p:clrMapOvr', {}, x('a:masterClrMapping')),
  );
}

/** The places of the notes page. */
export const notesPlaceholders = {
  picture: { type: 'sldImg' },
  text: { type: 'body', size: 'quarter', idx: 1 },
  number: { type: 'sldNum', size: 'quarter', idx: 10 },
} as const satisfies Readonly<Record<string, Placeholder>>;

const notesPlaces = {
  picture: { x: 54, y: 48, width: 432, height: 243 },
  text: { x: 54, y: 312, width: 432, height: 348 },
  number: { x: 306, y: 676, width: 180, height: 24 },
} as const satisfies Readonly<Record<string, Box>>;

function notesMaster(): Xml {
  return x(
    'p:notesMaster',
    deckNamespaces,
    x(
      'p:cSld',
      {},
      background,
      shapeTree(
        slideImage(notesPlaces.picture),
        textShape({
          named: { id: 3, name: 'Notes' },
          place: notesPlaceholders.text,
          box: notesPlaces.text,
          paragraphs: [plainParagraph('Notes')],
        }),
        textShape({
          named: { id: 4, name: 'Slide number' },
          place: notesPlaceholders.number,
          box: notesPlaces.number,
          paragraphs: [numberField('‹#›')],
          body: bodyLook({ anchor: 'b' }),
          listStyle: small({ color: 'muted', align: 'r' }),
        }),
      ),
    ),
    x('p:clrMap', colorMap),
    x(
      'p:notesStyle',
      {},
      levelNames.map((name) => level(name, { size: sizes.small })),
    ),
  );
}

/** The picture of the slide on its notes page; without a box it is where the master has it. */
export function slideImage(box?: Box): Xml {
  return x(
    'p:sp',
    {},
    x(
      'p:nvSpPr',
      {},
      x('p:cNvPr', { id: 2, name: 'Slide' }),
      x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      x('p:nvPr', {}, x('p:ph', { type: 'sldImg' })),
    ),
    box === undefined ? x('p:spPr') : x('p:spPr', {}, transform(box), rectangle, noFill, line('scale', 0.75)),
  );
}

/** Masters, the one layout and the themes; a notes master that shares its theme makes PowerPoint repair the file. */
export function masterParts(): readonly Part[] {
  return [
    {
      path: masterPath,
      contentType: contentTypes.master,
      content: master(),
      relationships: [
        { id: 'rId1', type: relations.layout, target: layoutPath },
        { id: 'rId2', type: relations.theme, target: themePath },
      ],
    },
    {
      path: layoutPath,
      contentType: contentTypes.layout,
      content: layout(),
      relationships: [{ id: 'rId1', type: relations.master, target: masterPath }],
    },
    {
      path: notesMasterPath,
      contentType: contentTypes.notesMaster,
      content: notesMaster(),
      relationships: [{ id: 'rId1', type: relations.theme, target: notesThemePath }],
    },
    { path: themePath, contentType: contentTypes.theme, content: theme() },
    { path: notesThemePath, contentType: contentTypes.theme, content: theme() },
  ];
}
