import { buildDocument, type DocumentDeliverable } from '../../../shared/documents/build.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

const trees = new WeakMap<WorkbookSnapshot, Map<DocumentDeliverable, DocumentTree>>();

/** A deliverable's document just as an export of this snapshot has it; made once, for it is read more often. */
export function deliverableTree(snapshot: WorkbookSnapshot, deliverable: DocumentDeliverable): DocumentTree {
  const ofSnapshot = trees.get(snapshot) ?? new Map<DocumentDeliverable, DocumentTree>();
  trees.set(snapshot, ofSnapshot);
  const tree = ofSnapshot.get(deliverable) ?? buildDocument(snapshot, deliverable);
  ofSnapshot.set(deliverable, tree);
  return tree;
}
