import { type RecordId, recordIdSchema } from '../model/id.ts';
import { isKindName, type KindName } from '../model/model.ts';
import { type Section, sectionsOf } from '../sections/section.ts';
import { sectionOf } from '../sections/section-of.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What a comment is about. It is kept as text, since it may be a section, which is no record. */
export type CommentTarget =
  | { readonly type: 'section'; readonly section: string }
  | { readonly type: 'record'; readonly kind: KindName; readonly id: RecordId; readonly field?: string }
  /** Another comment, which this one answers. */
  | { readonly type: 'comment'; readonly id: RecordId };

/** "section/team", "service/0190…", "service/0190…/name", "comment/0190…" */
export function targetText(target: CommentTarget): string {
  switch (target.type) {
    case 'section':
      return `section/${target.section}`;
    case 'record':
      return [target.kind, target.id, ...(target.field === undefined ? [] : [target.field])].join('/');
    case 'comment':
      return `comment/${target.id}`;
  }
}

/** @returns undefined for a text that names nothing, as another program may have written it */
export function parseTarget(text: string | undefined): CommentTarget | undefined {
  const [what = '', name = '', field, ...rest] = (text ?? '').split('/');
  if (rest.length > 0) return undefined;
  if (what === 'section') return name === '' ? undefined : { type: 'section', section: name };
  const id = recordIdSchema.safeParse(name).data;
  if (id === undefined || !isKindName(what)) return undefined;
  if (what === 'comment') return { type: 'comment', id };
  return { type: 'record', kind: what, id, ...(field === undefined ? {} : { field }) };
}

/** @returns the section in which the thing commented on is entered; undefined where there is none */
export function sectionOfTarget(
  snapshot: WorkbookSnapshot,
  target: CommentTarget | undefined,
): Section | undefined {
  if (target?.type === 'section') return sectionsOf(snapshot.edition).find(({ id }) => id === target.section);
  return target?.type === 'record' ? sectionOf(snapshot, target) : undefined;
}
