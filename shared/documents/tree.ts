/**
 * The document tree: what a deliverable says and in which structure, without how it looks.
 * One builder per deliverable makes it from the snapshot; Word, HTML and the preview screen
 * render it, so they cannot differ (design.md §5).
 */

export type TextRun = {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
};

export type Inline =
  | TextRun
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly content: readonly TextRun[] }
  /** Prints as "Table 4" or "Figure 2"; `target` is the id of a table or figure in this tree. */
  | { readonly type: 'reference'; readonly target: string }
  | { readonly type: 'footnote'; readonly content: readonly Inline[] };

export type ListItem = {
  readonly content: readonly Inline[];
  readonly children?: ListBlock;
};

export type ListBlock = {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list; 1 when absent. */
  readonly start?: number;
  readonly items: readonly ListItem[];
};

export type Heading = {
  readonly type: 'heading';
  /** 1 is a chapter; no level may be skipped. The document's title is not a heading. */
  readonly level: 1 | 2 | 3 | 4;
  /** Unique in the tree; link targets and the contents list use it. */
  readonly id: string;
  readonly text: string;
  /** A chapter begins on a page of its own unless it says this: a short annex behind another one. */
  readonly runsOn?: true;
};

export type Paragraph = {
  readonly type: 'paragraph';
  /**
   * `lead` opens a chapter; `note` is small print under a table or figure; `continued` goes on with the
   * value of the fact before it, which has more than one paragraph.
   */
  readonly role?: 'lead' | 'note' | 'continued';
  readonly content: readonly Inline[];
};

/**
 * Labelled values, one a line: "Owner: Chief Data Officer". Not a table: it is read in order.
 */
export type Facts = {
  readonly type: 'facts';
  readonly items: readonly { readonly label: string; readonly value: readonly Inline[] }[];
};

export type Column = {
  readonly header: string;
  /** Share of the text width; the shares of a table need not add up to a given sum. */
  readonly share: number;
  /** Numbers stand right. */
  readonly align?: 'right' | 'center';
};

export type Table = {
  readonly type: 'table';
  readonly id: string;
  readonly caption: string;
  /** What the table holds and how it is read, for those who do not see it at a glance. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** One array per row with one cell per column; an empty cell is an empty array, shown as a dash. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
};

/** A drawing from `shared/charts`: SVG text plus its size in CSS pixels at 96 dpi. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

export type Figure = {
  readonly type: 'figure';
  readonly id: string;
  /** Says the message, not the kind of chart. */
  readonly caption: string;
  /** At most 500 characters; what the figure shows, generated from the data. */
  readonly alt: string;
  readonly drawing: Drawing;
};

export type Block = Heading | Paragraph | ListBlock | Facts | Table | Figure;

/** Pages of one orientation. Wide tables get a landscape section of their own. */
export type Section = {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
};

export type Cover = {
  /** A picture kept in the workbook: the hash of its bytes, and what it shows, in at most 500 characters. */
  readonly logo?: { readonly sha256: string; readonly alt: string };
  /** The HISP, then its department. */
  readonly organization: string;
  readonly department?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: Facts;
};

/** Stands on the cover and in the header of a document that is not ready (design.md §12). */
export type DraftNotice = {
  /** "DRAFT, not ready to submit: 6 items are missing or need a change" */
  readonly summary: string;
  /** The findings in words, grouped by what they are about, printed after the cover. */
  readonly findings: readonly string[];
};

export type DocumentTree = {
  readonly deliverable: string;
  /** The document's title, also its `dc:title`. */
  readonly title: string;
  readonly subject: string;
  /** The organization that speaks, as `dc:creator`. */
  readonly creator: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: 'en-US';
  /** The time of the newest edit, ISO 8601 UTC with seconds: the only date an export may carry. */
  readonly date: string;
  /** Without extension, [A-Za-z0-9._-]+. */
  readonly fileName: string;
  /** Printed on top of every page, and on the cover, e.g. "Pre-decisional". */
  readonly marking?: string;
  readonly headerText: string;
  /** Of headings and header rows, such as #1A4480; readable on white, and white on it. */
  readonly headingColor: string;
  readonly footerText?: string;
  readonly draft?: DraftNotice;
  readonly cover: Cover;
  readonly sections: readonly Section[];
};
