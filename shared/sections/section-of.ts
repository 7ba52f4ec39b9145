import { practicesOf } from '../editions/lookups.ts';
import type { RecordId } from '../model/id.ts';
import type { KindName } from '../model/model.ts';
import { theOne } from '../workbook/find.ts';
import { keyedIds } from '../workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Section, sectionsOf } from './section.ts';

/** What a finding, a conflict or a search result points to. */
export type Target = { readonly kind: KindName; readonly id?: RecordId; readonly field?: string };

function keyOf(snapshot: WorkbookSnapshot, { kind, id }: Target): string | undefined {
  return id === undefined ? undefined : keyedIds(snapshot, kind).get(id);
}

function dimensionOf(snapshot: WorkbookSnapshot, target: Target): string | undefined {
  const key = keyOf(snapshot, target);
  if (target.kind === 'dimension_summary') return key;
  return practicesOf(snapshot.edition).find(({ practice }) => practice.id === key)?.dimension.id;
}

function componentOf(snapshot: WorkbookSnapshot, target: Target): string | undefined {
  const question = keyOf(snapshot, target);
  return snapshot.edition.narrativeQuestions.find(({ id }) => id === question)?.component;
}

/** The logo's text is entered beside the logo, not with the files of the evidence register. */
function isLogo(snapshot: WorkbookSnapshot, { kind, id }: Target): boolean {
  return kind === 'attachment' && id !== undefined && theOne(snapshot, 'workbook')?.agency_logo === id;
}

/** Fields that the plan alone asks for are entered with it, not where the rest of their record is. */
const planFields: Readonly<Record<string, string>> = {
  'practice_rating/no_action_reason': 'focus',
  'service/proposed_change': 'priorities',
};

/**
 * The section in which a record is entered; the first of its kind where no record is named.
 *
 * @returns undefined where no section holds it, as with sign-offs
 */
export function sectionOf(snapshot: WorkbookSnapshot, target: Target): Section | undefined {
  const sections = sectionsOf(snapshot.edition);
  const planSection = target.field === undefined ? undefined : planFields[`${target.kind}/${target.field}`];
  if (planSection !== undefined) return sections.find(({ id }) => id === planSection);
  const firstOr = (part: 'dimension' | 'component', wanted: string | undefined) =>
    sections.find(
      (section) => section[part] !== undefined && (wanted === undefined || section[part] === wanted),
    );
  switch (target.kind) {
    case 'practice_rating':
    case 'dimension_summary':
      return firstOr('dimension', dimensionOf(snapshot, target));
    case 'narrative':
      return firstOr('component', componentOf(snapshot, target));
    default:
      return sections.find(({ kinds }) =>
        kinds.includes(isLogo(snapshot, target) ? 'workbook' : target.kind),
      );
  }
}
