import { deliverableLabels, deliverables } from '../../../shared/model/deliverable.ts';
import { model } from '../../../shared/model/model.ts';
import { isAboutConflict } from '../../../shared/readiness/conflicts.ts';
import type { Severity } from '../../../shared/readiness/rule.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { remedyOf } from '../../state/remedies.ts';
import { isSettledBySignOff, type KeyedFinding, targetOf } from '../../state/review-trail.ts';

export type Filter = {
  readonly severity: Severity | 'all';
  /** A section's id, or undefined for all. */
  readonly section?: string;
};

/** The section of a finding, or the kind that no section holds, such as a sign-off. */
export type Place = { readonly id: string; readonly label: string; readonly canGo: boolean };

export type PlacedFinding = KeyedFinding & { readonly place: Place };

type SectionGroup = { readonly place: Place; readonly entries: readonly PlacedFinding[] };

export type DeliverableGroup = { readonly label: string; readonly sections: readonly SectionGroup[] };

const wholeWorkbook: Place = { id: 'workbook', label: 'The whole workbook', canGo: false };

function placeOf(snapshot: WorkbookSnapshot, { finding }: KeyedFinding): Place {
  const target = targetOf(finding);
  if (target === undefined) return { ...wholeWorkbook, canGo: isAboutConflict(finding) };
  const section = remedyOf(snapshot, finding)?.section;
  if (section !== undefined) return { id: section.id, label: section.label, canGo: true };
  const { plural } = model[target.kind];
  return {
    id: `kind-${target.kind}`,
    label: plural,
    canGo: isSettledBySignOff(finding) || isAboutConflict(finding),
  };
}

export function placedFindings(
  snapshot: WorkbookSnapshot,
  keyed: readonly KeyedFinding[],
): readonly PlacedFinding[] {
  return keyed.map((entry) => ({ ...entry, place: placeOf(snapshot, entry) }));
}

export function matches({ finding, place }: PlacedFinding, { severity, section }: Filter): boolean {
  return (
    (severity === 'all' || finding.severity === severity) && (section === undefined || place.id === section)
  );
}

/** Places that have findings, in the order in which the workbook is filled in, then those without a section. */
export function placesWithFindings(
  snapshot: WorkbookSnapshot,
  findings: readonly PlacedFinding[],
): readonly Place[] {
  const found = new Map(findings.map(({ place }) => [place.id, place]));
  const sections = sectionsOf(snapshot.edition).flatMap(({ id }) => found.get(id) ?? []);
  return [...sections, ...[...found.values()].filter((place) => !sections.includes(place))];
}

/** By deliverable, the Capacity Assessment first, then by section in the order of the workbook. */
export function groupFindings(
  snapshot: WorkbookSnapshot,
  findings: readonly PlacedFinding[],
): readonly DeliverableGroup[] {
  const places = placesWithFindings(snapshot, findings);
  return deliverables.flatMap((deliverable) => {
    const own = findings.filter(({ finding }) => finding.deliverable === deliverable);
    const sections = places.flatMap((place) => {
      const entries = own.filter((entry) => entry.place.id === place.id);
      return entries.length === 0 ? [] : [{ place, entries }];
    });
    return sections.length === 0 ? [] : [{ label: deliverableLabels[deliverable], sections }];
  });
}

/** The findings one after another, as the arrow keys go through them. */
export function listed(groups: readonly DeliverableGroup[]): readonly PlacedFinding[] {
  return groups.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries));
}
