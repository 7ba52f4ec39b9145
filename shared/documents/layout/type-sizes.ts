/** How a kind of paragraph is set; lengths in points. */
export type TypeSize = {
  readonly size: number;
  /** Distance of lines as a multiple of the font's own. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly isBold?: true;
  /** Of all lines from the left edge of the text, and of the first line from the others to the left. */
  readonly indent?: number;
  readonly hanging?: number;
};

/**
 * The sizes of every printed document (word.md, "How it should look"): Word's styles are made of them, and
 * the page breaks are worked out from them.
 */
export const typeSizes = {
  body: { size: 11, line: 1.15, before: 0, after: 6 },
  lead: { size: 12.5, line: 1.2, before: 0, after: 10 },
  note: { size: 9.5, line: 1.1, before: 4, after: 7 },
  facts: { size: 11, line: 1.1, before: 0, after: 3, indent: 14, hanging: 14 },
  continued: { size: 11, line: 1.1, before: 0, after: 3, indent: 14 },
  list: { size: 11, line: 1.15, before: 0, after: 3 },
  heading1: { size: 20, line: 1.05, before: 0, after: 6, isBold: true },
  heading2: { size: 15, line: 1.05, before: 15, after: 5, isBold: true },
  heading3: { size: 11.5, line: 1.05, before: 11, after: 3, isBold: true },
  heading4: { size: 11, line: 1.05, before: 10, after: 3, isBold: true },
  caption: { size: 10.5, line: 1.05, before: 12, after: 5, isBold: true },
  picture: { size: 11, line: 1, before: 0, after: 10 },
  tableHeader: { size: 9.5, line: 1.08, before: 0, after: 0, isBold: true },
  tableText: { size: 9.5, line: 1.08, before: 0, after: 0 },
  footnote: { size: 9, line: 1, before: 0, after: 2 },
  contentsHeading: { size: 20, line: 1.05, before: 0, after: 10, isBold: true },
  contents1: { size: 10, line: 1.05, before: 4, after: 0, isBold: true },
  contents2: { size: 10, line: 1, before: 0, after: 0, indent: 28, hanging: 18 },
  margin: { size: 9, line: 1, before: 0, after: 0 },
  coverMarking: { size: 11, line: 1.15, before: 0, after: 0, isBold: true },
  coverLogo: { size: 11, line: 1, before: 12, after: 0 },
  coverOrganization: { size: 14, line: 1.15, before: 100, after: 2, isBold: true },
  coverDepartment: { size: 12, line: 1.15, before: 0, after: 0 },
  coverTitle: { size: 30, line: 1, before: 24, after: 6, isBold: true },
  coverSubtitle: { size: 16, line: 1.05, before: 0, after: 18 },
  coverFacts: { size: 11, line: 1.1, before: 0, after: 4, indent: 150, hanging: 150 },
  coverLongFact: { size: 9.5, line: 1.1, before: 0, after: 4 },
  coverDraft: { size: 12, line: 1.15, before: 24, after: 12, isBold: true, indent: 12 },
  coverNote: { size: 9.5, line: 1.1, before: 24, after: 3 },
} as const satisfies Readonly<Record<string, TypeSize>>;

/** In points: Letter paper with margins of an inch. */
export const textAreas = {
  portrait: { width: 468, height: 648 },
  landscape: { width: 648, height: 468 },
} as const;

/** Space before a block that follows a table, which has no space of its own below. */
export const spaceAfterTable = 10;

/** Space before an annex that begins on the page of the one before. */
export const spaceBeforeAnnex = 30;

/** Between the levels of a list. */
export const listStep = 18;

/** Above and below the text of a cell, and at its left and right. */
export const cellPadding = { vertical: 3, horizontal: 5 };
