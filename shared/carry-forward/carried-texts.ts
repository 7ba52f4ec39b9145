import { findField, model } from '../model/model.ts';
import { type Section, sectionsOf } from '../sections/section.ts';
import { sectionOf } from '../sections/section-of.ts';
import { findRecord } from '../workbook/find.ts';
import type { Edit } from '../workbook/log/edit.ts';
import { headsOf } from '../workbook/log/heads.ts';
import type { CarriedText, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isReset } from './decisions.ts';
import { isCarried } from './edits.ts';

/**
 * Was this edit the carrying of a text? Only texts are shown as carried: they go stale unseen, while names,
 * dates and choices are seen at a glance, and a sign at each of them would hide those that matter.
 */
export function carriesText(workbookId: string, edit: Edit): boolean {
  return (
    findField(model[edit.kind], edit.field)?.type === 'markdown' &&
    !isReset(edit.kind, edit.field) &&
    edit.value !== 'null' &&
    isCarried(workbookId, edit)
  );
}

/** A field's edits from the first to the one that stands; undefined where copies went different ways. */
function lineOf(edits: readonly Edit[]): readonly Edit[] | undefined {
  const known = new Map(edits.map((edit) => [edit.id, edit]));
  const [head, ...others] = headsOf(edits);
  const line: Edit[] = [];
  let edit = others.length === 0 ? head : undefined;
  while (edit !== undefined) {
    line.push(edit);
    const bases: readonly Edit[] = edit.bases.flatMap((id) => known.get(id) ?? []);
    if (bases.length > 1) return undefined;
    [edit] = bases;
  }
  return line.length === 0 ? undefined : line.reverse();
}

/**
 * Does a field still say what was carried, with nobody having said that it is still true? An edit over a
 * carried text is a change, or with the same words a confirmation. One that brings back what stood before
 * the edit below it, as undoing does, stands for that: so a change or confirmation that was undone is none.
 *
 * @param root the edit that carried it
 * @param edits all of the field's
 */
export function isStillCarried(root: Edit, edits: readonly Edit[]): boolean {
  const line = lineOf(edits);
  if (line?.[0]?.id !== root.id) return false;
  /** Of each edit, the place in the line of the one that it stands for. */
  const standsFor: number[] = [];
  for (const [place, edit] of line.entries()) {
    const before = (standsFor[place - 1] ?? 0) - 1;
    const isBack = place > 0 && line[before]?.value === edit.value;
    standsFor.push(isBack ? (standsFor[before] ?? place) : place);
  }
  return standsFor.at(-1) === 0;
}

const keyOf = ({ id, field }: Pick<CarriedText, 'id' | 'field'>) => `${id} ${field}`;

const keys = new WeakMap<readonly CarriedText[], ReadonlySet<string>>();

/** Is this text as last year's workbook said it, neither changed nor confirmed? */
export function isCarriedText(
  { carried }: WorkbookSnapshot,
  text: Pick<CarriedText, 'id' | 'field'>,
): boolean {
  if (carried === undefined) return false;
  const known = keys.get(carried) ?? new Set(carried.map(keyOf));
  keys.set(carried, known);
  return known.has(keyOf(text));
}

/** Those of live records. */
function liveTexts(snapshot: WorkbookSnapshot): readonly CarriedText[] {
  return (snapshot.carried ?? []).filter(({ kind, id }) => findRecord(snapshot, kind, id) !== undefined);
}

/** A section with the carried texts to look through in it. */
export type CarriedSection = { readonly section: Section; readonly texts: readonly CarriedText[] };

/** In the order in which the workbook is filled in; sections without any are absent. */
export function carriedBySection(snapshot: WorkbookSnapshot): readonly CarriedSection[] {
  const grouped = Map.groupBy(liveTexts(snapshot), (text) => sectionOf(snapshot, text)?.id);
  return sectionsOf(snapshot.edition).flatMap((section) => {
    const texts = grouped.get(section.id);
    return texts === undefined ? [] : [{ section, texts }];
  });
}
