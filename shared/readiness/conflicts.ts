import { type Deliverable, deliverableLabels, deliverables } from '../model/deliverable.ts';
import type { Kind } from '../model/kind.ts';
import { findField, type KindName, model } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import type { Conflict, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Finding, Rule, RuleFinding } from './rule.ts';
import { capitalized, named } from './words.ts';

function nameOf<K extends KindName>(snapshot: WorkbookSnapshot, kind: K, id: Conflict['id']): string {
  const record = findRecord(snapshot, kind, id);
  return record === undefined ? `a record under "${model[kind].plural}"` : named(snapshot, kind, record);
}

function findingOf(snapshot: WorkbookSnapshot, { kind, id, field }: Conflict): RuleFinding {
  const declared: Kind = model[kind];
  const name = nameOf(snapshot, kind, id);
  const message =
    field === 'deleted'
      ? `${capitalized(name)} was deleted in one copy and changed in another; decide whether it stays.`
      : `Copies of this workbook disagree about "${findField(declared, field)?.label ?? field}" of ${name}; choose what holds.`;
  return { message, kind, id, field };
}

const ruleFor = (deliverable: Deliverable) => `${deliverable}.conflict-unsettled`;

export function isAboutConflict({ rule, deliverable }: Finding): boolean {
  return rule === ruleFor(deliverable);
}

/** A value that nobody has decided on goes into no deliverable (design.md §12: DRAFT). */
export const conflictRules: readonly Rule[] = deliverables.map((deliverable) => ({
  id: ruleFor(deliverable),
  deliverable,
  severity: 'blocks',
  citation: '§280.17',
  asks: `No conflict between copies is open when the deliverable goes out: ${deliverableLabels[deliverable]}.`,
  check: (snapshot) => snapshot.conflicts.map((conflict) => findingOf(snapshot, conflict)),
}));
