import { type Deliverable, deliverableLabels, deliverables } from '../model/deliverable.ts';
import type { Field } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { isKindName, type KindName, kindNames, model } from '../model/model.ts';
import { isPrintedIn } from '../model/prints.ts';
import { hasRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { capitalized, named } from './words.ts';

/** Kinds that a field may point to within this workbook; none for references into last year's. */
function targetsOf(field: Field): readonly KindName[] {
  if (field.type === 'reference') return field.foreign === true ? [] : field.to.filter(isKindName);
  return field.type === 'references' ? field.to.filter(isKindName) : [];
}

/**
 * What was said on a slide was said on it, and a follow-up became what it became, also when that is deleted later: nobody
 * can choose another one.
 */
const ofThePast: ReadonlySet<string> = new Set(
  ['slide', 'commitment', 'priority'].map((field) => `briefing_entry.${field}`),
);

type AnyRecord = { readonly id: RecordId } & Readonly<Record<string, unknown>>;

function readField(record: AnyRecord, name: string): unknown {
  return record[name];
}

function brokenIn<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  deliverable: Deliverable,
): readonly RuleFinding[] {
  const declared: Kind = model[kind];
  return Object.entries(declared.fields).flatMap(([name, field]) => {
    const targets = targetsOf(field);
    if (targets.length === 0 || ofThePast.has(`${kind}.${name}`)) return [];
    if (!isPrintedIn(declared, field, deliverable)) return [];
    const isGone = (id: unknown) =>
      id !== undefined && !targets.some((target) => hasRecord(snapshot, target, id));
    return snapshot.records[kind].flatMap((record) => {
      const value = readField(record, name);
      if (Array.isArray(value) ? !value.some(isGone) : !isGone(value)) return [];
      // What a record is known by never changes, so it has no other cure.
      const cure = declared.key?.includes(name) === true ? 'delete it, too' : 'choose again or clear it';
      const message = `${capitalized(named(snapshot, kind, record))} refers under "${field.label}" to something that was deleted; ${cure}.`;
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
