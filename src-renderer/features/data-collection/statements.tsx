import type { RecordIn } from '../../../shared/model/model.ts';
import { save } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = {
  readonly survey: RecordIn<'survey'>;
  readonly field: 'trust_wording' | 'satisfaction_wording';
  /** As the circular words them, with placeholders in brackets. */
  readonly statements: readonly string[];
};

/** The circular's own statements, to take over and to fill in (§280.10). Never over what somebody wrote. */
export function Statements({ survey, field, statements }: Props) {
  const { readOnly } = useWorkbook();
  const isFree = survey[field] === undefined && !readOnly;
  if (statements.length === 0) return null;
  return (
    <details className="data-collection-statements">
      <summary>The circular’s statements</summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement}>
            “{statement}”{' '}
            {isFree && (
              <Button
                look="plain"
                onClick={() => void save([{ kind: 'survey', id: survey.id, set: { [field]: statement } }])}
              >
                Use this statement<span className="visually-hidden">: {statement}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isFree && <p>Replace what stands in brackets afterwards.</p>}
    </details>
  );
}
