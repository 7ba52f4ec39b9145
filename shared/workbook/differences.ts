import { model } from '../model/model.ts';
import { sectionsOf } from '../sections/section.ts';
import { sectionOf, type Target } from '../sections/section-of.ts';
import type { Conflict, WorkbookSnapshot } from './snapshot.ts';

/** Where something is entered: a section, or for what no section holds its kind, such as comments. */
export type EntryPlace = { readonly section?: string; readonly label: string };

export function entryPlaceOf(snapshot: WorkbookSnapshot, target: Target): EntryPlace {
  const section = sectionOf(snapshot, target);
  return section === undefined
    ? { label: model[target.kind].plural }
    : { section: section.id, label: section.label };
}

export type PlacedConflict = { readonly conflict: Conflict; readonly place: EntryPlace };

const placed = new WeakMap<readonly Conflict[], readonly PlacedConflict[]>();

/** The unsettled conflicts in the order of the work: by section, then record by record. */
export function placedConflicts(snapshot: WorkbookSnapshot): readonly PlacedConflict[] {
  const known = placed.get(snapshot.conflicts);
  if (known !== undefined) return known;
  const sections = sectionsOf(snapshot.edition).map(({ id }) => id);
  const rank = ({ place: { section } }: PlacedConflict) =>
    section === undefined ? sections.length : sections.indexOf(section);
  const list = snapshot.conflicts
    .map((conflict) => ({ conflict, place: entryPlaceOf(snapshot, conflict) }))
    .sort((a, b) => rank(a) - rank(b));
  placed.set(snapshot.conflicts, list);
  return list;
}

const byRecord = new WeakMap<readonly Conflict[], ReadonlyMap<string, ReadonlySet<string>>>();
const none: ReadonlySet<string> = new Set();

/** @returns the fields of a record that copies disagree about; `deleted` among them where its life is in doubt */
export function fieldsInConflict({ conflicts }: WorkbookSnapshot, id: string): ReadonlySet<string> {
  const known = byRecord.get(conflicts);
  if (known !== undefined) return known.get(id) ?? none;
  const groups = [...Map.groupBy(conflicts, (conflict) => conflict.id)];
  const index = new Map(groups.map(([of, list]) => [String(of), new Set(list.map(({ field }) => field))]));
  byRecord.set(conflicts, index);
  return index.get(id) ?? none;
}
