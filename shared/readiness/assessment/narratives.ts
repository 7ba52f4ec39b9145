import { model } from '../../model/model.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { Rule } from '../rule.ts';
import { isBlank } from '../words.ts';
import { blocks } from './define.ts';

/** Optional questions stay silent: an empty one is simply not printed. */
export const narrativeRules: readonly Rule[] = [
  blocks(
    'narrative-unanswered',
    '§280.17',
    'Every required question of the assessment is answered.',
    (snapshot) =>
      snapshot.edition.narrativeQuestions
        .filter(({ required }) => required)
        .filter(({ id }) => isBlank(snapshot.records.narrative.find(({ question }) => question === id)?.text))
        .map(({ id, label, citation }) => ({
          message: `The question "${label}" (${citation}) is not answered.`,
          kind: 'narrative',
          id: derivedRecordId(snapshot.workbookId, model.narrative, [id]),
          field: 'text',
        })),
  ),
];
