import type { RecordId } from '../../../../shared/model/id.ts';
import type { KindName, RecordIn } from '../../../../shared/model/model.ts';
import type { RuleCase } from '../rule-case.ts';

/** The names that findings give to the records of the ready plan. */
export const lineCommitment = 'The commitment "Answers on the same day at the Benefits line"';
export const linePainPoint = 'The pain point "I wait too long at the Benefits line."';
export const lineService = 'The service "Benefits line"';

/** A rule that asks for one field: it finds the record where the field is unset. */
export function unsetField<K extends KindName>(
  rule: string,
  kind: K,
  id: RecordId,
  field: keyof RecordIn<K> & string,
  message: string,
): RuleCase {
  return {
    rule,
    fails: [
      {
        when: `"${field}" is unset`,
        given: (b) => b.unset(kind, [field], id),
        finds: [{ message, kind, id, field }],
      },
    ],
  };
}
