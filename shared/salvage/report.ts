/** Something of a damaged workbook that is not in the new file as it was. */
export type Lost =
  /** So many edits that others name, of which nothing could be read. */
  | { readonly what: 'edits'; readonly count: number }
  /** An edit that could be read and does not fit: into its field, to a key, or to what it points to. */
  | { readonly what: 'value'; readonly kind: string; readonly id: string; readonly field: string }
  /** What a field said last; something older stands there. */
  | { readonly what: 'newest'; readonly kind: string; readonly id: string; readonly field: string }
  /** All that a field ever said. */
  | { readonly what: 'empty'; readonly kind: string; readonly id: string; readonly field: string }
  /** As `history`, of a record's fields, from a page that no table leads to: it may be older than what was said last. */
  | { readonly what: 'perhapsOlder'; readonly kind: string; readonly id: string }
  /** What a field says now was taken from the table of current values; its history could not be read. */
  | { readonly what: 'history'; readonly kind: string; readonly id: string; readonly field: string }
  /** Others point to the record, and nothing of it could be read; it is there again, empty. */
  | { readonly what: 'record'; readonly kind: string; readonly id: string }
  /** Nothing of the record could be read, and nothing points to it. */
  | { readonly what: 'gone'; readonly kind: string; readonly id: string };

/** What saving what can be read came to. */
export type SalvageReport = {
  readonly workbookId: string;
  /** Edits in the new file. */
  readonly edits: number;
  readonly attachments: number;
  /** Rows of the damaged file of which only a part could be read, of whatever table. */
  readonly brokenRows: number;
  readonly lostAttachments: number;
  /** Its own edition could not be read, so that of 2022 was taken. */
  readonly isEditionGuessed: boolean;
  readonly lost: readonly Lost[];
};
