import { isBulky } from '../model/field.ts';
import { findKind, type KindName } from '../model/model.ts';
import { compareStates, type PartComparison } from '../submission/compare.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { frozenKinds } from './as-briefed.ts';

function comparedFields(kind: KindName): readonly string[] {
  const fields = findKind(kind)?.fields ?? {};
  return Object.entries(fields).flatMap(([name, field]) => (isBulky(field) ? [] : [name]));
}

/** What the workbook says otherwise than when a briefing began, field by field. */
export function changedSince(before: WorkbookSnapshot, after: WorkbookSnapshot): PartComparison {
  return compareStates({ before, after }, frozenKinds, comparedFields);
}
