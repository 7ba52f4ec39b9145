import type { KindName } from '../../shared/model/model.ts';
import type { Finding } from '../../shared/readiness/rule.ts';
import { type Section, sectionsOf } from '../../shared/sections/section.ts';
import { sectionOf } from '../../shared/sections/section-of.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';

/** Where a finding is settled, and what takes the focus there if it is not the finding's own field. */
export type Remedy = { readonly section: Section; readonly focusKey?: string };

/** Rules about a service for which something is missing: the kind of what settles them, by the rule's id. */
export const addedFor: Readonly<Record<string, KindName>> = {
  'assessment.service-moments-missing': 'moment',
  'assessment.designated-service-without-survey': 'survey',
  'plan.service-without-pain-point': 'pain_point',
  'plan.service-without-commitment': 'commitment',
  'plan.service-without-indicator': 'indicator',
};

/** Pain points have a list for each service. */
function addButton(kind: KindName, service: string | undefined): string {
  return kind === 'pain_point' ? `${kind}/add/${service ?? 'none'}` : `${kind}/add`;
}

/** @returns undefined for a finding that no section settles, such as one about a sign-off */
export function remedyOf(snapshot: WorkbookSnapshot, finding: Finding): Remedy | undefined {
  const { rule, kind, id, field } = finding;
  const added = addedFor[rule];
  if (added !== undefined) {
    const section = sectionsOf(snapshot.edition).find(({ kinds }) => kinds.includes(added));
    return section === undefined ? undefined : { section, focusKey: addButton(added, id) };
  }
  if (kind === undefined) return undefined;
  const section = sectionOf(snapshot, {
    kind,
    ...(id === undefined ? {} : { id }),
    ...(field === undefined ? {} : { field }),
  });
  return section === undefined ? undefined : { section };
}
