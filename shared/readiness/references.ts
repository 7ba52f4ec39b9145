import { type Deliverable, deliverableLabels, deliverables } from '../model/deliverable.ts';
import type { Field } from '../model/field.ts';
import { recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { isPrintedIn } from '../model/prints.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { capitalized, named } from './words.ts';

/** Kinds that a field may point to within this workbook; none for references into last year's. */
function targetsOf(field: Field): readonly KindName[] {
  if (field.type === 'reference') return field.foreign === true ? [] : field.to.filter(isKindName);
  return field.type === 'references' ? field.to.filter(isKindName) : [];
}

function isGone(snapshot: WorkbookSnapshot, targets: readonly KindName[], value: unknown): boolean {
  const id = recordIdSchema.safeParse(value).data;
  return id !== undefined && !targets.some((kind) => findRecord(snapshot, kind, id) !== undefined);
}

function brokenIn<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  deliverable: Deliverable,
): readonly RuleFinding[] {
  const declared: Kind = model[kind];
  return Object.entries(declared.fields).flatMap(([name, field]) => {
    const targets = targetsOf(field);
    if (targets.length === 0 || !isPrintedIn(declared, field, deliverable)) return [];
    return snapshot.records[kind].flatMap((record) => {
      const value = new Map<string, unknown>(Object.entries(record)).get(name);
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (!ids.some((id) => isGone(snapshot, targets, id))) return [];
      const message = `${capitalized(named(snapshot, kind, record))} refers under "${field.label}" to something that was deleted; choose again or clear it.`;
      return [{ message, kind, id: record.id, field: name }];
    });
  });
}

/** What a deliverable prints must exist: a reference to a deleted record would print as nothing. */
export const referenceRules: readonly Rule[] = deliverables.map((deliverable) => ({
  id: `${deliverable}.reference-gone`,
  deliverable,
  severity: 'blocks',
  citation: '§280.17',
  asks: `Nothing that was deleted is referred to in the deliverable: ${deliverableLabels[deliverable]}.`,
  check: (snapshot) => kindNames.filter(isKindName).flatMap((kind) => brokenIn(snapshot, kind, deliverable)),
}));
