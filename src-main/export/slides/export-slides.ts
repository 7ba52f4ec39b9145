import type { AccessibilityFinding } from '../../../shared/accessibility/finding.ts';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { sha256Hex } from '../../../shared/json/canonical.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { readBlob } from '../../workbook/blobs.ts';
import { connect, Statements } from '../../workbook/database.ts';
import { checkSlides } from './accessibility/check-slides.ts';
import type { BytesOf } from './pictures.ts';
import { readDeck } from './read-slides.ts';
import { renderSlides } from './render.ts';

/** The briefing as a .pptx, and what a look at it finds. */
export type MadeSlides = {
  readonly bytes: Uint8Array;
  readonly extension: 'pptx';
  readonly check: (read: Uint8Array) => string | undefined;
  readonly checkAccessibility: (fileName: string) => readonly AccessibilityFinding[];
};

/** @param database the workbook's file, or the copy of it that is open: where pictures are read from */
export function makeSlides(snapshot: WorkbookSnapshot, database: string | undefined): MadeSlides {
  const { bytes, problems } = renderSlides(buildDeck(snapshot), bytesIn(database));
  const leftOut = problems.map((message): AccessibilityFinding => ({ point: 'picture-left-out', message }));
  return {
    bytes,
    extension: 'pptx',
    check: (read) => {
      const deck = readDeck(read);
      const isWhole = deck.ok && deck.value.fingerprint?.textDigest === sha256Hex(deck.value.words);
      return isWhole ? undefined : 'it does not hold its words';
    },
    checkAccessibility: (fileName) => {
      const checked = checkSlides(bytes, fileName);
      return [...leftOut, ...(checked.ok ? checked.value : [tooLong])];
    },
  };
}

const tooLong: AccessibilityFinding = {
  point: 'unchecked',
  message: 'The deck is too long to be checked by program.',
};

/** A connection for each picture: few decks have one. */
function bytesIn(database: string | undefined): BytesOf {
  return (sha256) => {
    if (database === undefined) return undefined;
    const connection = connect(database, { readonly: true });
    try {
      return readBlob(new Statements(connection), sha256);
    } finally {
      connection.close();
    }
  };
}
