import { formatNumber } from '../documents/format.ts';
import type { Deliverable } from '../model/deliverable.ts';
import type { Kind } from '../model/kind.ts';
import { type KindName, model } from '../model/model.ts';
import { focusAreaCount } from '../plan/focus-count.ts';
import type { Finding } from '../readiness/rule.ts';
import { counted, isBlank } from '../readiness/words.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Section, type SectionGroup, sectionsOf } from './section.ts';
import { sectionOf } from './section-of.ts';

/**
 * How far a section is. `ready`: something was entered, nothing in it blocks its deliverable, and no rule
 * misses a record in its main list, such as a person in a role.
 * `conflict`: copies disagree about a value in it, and nobody has decided.
 */
export type SectionState = 'empty' | 'started' | 'ready' | 'conflict';

/** With a short count where there is one: "5 of 7", "3", "2 differ", else "2 suggestions". */
export type SectionStanding = { readonly state: SectionState; readonly note?: string };

/**
 * The findings of each section, in the order given. A finding without a record belongs to the first
 * section of its kind; one that no section holds, such as of a sign-off, is left out.
 *
 * @returns by section id; sections without findings are absent
 */
export function findingsBySection(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, id, field } = finding;
    if (kind === undefined) continue;
    const target = { kind, ...(id === undefined ? {} : { id }), ...(field === undefined ? {} : { field }) };
    const section = sectionOf(snapshot, target);
    if (section === undefined) continue;
    const known = grouped.get(section.id);
    if (known === undefined) grouped.set(section.id, [finding]);
    else known.push(finding);
  }
  return grouped;
}

/** What was entered in a section, as its place in the rail tells it. */
type Content = { readonly isEmpty: boolean; readonly count?: string };

function isSingleton(kind: Kind): boolean {
  return kind.key !== undefined;
}

/** Lists that people keep themselves: not records that exist once a key, and not parts of other records. */
function isCounted(kind: Kind): boolean {
  return kind.ordered === true && !isSingleton(kind) && kind.owner === undefined;
}

/** True where anything beyond its key, its place and what it belongs to is said. */
function hasContent(kind: Kind, record: object): boolean {
  const given = new Map<string, unknown>(Object.entries(record));
  return Object.keys(kind.fields).some(
    (name) => !kind.key?.includes(name) && name !== kind.owner && !isBlank(given.get(name)),
  );
}

function countWithContent(snapshot: WorkbookSnapshot, name: KindName): number {
  const records: readonly object[] = snapshot.records[name];
  return records.filter((record) => hasContent(model[name], record)).length;
}

function ofAll(done: number, all: number): { readonly count?: string } {
  return all === 0 ? {} : { count: `${done} of ${all}` };
}

function dimensionContent({ edition, records }: WorkbookSnapshot, dimensionId: string): Content {
  const practices = edition.dimensions.find(({ id }) => id === dimensionId)?.practices ?? [];
  const ids = new Set<string | undefined>(practices.map(({ id }) => id));
  const ratings = records.practice_rating.filter(({ practice }) => ids.has(practice));
  const summaries = records.dimension_summary.filter(({ dimension }) => dimension === dimensionId);
  const rated = ratings.filter(({ level }) => !isBlank(level)).length;
  return {
    isEmpty:
      !ratings.some((rating) => hasContent(model.practice_rating, rating)) &&
      !summaries.some((summary) => hasContent(model.dimension_summary, summary)),
    ...ofAll(rated, practices.length),
  };
}

function answersContent({ edition, records }: WorkbookSnapshot, component: string): Content {
  const questions = edition.narrativeQuestions.filter((question) => question.component === component);
  const ids = new Set<string | undefined>(questions.map(({ id }) => id));
  const answered = records.narrative.filter(
    ({ question, text }) => ids.has(question) && !isBlank(text),
  ).length;
  return { isEmpty: answered === 0, ...ofAll(answered, questions.length) };
}

function listsContent(snapshot: WorkbookSnapshot, { kinds }: Section): Content {
  const total = kinds
    .filter((name) => isCounted(model[name]))
    .reduce((sum, name) => sum + countWithContent(snapshot, name), 0);
  return {
    isEmpty: kinds.every((name) => countWithContent(snapshot, name) === 0),
    ...(total === 0 ? {} : { count: String(total) }),
  };
}

function capacityContent({ edition, records }: WorkbookSnapshot): Content {
  const rated = records.capacity_component.filter(({ level }) => !isBlank(level)).length;
  return {
    isEmpty: !records.capacity_component.some((record) => hasContent(model.capacity_component, record)),
    ...ofAll(rated, edition.capacityComponents.length),
  };
}

/** Fields that the plan asks of records which are otherwise entered elsewhere. */
function hasPlanFields({ records }: WorkbookSnapshot, { id }: Section): boolean {
  if (id === 'focus') return records.practice_rating.some((rating) => !isBlank(rating.no_action_reason));
  return id === 'priorities' && records.service.some((service) => !isBlank(service.proposed_change));
}

function planContent(snapshot: WorkbookSnapshot, section: Section): Content {
  const lists = listsContent(snapshot, section);
  const areas = snapshot.records.focus_area.length;
  return {
    // A focus area that is chosen says something before its reason is written.
    isEmpty: lists.isEmpty && !(section.id === 'focus' && areas > 0) && !hasPlanFields(snapshot, section),
    ...(section.id === 'focus' ? ofAll(areas, focusAreaCount) : {}),
    ...(lists.count === undefined ? {} : { count: lists.count }),
  };
}

function contentOf(snapshot: WorkbookSnapshot, section: Section): Content {
  if (section.group === 'plan') return planContent(snapshot, section);
  if (section.dimension !== undefined) return dimensionContent(snapshot, section.dimension);
  if (section.kinds.includes('capacity_component')) return capacityContent(snapshot);
  const lists = listsContent(snapshot, section);
  if (section.component === undefined) return lists;
  const answers = answersContent(snapshot, section.component);
  return { ...answers, isEmpty: answers.isEmpty && lists.isEmpty };
}

/** Of each section, the unsettled conflicts. */
function conflictsBySection(snapshot: WorkbookSnapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const conflict of snapshot.conflicts) {
    const section = sectionOf(snapshot, conflict);
    if (section !== undefined) counts.set(section.id, (counts.get(section.id) ?? 0) + 1);
  }
  return counts;
}

/** What a section is filled in for: the assessment, which rests on the set-up too, or both editions of the plan. */
const deliverablesOfGroup: Readonly<Record<SectionGroup, readonly Deliverable[]>> = {
  'set-up': ['assessment'],
  assessment: ['assessment'],
  // Section 4 of the assessment rests on the quarters.
  feedback: ['assessment'],
  briefing: ['briefing'],
  plan: ['plan', 'plan-public'],
};

/** Advice without a record misses one: the section's main list is not complete, as a team without a lead. */
function isHeldBackBy({ severity, id, kind }: Finding, section: Section): boolean {
  return severity === 'blocks' || (id === undefined && kind === section.kinds[0]);
}

/** @param findings on the section, of its own deliverables */
function standingOf(
  section: Section,
  content: Content,
  conflicts: number,
  findings: readonly Finding[],
): SectionStanding {
  if (conflicts > 0)
    return {
      state: 'conflict',
      note: `${formatNumber(conflicts)} ${conflicts === 1 ? 'differs' : 'differ'}`,
    };
  if (content.isEmpty)
    return content.count === undefined ? { state: 'empty' } : { state: 'empty', note: content.count };
  // While something must be fixed, a count of suggestions would be taken for all there is to do.
  const isBlocked = findings.some(({ severity }) => severity === 'blocks');
  const advice = isBlocked ? 0 : findings.length;
  const note = content.count ?? (advice === 0 ? undefined : counted(advice, 'suggestion'));
  return {
    state: findings.some((finding) => isHeldBackBy(finding, section)) ? 'started' : 'ready',
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The state of every section, in their order, with the short count beside it.
 *
 * @param findings of readiness, of whichever deliverables; only those on a section's own deliverables count
 * @returns by section id, every section of the edition
 */
export function sectionStates(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
): ReadonlyMap<string, SectionStanding> {
  const conflicts = conflictsBySection(snapshot);
  const found = findingsBySection(snapshot, findings);
  return new Map(
    sectionsOf(snapshot.edition).map((section) => [
      section.id,
      standingOf(
        section,
        contentOf(snapshot, section),
        conflicts.get(section.id) ?? 0,
        (found.get(section.id) ?? []).filter(({ deliverable }) =>
          deliverablesOfGroup[section.group].includes(deliverable),
        ),
      ),
    ]),
  );
}
