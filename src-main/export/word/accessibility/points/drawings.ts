import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { isFileName, longestAlt } from '../../../../../shared/accessibility/wording.ts';
import { allBelow, attribute, childOf, type XmlElement } from '../../../xml/tree.ts';
import type { Fault, Point } from '../point.ts';
import type { WordFile } from '../word-file.ts';

function altOf(drawing: XmlElement): string {
  return (attribute(allBelow(drawing, 'wp:docPr')[0], 'descr') ?? '').trim();
}

function isDecorative(drawing: XmlElement): boolean {
  return allBelow(drawing, 'adec:decorative').some((mark) => attribute(mark, 'val') === '1');
}

/** A point about each drawing: what is wrong with one, in a sentence; undefined where nothing is. */
function onDrawings(id: string, asks: string, says: (drawing: XmlElement) => string | undefined): Point {
  return {
    id,
    asks,
    check: ({ everyParagraph }: WordFile): readonly Fault[] =>
      everyParagraph.flatMap(({ inside, under }) =>
        inside('w:drawing').flatMap((drawing) => {
          const message = says(drawing);
          return message === undefined ? [] : [{ message, under, text: altOf(drawing) }];
        }),
      ),
  };
}

const boxes = ['w:pict', 'w:object', 'w:txbxContent', 'v:textbox', 'v:shape'] as const;

function outsideTheText({ everyParagraph }: WordFile): readonly Fault[] {
  return everyParagraph.flatMap(({ inside, under }) =>
    boxes.some((box) => inside(box).length > 0)
      ? [{ message: 'A text box or an embedded object stands outside of the order of reading.', under }]
      : [],
  );
}

export const drawingPoints: readonly Point[] = [
  onDrawings('alt-missing', 'Every picture is described in words or marked as decoration.', (drawing) =>
    altOf(drawing) === '' && !isDecorative(drawing) ? 'A picture has no alternative text.' : undefined,
  ),
  onDrawings('alt-file-name', 'No alternative text is only the name of a file.', (drawing) =>
    isFileName(altOf(drawing))
      ? `The alternative text ${quoted(altOf(drawing))} is the name of a file.`
      : undefined,
  ),
  onDrawings('alt-long', `No alternative text has more than ${longestAlt} characters.`, (drawing) =>
    altOf(drawing).length > longestAlt
      ? `The alternative text ${quoted(altOf(drawing))} has ${altOf(drawing).length} characters.`
      : undefined,
  ),
  onDrawings('drawing-inline', 'Every picture stands in line with the text.', (drawing) =>
    childOf(drawing, 'wp:anchor') === undefined ? undefined : 'A picture floats beside the text.',
  ),
  { id: 'text-box', asks: 'All text stands in the body, none in boxes.', check: outsideTheText },
];
