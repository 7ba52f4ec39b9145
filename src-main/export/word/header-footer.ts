import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { headerState } from '../../../shared/documents/margin-note.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { lineOf } from './inlines.ts';
import { type Orientation, pages, styleIds } from './looks.ts';

/** Marking and draft state in the middle, the running title below. */
export function headerOf(tree: DocumentTree): Header {
  const state = headerState(tree);
  const children: Paragraph[] = [];
  if (state !== '') {
    const run = new TextRun({ text: printableLine(state), bold: true });
    children.push(
      new Paragraph({ style: styleIds.header, alignment: AlignmentType.CENTER, children: [run] }),
    );
  }
  children.push(new Paragraph({ style: styleIds.header, children: [lineOf(tree.headerText)] }));
  return new Header({ children });
}

/** The footer text at the left, "Page 3 of 40" at the right edge of the text. */
export function footerOf({ footerText }: DocumentTree, orientation: Orientation): Footer {
  const position = pages[orientation].textWidth;
  const page = new TextRun({
    children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  });
  const children = [...(footerText ? [lineOf(footerText)] : []), page];
  const tabStops = [{ type: TabStopType.RIGHT, position }];
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, tabStops, children })] });
}
