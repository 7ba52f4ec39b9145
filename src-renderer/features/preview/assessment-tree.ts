import { buildAssessment } from '../../../shared/documents/assessment.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

/** The Capacity Assessment just as an export of this snapshot has it. */
export function assessmentTree(snapshot: WorkbookSnapshot): DocumentTree {
  return buildAssessment(snapshot, {
    findings: findingsOf(snapshot, 'assessment'),
    digest: digestOfPart(buildPart(snapshot, 'assessment')),
  });
}
