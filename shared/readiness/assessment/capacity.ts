import { model, type RecordIn } from '../../model/model.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, isBlank, named } from '../words.ts';
import { advises } from './define.ts';

function onEachComponent(field: keyof RecordIn<'capacity_component'> & string, says: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.edition.capacityComponents
      .filter(({ id }) =>
        isBlank(snapshot.records.capacity_component.find(({ component }) => component === id)?.[field]),
      )
      .map(({ id, label }) => ({
        message: `The capacity component "${label}" ${says}`,
        kind: 'capacity_component',
        id: derivedRecordId(snapshot.workbookId, model.capacity_component, [id]),
        field,
      }));
}

function unlessAny(kind: 'barrier' | 'catalyst', message: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] => {
    const records = snapshot.records[kind];
    if (records.length === 0) return [{ message, kind, field: 'description' }];
    return records
      .filter(({ description }) => isBlank(description))
      .map((record) => ({
        message: `${capitalized(named(snapshot, kind, record))} has no description.`,
        kind,
        id: record.id,
        field: 'description',
      }));
  };
}

/** The capacity to deliver, with what hinders and what helps it: asked by the 2023 assessment (Performance.gov, August 2023). */
export const capacityRules: readonly Rule[] = [
  advises(
    'capacity-level-missing',
    'Performance.gov, August 2023',
    'Each capacity component has a level.',
    onEachComponent('level', 'has no level.'),
  ),
  advises(
    'capacity-narrative-missing',
    'Performance.gov, August 2023',
    'Each capacity component says what its level rests on.',
    onEachComponent('narrative', 'does not say what it rests on.'),
  ),
  advises(
    'barrier-missing',
    'Performance.gov, August 2023',
    'At least one barrier to better service is described.',
    unlessAny('barrier', 'No barrier to better service is recorded.'),
  ),
  advises(
    'catalyst-missing',
    'Performance.gov, August 2023',
    'At least one catalyst for better service is described.',
    unlessAny('catalyst', 'No catalyst for better service is recorded.'),
  ),
];
