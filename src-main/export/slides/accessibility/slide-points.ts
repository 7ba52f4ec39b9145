import { quoted } from '../../../../shared/accessibility/finding.ts';
import { beginsLikeListItem, isFileName, longestAlt } from '../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childOf, childrenOf, type XmlElement } from '../../xml/tree.ts';
import { type Fault, nameOf, onSlides, type Point } from './point.ts';
import { holdsChart, isTitle, placeOf, type ReadSlide, type SlidesFile, textOf } from './slides-file.ts';

function propertiesOf(shape: XmlElement): XmlElement | undefined {
  return allBelow(shape, 'p:cNvPr')[0];
}

function altOf(shape: XmlElement): string {
  return (attribute(propertiesOf(shape), 'descr') ?? '').trim();
}

function isDecorative(shape: XmlElement): boolean {
  return allBelow(propertiesOf(shape), 'adec:decorative').some((mark) => attribute(mark, 'val') === '1');
}

/** What is seen and holds no words of its own: pictures, charts, tables, and shapes without text. */
function seen({ shapes }: ReadSlide): readonly XmlElement[] {
  return shapes.filter(
    (shape) =>
      ['p:pic', 'p:graphicFrame', 'p:grpSp', 'p:cxnSp'].includes(shape.name) ||
      (shape.name === 'p:sp' && placeOf(shape) === undefined && textOf(shape).trim() === ''),
  );
}

const names: Readonly<Record<string, string>> = { 'p:pic': 'A picture', 'p:grpSp': 'A group' };

function nameOfShape(shape: XmlElement): string {
  if (shape.name === 'p:graphicFrame') return holdsChart(shape) ? 'A chart' : 'A table';
  return names[shape.name] ?? 'A shape';
}

/** A point about what is seen: what is wrong with one, in a sentence; undefined where nothing is. */
function onSeen(id: string, asks: string, says: (shape: XmlElement) => string | undefined): Point {
  return onSlides(id, asks, (slide) =>
    seen(slide).flatMap((shape) => {
      const message = says(shape);
      return message === undefined ? [] : [{ message, text: altOf(shape) }];
    }),
  );
}

function sameTitles({ slides }: SlidesFile): readonly Fault[] {
  const byTitle = Map.groupBy(
    slides.filter(({ title }) => title !== ''),
    ({ title }) => title.toLowerCase(),
  );
  return [...byTitle.values()].flatMap((same): readonly Fault[] => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const numbers = same.map(({ number }) => number).join(', ');
    return [
      { message: `The slides ${numbers} have the same title ${quoted(first.title)}.`, text: first.title },
    ];
  });
}

function tables({ root }: ReadSlide): readonly XmlElement[] {
  return allBelow(root, 'a:tbl');
}

function withoutHeader(table: XmlElement): readonly Fault[] {
  return attribute(childOf(table, 'a:tblPr'), 'firstRow') === '1'
    ? []
    : [{ message: 'The first row of a table is not marked as its header.' }];
}

function emptyHeaders(table: XmlElement): readonly Fault[] {
  const [header] = childrenOf(table, 'a:tr');
  return childrenOf(header, 'a:tc').some((cell) => textOf(cell).trim() === '')
    ? [{ message: 'A cell in the header row of a table is empty.' }]
    : [];
}

function mergedCells(table: XmlElement): readonly Fault[] {
  const merged = ['gridSpan', 'rowSpan', 'hMerge', 'vMerge'];
  return allBelow(table, 'a:tc').some((cell) => merged.some((name) => attribute(cell, name) !== undefined))
    ? [{ message: 'A table has merged cells.' }]
    : [];
}

function fakedLists({ paragraphs }: ReadSlide): readonly Fault[] {
  return paragraphs
    .filter(
      ({ element, text }) =>
        allBelow(element, 'a:buChar', 'a:buAutoNum').length === 0 && beginsLikeListItem(text),
    )
    .map(({ text }) => ({ message: `${quoted(text)} looks like an item of a list but is none.`, text }));
}

/** The foot is read last. */
const foot = new Set(['ftr', 'sldNum', 'dt']);

function order({ shapes }: ReadSlide): readonly Fault[] {
  const title = shapes.findIndex(isTitle);
  const places = shapes.map(placeOf);
  const firstOfFoot = places.findIndex((place) => foot.has(place ?? ''));
  const isFootLast = firstOfFoot === -1 || places.slice(firstOfFoot).every((place) => foot.has(place ?? ''));
  return [
    ...(title > 0 ? [{ message: 'The title is not what is read first.' }] : []),
    ...(isFootLast ? [] : [{ message: 'Something is read after the foot of the slide.' }]),
  ];
}

export const slidePoints: readonly Point[] = [
  onSlides('slide-title', 'Every slide has a title in the place for it.', (slide) =>
    slide.title === '' ? [{ message: `Slide ${slide.number} has no title.`, under: undefined }] : [],
  ),
  { id: 'slide-title-unique', asks: 'No two slides have the same title.', check: sameTitles },
  onSlides('reading-order', 'The title is read first and the foot last.', order),
  onSlides('place-empty', 'No place for text is left empty.', ({ shapes }) =>
    shapes.some(
      (shape) => placeOf(shape) !== undefined && shape.name === 'p:sp' && textOf(shape).trim() === '',
    )
      ? [{ message: 'A place for text is empty and would be read as such.' }]
      : [],
  ),
  onSlides('list-faked', 'What looks like a list is one.', fakedLists),
  onSlides('notes', 'Every slide has notes that say what it is about.', (slide) =>
    slide.notes === '' ? [{ message: `Slide ${slide.number} has no notes.`, under: nameOf(slide) }] : [],
  ),
  onSeen('alt-missing', 'Every chart, picture and table is described in words.', (shape) =>
    altOf(shape) === '' && !isDecorative(shape)
      ? `${nameOfShape(shape)} has no alternative text.`
      : undefined,
  ),
  onSeen('alt-file-name', 'No alternative text is only the name of a file.', (shape) =>
    isFileName(altOf(shape))
      ? `The alternative text ${quoted(altOf(shape))} is the name of a file.`
      : undefined,
  ),
  onSeen('alt-long', `No alternative text has more than ${longestAlt} characters.`, (shape) =>
    altOf(shape).length > longestAlt
      ? `The alternative text ${quoted(altOf(shape))} has ${altOf(shape).length} characters.`
      : undefined,
  ),
  onSlides('table-header', 'The first row of every table is marked as its header.', (slide) =>
    tables(slide).flatMap(withoutHeader),
  ),
  onSlides('table-header-empty', 'Every header cell has words.', (slide) =>
    tables(slide).flatMap(emptyHeaders),
  ),
  onSlides('table-merged', 'No cells are merged.', (slide) => tables(slide).flatMap(mergedCells)),
];
