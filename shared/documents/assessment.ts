import type { Finding } from '../readiness/rule.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { barriersChapter } from './assessment/barriers-catalysts.ts';
import { type Assessment, assessmentOf } from './assessment/context.ts';
import { countsAnnex } from './assessment/counts.ts';
import { dataCollectionChapter } from './assessment/data-collection.ts';
import { evidenceAnnex } from './assessment/evidence-register.ts';
import { furtherRecordsAnnex } from './assessment/further-records.ts';
import { glossaryBlocks } from './assessment/glossary.ts';
import { maturityChapter } from './assessment/maturity.ts';
import { methodAnnex } from './assessment/method.ts';
import { organizationChapter } from './assessment/organization.ts';
import { serviceDeliveryChapter } from './assessment/service-delivery.ts';
import { servicesChapter } from './assessment/services.ts';
import { signOffsAnnex } from './assessment/sign-offs.ts';
import { summaryChapter } from './assessment/summary.ts';
import { surveyChecklistAnnex } from './assessment/survey-checklist.ts';
import { telemetryAnnex } from './assessment/telemetry.ts';
import { heading, inlines, lead } from './blocks.ts';
import { documentFrame } from './cover.ts';
import { everythingMissing, missingInShort, needsGroups } from './draft-groups.ts';
import { draftSummary, type Obstacles, obstaclesTo } from './draft-notice.ts';
import { numberHeadings } from './numbered-headings.ts';
import type { Block, DocumentTree, DraftNotice, Section } from './tree.ts';

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

function draftOf(
  snapshot: WorkbookSnapshot,
  obstacles: Obstacles,
  sections: readonly Section[],
): DraftNotice {
  const headings = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'heading' ? [[block.id, block.text] as const] : []));
  return {
    summary: draftSummary(obstacles),
    findings: missingInShort(snapshot, obstacles, new Map(headings)),
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
  const further = furtherRecordsAnnex(assessment);
  return [
    wide(evidenceAnnex(assessment)),
    wide(countsAnnex(assessment)),
    runningOn(surveyChecklistAnnex(assessment)),
    runningOn(telemetryAnnex(assessment)),
    runningOn(signOffsAnnex(assessment)),
    runningOn([...methodAnnex(assessment), ...glossaryBlocks()]),
    ...(further.length === 0 ? [] : [runningOn(further)]),
    ...(obstacles === undefined || !needsGroups(obstacles) ? [] : [runningOn(missingAnnex(obstacles))]),
  ];
}

/** The last annex of a draft, of which the list before the chapters is a digest. */
function missingAnnex(obstacles: Obstacles): readonly Block[] {
  return [
    heading(1, 'annex-missing', 'Everything that is missing'),
    lead('This is the list before the chapters in full, in the order of the rules.'),
    ...everythingMissing(obstacles).flatMap(({ title, sentences }, index): readonly Block[] => [
      heading(2, `missing-${index + 1}`, title),
      { type: 'list', ordered: false, items: sentences.map((sentence) => ({ content: inlines(sentence) })) },
    ]),
  ];
}

/** Short annexes follow each other on one page; the first of them begins where its section does. */
function runningOn(blocks: readonly Block[]): Section {
  return portrait(
    blocks.map((block) =>
      block.type === 'heading' && block.level === 1 ? { ...block, runsOn: true } : block,
    ),
  );
}

function portrait(blocks: readonly Block[]): Section {
  return { orientation: 'portrait', blocks };
}

function wide(blocks: readonly Block[]): Section {
  return { orientation: blocks.some(({ type }) => type === 'table') ? 'landscape' : 'portrait', blocks };
}

/** Sections that follow each other with the same orientation are one. */
function joinSections(sections: readonly Section[]): readonly Section[] {
  const merged: Section[] = [];
  for (const section of sections) {
    const before = merged.at(-1);
    if (before?.orientation !== section.orientation) merged.push(section);
    else merged[merged.length - 1] = { ...before, blocks: [...before.blocks, ...section.blocks] };
  }
  return merged;
}
