import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, isBlank, named } from '../words.ts';
import { advises, blocks } from './define.ts';

function onEachInitiative(field: keyof RecordIn<'initiative'> & string, says: string) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.records.initiative
      .filter((initiative) => isBlank(initiative[field]))
      .map((initiative) => ({
        message: `${capitalized(named(snapshot, 'initiative', initiative))} ${says}`,
        kind: 'initiative',
        id: initiative.id,
        field,
      }));
}

export const initiativeRules: readonly Rule[] = [
  blocks('initiatives-missing', '§280.17', 'At least one initiative is underway or planned.', (snapshot) =>
    snapshot.records.initiative.some(({ status }) => status === 'underway' || status === 'planned')
      ? []
      : [
          {
            message: 'No initiative is underway or planned.',
            kind: 'initiative',
            field: 'status',
          },
        ],
  ),
  blocks(
    'initiative-hcd-unanswered',
    '§280.17',
    'Each initiative says whether it uses human-centered design.',
    onEachInitiative('hcd_used', 'does not say whether human-centered design is used.'),
  ),
  advises(
    'initiative-title-missing',
    '§280.17',
    'Each initiative has a title.',
    onEachInitiative('title', 'has no title.'),
  ),
  advises(
    'initiative-status-missing',
    '§280.17',
    'Each initiative has a status.',
    onEachInitiative('status', 'has no status, so it counts neither as underway nor as planned.'),
  ),
  advises(
    'initiative-idea-link-missing',
    '§280.17',
    'Each initiative says how it fits the work under the IDEA Act.',
    onEachInitiative('idea_link', 'does not say how it fits the work under the IDEA Act.'),
  ),
];
