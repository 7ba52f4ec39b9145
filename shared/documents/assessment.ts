import type { Finding } from '../readiness/rule.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { barriersChapter } from './assessment/barriers-catalysts.ts';
import { type Assessment, assessmentOf } from './assessment/context.ts';
import { countsAnnex } from './assessment/counts.ts';
import { dataCollectionChapter } from './assessment/data-collection.ts';
import { furtherRecordsAnnex } from './assessment/further-records.ts';
import { maturityChapter } from './assessment/maturity.ts';
import { methodAnnex } from './assessment/method.ts';
import { organizationChapter } from './assessment/organization.ts';
import { serviceDeliveryChapter } from './assessment/service-delivery.ts';
import { servicesChapter } from './assessment/services.ts';
import { summaryChapter } from './assessment/summary.ts';
import { surveyChecklistAnnex } from './assessment/survey-checklist.ts';
import { telemetryAnnex } from './assessment/telemetry.ts';
import { documentFrame } from './cover.ts';
import { type Obstacles, obstaclesTo } from './draft-notice.ts';
import { evidenceAnnex } from './evidence/register.ts';
import { glossaryBlocks } from './glossary.ts';
import { draftOf, missingAnnex } from './missing.ts';
import { numberHeadings } from './numbered-headings.ts';
import { joinSections, portrait, runningOn, wide } from './sections.ts';
import { signOffsAnnex } from './sign-off-annex.ts';
import type { DocumentTree, Section } from './tree.ts';

/** The edition's due date that the Capacity Assessment answers to (§280.14). */
const dueDateId = 'assessment';

/**
 * The Capacity Assessment of §280.17 as a document tree: everything that a record declares for it, and in
 * a plain sentence what is still missing. The same snapshot always gives the same tree.
 *
 * @param context.findings of readiness; those that block the assessment make it a draft
 * @param context.digest SHA-256 of the assessment's canonical JSON, for the cover and the sign-offs
 */
export function buildAssessment(
  snapshot: WorkbookSnapshot,
  context: { readonly findings: readonly Finding[]; readonly digest: string },
): DocumentTree {
  const obstacles = obstaclesTo(snapshot, context.findings, 'assessment');
  const assessment = assessmentOf(snapshot, context.digest, obstacles !== undefined);
  const annexes = annexesOf(assessment, obstacles);
  const sections = numberHeadings(joinSections([chapters(assessment), ...annexes]), annexes.length);
  const draft = obstacles === undefined ? undefined : draftOf(snapshot, obstacles, sections);
  return {
    ...documentFrame(assessment, {
      title: 'Capacity Assessment',
      subject: `Customer experience capacity assessment under ${snapshot.edition.circular}`,
      dueDateId,
      digest: context.digest,
    }),
    ...(draft === undefined ? {} : { draft }),
    sections,
  };
}

function chapters(assessment: Assessment): Section {
  return portrait([
    ...summaryChapter(assessment),
    ...organizationChapter(assessment),
    ...maturityChapter(assessment),
    ...dataCollectionChapter(assessment),
    ...serviceDeliveryChapter(assessment),
    ...servicesChapter(assessment),
    ...barriersChapter(assessment),
  ]);
}

/** The registers with many columns lie on their side, but only if they hold a table. */
function annexesOf(assessment: Assessment, obstacles: Obstacles | undefined): readonly Section[] {
  const last = [furtherRecordsAnnex(assessment), missingAnnex(obstacles)];
  return [
    wide(evidenceAnnex(assessment)),
    wide(countsAnnex(assessment)),
    runningOn(surveyChecklistAnnex(assessment)),
    runningOn(telemetryAnnex(assessment)),
    runningOn(signOffsAnnex(assessment, 'assessment')),
    runningOn([...methodAnnex(assessment), ...glossaryBlocks('assessment', assessment.snapshot.edition)]),
    ...last.filter((blocks) => blocks.length > 0).map(runningOn),
  ];
}
