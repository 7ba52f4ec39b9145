import type { DocumentDeliverable } from '../model/deliverable.ts';

export {
  type DocumentDeliverable,
  documentDeliverables,
  isDocumentDeliverable,
} from '../model/deliverable.ts';

import { findingsOf } from '../readiness/index.ts';
import type { Finding } from '../readiness/rule.ts';
import { buildPart, digestOfPart } from '../submission/build-part.ts';
import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildAssessment } from './assessment.ts';
import { headingColor } from './heading-color.ts';
import { buildPlan, buildPublicPlan } from './plan.ts';
import { turnCrampedTables } from './sections.ts';
import type { DocumentTree } from './tree.ts';

type Builder = (
  snapshot: WorkbookSnapshot,
  context: { readonly findings: readonly Finding[]; readonly digest: string },
) => DocumentTree;

const builders: Readonly<Record<DocumentDeliverable, Builder>> = {
  assessment: buildAssessment,
  plan: buildPlan,
  'plan-public': buildPublicPlan,
};

/** A deliverable's document just as an export of this snapshot has it, with what is missing and its digest. */
export function buildDocument(snapshot: WorkbookSnapshot, deliverable: DocumentDeliverable): DocumentTree {
  // What keeps the plan a draft also keeps its public edition one.
  const findings = deliverable === 'plan-public' ? findingsOf(snapshot) : findingsOf(snapshot, deliverable);
  const digest = digestOfPart(buildPart(snapshot, deliverable));
  const tree = builders[deliverable](snapshot, { findings, digest });
  // The look of a document is no part of its data, which is all that a public edition is built from.
  const look = { headingColor: headingColor(theOne(snapshot, 'workbook')?.heading_color) };
  return { ...tree, ...look, sections: turnCrampedTables(tree.sections) };
}
