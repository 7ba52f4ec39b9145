import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Hit, searchIn, textsPrintedIn } from '../printed-texts.ts';

/** Every text that the public edition carries: a list for each kind, in the order of the model. */
export const publicTexts = textsPrintedIn('plan-public');

/** As `searchIn`, through the texts of the public edition. */
export function searchFor<Found>(
  look: (text: string) => Found | undefined,
): (snapshot: WorkbookSnapshot) => readonly Hit<Found>[] {
  return searchIn(publicTexts, ({ text }) => look(text));
}
