import { asksAll } from '../editions/lookups.ts';
import type { Finding } from '../readiness/rule.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { aboutBlocks, dueDateBlocks } from './about.ts';
import { heading, lead } from './blocks.ts';
import { documentFrame } from './cover.ts';
import { draftSummary, type Obstacles, obstaclesTo } from './draft-notice.ts';
import { evidenceAnnex } from './evidence/register.ts';
import { exportName } from './file-name.ts';
import { glossaryBlocks } from './glossary.ts';
import { draftOf, missingAnnex } from './missing.ts';
import { numberHeadings } from './numbered-headings.ts';
import { alignmentChapter } from './plan/alignment.ts';
import { capacityBuildingChapter } from './plan/capacity-building.ts';
import { changesChapter } from './plan/changes.ts';
import { commitmentsChapter } from './plan/commitments.ts';
import { type Plan, planOf } from './plan/context.ts';
import { crossAgencyChapter } from './plan/cross-agency.ts';
import { deliveredChapter } from './plan/delivered.ts';
import { furtherRecordsAnnex } from './plan/further-records.ts';
import { milestonesAnnex } from './plan/milestones.ts';
import { needsChapter } from './plan/needs.ts';
import { prioritiesChapter } from './plan/priorities.ts';
import { providerChapter } from './plan/provider.ts';
import { publicSnapshot } from './plan/public-snapshot.ts';
import { summaryChapter } from './plan/summary.ts';
import { joinSections, portrait, runningOn, wide, withoutPageBreak } from './sections.ts';
import { signOffsAnnex } from './sign-off-annex.ts';
import type { Block, DocumentTree, Section } from './tree.ts';

/** The edition's due date that the Action Plan answers to (§280.14). */
const dueDateId = 'plan';

type Context = {
  /** Of readiness; those that block the plan make it a draft. */
  readonly findings: readonly Finding[];
  /** SHA-256 of the deliverable's canonical JSON, for the cover and the sign-offs. */
  readonly digest: string;
};

/**
 * The Action Plan of §280.17 as OMB gets it: everything that a record declares for it, and in a plain
 * sentence what is still missing. The same snapshot always gives the same tree.
 */
export function buildPlan(snapshot: WorkbookSnapshot, { findings, digest }: Context): DocumentTree {
  const plan = planOf(snapshot, 'plan', digest);
  const obstacles = obstaclesTo(snapshot, findings, 'plan');
  const sections = sectionsOf(plan, [signOffsAnnex(plan, 'plan')], [missingAnnex(obstacles)]);
  return {
    ...documentFrame(plan, {
      title: 'Action Plan',
      subject: `Customer experience action plan under ${snapshot.edition.circular}`,
      ...(asksAll(snapshot.edition) ? { dueDateId } : {}),
      digest,
    }),
    ...(obstacles === undefined ? {} : { draft: draftOf(snapshot, obstacles, sections) }),
    sections,
  };
}

/**
 * The Action Plan as the public gets it (§280.17), built out of what is public and nothing else. What keeps
 * it a draft is counted and not told: findings name records by their words.
 */
export function buildPublicPlan(snapshot: WorkbookSnapshot, { findings, digest }: Context): DocumentTree {
  const plan = planOf(publicSnapshot(snapshot), 'plan-public', digest);
  const obstacles = obstaclesTo(snapshot, findings, 'plan-public');
  const frame = documentFrame(plan, {
    title: 'Action Plan',
    subject: `Customer experience action plan under ${snapshot.edition.circular}, public edition`,
    digest,
  });
  return {
    ...frame,
    fileName: exportName(plan.snapshot, 'Action Plan public'),
    ...(obstacles === undefined ? {} : { draft: countOnly(obstacles) }),
    sections: sectionsOf(plan),
  };
}

function countOnly(obstacles: Obstacles) {
  return { summary: draftSummary(obstacles, 'publish'), findings: [] };
}

type Annex = readonly Block[];

/**
 * Two chapters before the first one, eight chapters, and annexes.
 *
 * @param own annexes of this edition only
 * @param last annexes that stand behind all others; without blocks they are left out
 */
function sectionsOf(plan: Plan, own: readonly Annex[] = [], last: readonly Annex[] = []): readonly Section[] {
  const front = [summaryChapter(plan), providerChapter(plan)];
  const chapters = [
    changesChapter(plan),
    needsChapter(plan),
    deliveredChapter(plan),
    commitmentsChapter(plan),
    withoutPageBreak(prioritiesChapter(plan)),
    capacityBuildingChapter(plan),
    withoutPageBreak(crossAgencyChapter(plan)),
    withoutPageBreak(alignmentChapter(plan)),
  ];
  const evidence = filled([registerOf(plan)]);
  const annexes = [
    ...evidence.map(plan.deliverable === 'plan' ? wide : portrait),
    ...filled([milestonesAnnex(plan)]).map(portrait),
    ...filled(own).map(runningOn),
    portrait(aboutAnnex(plan)),
    ...filled([furtherRecordsAnnex(plan), ...last]).map(runningOn),
  ];
  const sections = joinSections([portrait([...front, ...chapters].flat()), ...annexes]);
  return numberHeadings(sections, annexes.length, front.length);
}

/** Left out where there is nothing in it and the circular of that year asks for none. */
function registerOf(plan: Plan): Annex {
  const { evidence, attachment, evidence_link: links } = plan.snapshot.records;
  const isEmpty = evidence.length + attachment.length + links.length === 0;
  return isEmpty && !asksAll(plan.edition) ? [] : evidenceAnnex(plan);
}

function filled(annexes: readonly Annex[]): readonly Annex[] {
  return annexes.filter((blocks) => blocks.length > 0);
}

function aboutAnnex(plan: Plan): readonly Block[] {
  const hasDates = plan.deliverable === 'plan' && asksAll(plan.edition);
  return [
    heading(1, 'annex-about', 'About this plan'),
    ...(hasDates
      ? [lead('When this plan is due, what it rests on, and what its words mean.'), ...dueDateBlocks(plan)]
      : [lead('What this plan rests on, and what its words mean.')]),
    ...aboutBlocks(plan),
    ...glossaryBlocks('plan', plan.edition),
  ];
}
