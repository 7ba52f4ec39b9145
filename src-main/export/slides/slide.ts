import type { Deck, Slide } from '../../../shared/briefing/slide.ts';
import { type Xml, x } from '../xml/write.ts';
import { chartSpace } from './charts/chart-space.ts';
import { chartWorkbook } from './charts/workbook.ts';
import { sizes } from './geometry.ts';
import { layoutPath, notesMasterPath, numberField, placeholders } from './masters.ts';
import { contentTypes, deckNamespaces, relations } from './namespaces.ts';
import { nativeChart } from './native-charts.ts';
import { lastLines, noteLines, notesSlide } from './notes.ts';
import type { Part, Relationship } from './package.ts';
import type { Picture } from './pictures.ts';
import { type Piece, type PlacedSlide, placeSlide } from './place-slide.ts';
import { bodyLook, type NextId, shapeTree, textShape } from './shapes.ts';
import { tableFrame } from './table-frame.ts';
import { paragraphOf, plainParagraph } from './text.ts';
import { captionShape, chartShapes, pictureShape, roomIn } from './visuals.ts';

/** What the slides of one deck share. */
export type Rendering = {
  readonly deck: Deck;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** A number that no other chart of the deck has. */
  readonly nextChart: () => number;
};

/** What a slide is made of beside its own XML. */
type Attachments = { readonly parts: Part[]; readonly relationships: Relationship[] };

export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

export function picturePath(sha256: string, { type }: Picture): string {
  return `ppt/media/${sha256}.${type}`;
}

/** A slide, its notes page, and its charts. */
export function slideParts(slide: Slide, rendering: Rendering): readonly Part[] {
  const { number } = slide;
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const placed = placeSlide(slide);
  const attached: Attachments = {
    parts: [],
    relationships: [
      { id: 'rId1', type: relations.layout, target: layoutPath },
      { id: 'rId2', type: relations.notes, target: notesPath },
    ],
  };
  const content = slideXml(slide, placed, attached, rendering);
  const last = number === 1 ? lastLines(rendering.deck) : [];
  const notes = [...noteLines(slide, placed.leftOut), ...last];
  return [
    {
      path: slidePath(number),
      contentType: contentTypes.slide,
      content,
      relationships: attached.relationships,
    },
    {
      path: notesPath,
      contentType: contentTypes.notes,
      content: notesSlide(notes, number),
      relationships: [
        { id: 'rId1', type: relations.notesMaster, target: notesMasterPath },
        { id: 'rId2', type: relations.slide, target: slidePath(number) },
      ],
    },
    ...attached.parts,
  ];
}

/** Shapes stand in the order in which they are read: title, content, source, marking, number. */
function slideXml(
  slide: Slide,
  { title, pieces }: PlacedSlide,
  attached: Attachments,
  rendering: Rendering,
): Xml {
  let ids = 1;
  const nextId: NextId = () => {
    ids += 1;
    return ids;
  };
  const { draft, marking } = rendering.deck;
  const foot = (name: string, place: 'source' | 'marking', words: string) =>
    words === ''
      ? []
      : [
          textShape({
            named: { id: nextId(), name },
            place: placeholders[place],
            paragraphs: [plainParagraph(words)],
          }),
        ];
  const firstText = pieces.findIndex(({ type }) => type === 'text');
  const shapes = [
    textShape({
      named: { id: nextId(), name: 'Title' },
      place: placeholders.title,
      box: title.box,
      paragraphs: [plainParagraph(title.text, title.size === sizes.title ? {} : { size: title.size })],
    }),
    ...pieces.flatMap((piece, index) =>
      pieceShapes({ piece, isFirstText: index === firstText }, nextId, attached, rendering),
    ),
    ...foot('Source', 'source', slide.source === undefined ? '' : `Source: ${slide.source}`),
    ...foot(
      'Marking',
      'marking',
      [marking, draft && 'DRAFT'].filter((part) => part !== undefined).join(' · '),
    ),
    textShape({
      named: { id: nextId(), name: 'Slide number' },
      place: placeholders.number,
      paragraphs: [numberField(slide.number)],
    }),
  ];
  return x(
    'p:sld',
    deckNamespaces,
    x('p:cSld', {}, shapeTree(shapes)),
    x('p:clrMapOvr', {}, x('a:masterClrMapping')),
  );
}

type Placing = { readonly piece: Piece; readonly isFirstText: boolean };

function pieceShapes(
  { piece, isFirstText }: Placing,
  nextId: NextId,
  attached: Attachments,
  rendering: Rendering,
): readonly Xml[] {
  const { box } = piece;
  if (piece.type === 'text')
    return [
      textShape({
        named: { id: nextId(), name: 'Text' },
        // The layout has one place for text; what comes after it is a box of its own.
        ...(isFirstText ? { place: placeholders.body } : {}),
        box,
        paragraphs: piece.lines.map((line) =>
          paragraphOf(line, { size: piece.size, ...(isFirstText ? { usual: sizes.text } : {}) }),
        ),
        body: bodyLook({}),
      }),
    ];
  if (piece.type === 'table') {
    const { caption: title, description } = piece.set.table;
    return [tableFrame({ id: nextId(), name: 'Table', title, description }, piece.set, piece.rows, box)];
  }
  if (piece.type === 'caption') return [captionShape(piece.text, box, nextId)];
  const { figure: visual } = piece;
  if (visual.type === 'picture') {
    const picture = rendering.pictures.get(visual.sha256);
    if (picture === undefined) return [];
    const relationship = attach(attached, relations.picture, picturePath(visual.sha256, picture));
    return [pictureShape(visual, picture, relationship, box, nextId)];
  }
  const room = roomIn(box);
  const chart = nativeChart(visual.chart, room);
  if (chart === undefined) return [];
  const place = rendering.nextChart();
  const path = `ppt/charts/chart${place}.xml`;
  const workbook = `ppt/embeddings/chart${place}.xlsx`;
  const relationship = attach(attached, relations.chart, path);
  attached.parts.push(
    {
      path,
      contentType: contentTypes.chart,
      content: chartSpace(chart, room.size, 'rId1'),
      relationships: [{ id: 'rId1', type: relations.workbook, target: workbook }],
    },
    { path: workbook, content: chartWorkbook(chart.sheet) },
  );
  return chartShapes({ figure: visual, chart, relationship, box }, nextId);
}

/** A slide means its other parts by ids of its own. */
function attach({ relationships }: Attachments, type: string, target: string): string {
  const id = `rId${relationships.length + 1}`;
  relationships.push({ id, type, target });
  return id;
}
