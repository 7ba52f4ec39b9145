import { type DocumentDeliverable, isDocumentDeliverable } from '../../shared/documents/build.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import { type CountedDeliverable, dueNext, workedOn } from './blocking.ts';
import { goTo, watchPlaces } from './navigation.ts';
import { createStore, useStore } from './store.ts';
import { today } from './today.ts';
import { opened, useSnapshot } from './workbook.ts';

/** Kept while the window is open; undefined until something was chosen or worked on. */
const chosen = createStore<DocumentDeliverable | undefined>(undefined);

/** The document that Preview shows: the one chosen, or what was worked on since, else the one due next. */
export function usePreviewed(): DocumentDeliverable {
  const snapshot = useSnapshot();
  return useStore(chosen) ?? dueNext(snapshot, today());
}

export function choosePreviewed(deliverable: DocumentDeliverable): void {
  chosen.set(deliverable);
}

/** Opens Preview on that document; on the one it showed last where the name is of no document. */
export function goToPreview(deliverable?: string): void {
  if (deliverable !== undefined && isDocumentDeliverable(deliverable)) chosen.set(deliverable);
  goTo('preview');
}

/** After going to a finding, Preview shows the document that it keeps back. */
export function previewOf({ deliverable }: Finding): void {
  if (isDocumentDeliverable(deliverable)) chosen.set(deliverable);
}

/** Work on the plan is work on its public edition, too: whoever reads that one goes on with it. */
function isOf(deliverable: DocumentDeliverable | undefined, worked: CountedDeliverable): boolean {
  return worked === 'assessment' ? deliverable === 'assessment' : deliverable?.startsWith('plan') === true;
}

watchPlaces(({ screen }) => {
  const snapshot = opened.get()?.snapshot;
  const worked = snapshot === undefined ? undefined : workedOn(snapshot, screen);
  if (worked !== undefined && !isOf(chosen.get(), worked)) chosen.set(worked);
});
