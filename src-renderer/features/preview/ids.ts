/** Ids in the window: the tree's own are unique in the document, not in the app. */

export function elementId(id: string): string {
  return `document-${id}`;
}

export function noteId(number: number): string {
  return `document-note-${number}`;
}

export function noteMarkId(number: number): string {
  return `document-note-mark-${number}`;
}

/**
 * Brings a part of the document into view.
 *
 * @param focus `follow` moves the focus there too, so that reading goes on from there
 */
export function jumpTo(page: Document, id: string, focus: 'follow' | 'stay'): void {
  const element = page.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  if (focus === 'follow') element?.focus({ preventScroll: true });
}
