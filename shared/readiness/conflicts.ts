import { formatNumber } from '../documents/format.ts';
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

/** About one conflict, or without a record about all of them. */
export function isAboutConflict({ rule, deliverable }: Finding): boolean {
  return rule === ruleFor(deliverable);
}

/** Beyond so many, a line for each helps nobody and would hide everything else. */
const toldOneByOne = 200;

/** "Persona (5,000), Service (12)": the kinds with the most first. */
function kindsInWords(conflicts: readonly Conflict[]): string {
  const counts = [...Map.groupBy(conflicts, ({ kind }) => kind)].map(
    ([kind, list]) => [model[kind].plural, list.length] as const,
  );
  return counts
    .sort(([, a], [, b]) => b - a)
    .map(([plural, count]) => `${plural} (${formatNumber(count)})`)
    .join(', ');
}

function findingsOf(snapshot: WorkbookSnapshot): readonly RuleFinding[] {
  const { conflicts } = snapshot;
  if (conflicts.length <= toldOneByOne) return conflicts.map((conflict) => findingOf(snapshot, conflict));
  const places = formatNumber(conflicts.length);
  return [
    {
      message: `Copies of this workbook disagree in ${places} places: ${kindsInWords(conflicts)}; choose what holds in each.`,
    },
  ];
}

/** A value that nobody has decided on goes into no deliverable (design.md §12: DRAFT). */
export const conflictRules: readonly Rule[] = deliverables.map((deliverable) => ({
  id: ruleFor(deliverable),
  deliverable,
  severity: 'blocks',
  citation: '§280.17',
  asks: `No conflict between copies is open when the deliverable goes out: ${deliverableLabels[deliverable]}.`,
  check: findingsOf,
}));
