import type { RecordId } from '../../../shared/model/id.ts';
import { hasOpenPlaceholder } from '../../../shared/readiness/survey-wording.ts';
import { save } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = {
  readonly kind: 'survey' | 'survey_question';
  readonly id: RecordId;
  readonly field: string;
  /** Nothing is written there yet. */
  readonly isFree: boolean;
  /** As the circular words them, with the name in its place where it is known. */
  readonly statements: readonly string[];
};

/** The circular's own statements, to take over and to fill in (§280.10). Never over what somebody wrote. */
export function Statements({ kind, id, field, isFree: isEmpty, statements }: Props) {
  const { readOnly } = useWorkbook();
  const isFree = isEmpty && !readOnly;
  if (statements.length === 0) return null;
  return (
    <details className="data-collection-statements">
      <summary>The circular’s statements</summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement}>
            “{statement}”{' '}
            {isFree && (
              <Button look="plain" onClick={() => void save([{ kind, id, set: { [field]: statement } }])}>
                Use this statement<span className="visually-hidden">: {statement}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFree && statements.some(hasOpenPlaceholder) && <p>Replace what stands in brackets afterwards.</p>}
    </details>
  );
}
