import { joinWords } from '../../../shared/documents/format.ts';
import {
  actionsOn,
  type ReportAction,
  type ReportState,
  reportTransitions,
} from '../../../shared/feedback/report-states.ts';
import { reportStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Props = { readonly report: RecordIn<'feedback_report'> };

function labelOf(state: ReportState): string {
  return reportStates.find(({ id }) => id === state)?.label ?? state;
}

/** An imported report without a state counts as reported until somebody says otherwise. */
function stateInWords({ status, source_key: key }: Props['report']): string {
  if (status !== undefined) return labelOf(status);
  return key === undefined ? labelOf('draft') : 'Imported, counts as reported';
}

const looks: Readonly<Partial<Record<ReportState, string>>> = {
  submitted: 'pill-accent',
  published: 'pill-good',
  archived: 'pill-good',
  change_requested: 'pill-caution',
  not_reported: 'pill-bad',
};

export function StatePill({ report }: Props) {
  const look = report.status === undefined ? undefined : looks[report.status];
  return <span className={look === undefined ? 'pill' : `pill ${look}`}>{stateInWords(report)}</span>;
}

const all: readonly ReportAction[] = ['submit', 'publish', 'request_change', 'archive', 'not_reported'];

/** Why the other steps cannot be taken now. */
function notNow(possible: readonly ReportAction[]): readonly string[] {
  return all
    .filter((action) => !possible.includes(action))
    .map((action) => {
      const { label, from } = reportTransitions[action];
      return `${label}: only from ${joinWords(from.map(labelOf)).replace(' and ', ' or ')}.`;
    });
}

/** The report's state in words, the steps that can be taken next, and when the others can. */
export function ReportStateBar({ report }: Props) {
  const { readOnly } = useWorkbook();
  const possible = actionsOn(report.status);
  const stateKey = `feedback_report/${report.id}/status`;
  const take = async (action: ReportAction) => {
    const { to } = reportTransitions[action];
    if (!(await save([{ kind: 'feedback_report', id: report.id, set: { status: to } }]))) return;
    showDone(`The report is now: ${labelOf(to)}.`, { label: 'Undo', run: () => void undo() });
    focusWhenDrawn(stateKey);
  };
  return (
    <div className="quarters-state">
      <p tabIndex={-1} data-focus-key={stateKey}>
        State: <StatePill report={report} />
      </p>
      {!readOnly && possible.length > 0 && (
        <div className="button-row">
          {possible.map((action) => (
            <Button key={action} onClick={() => void take(action)}>
              {reportTransitions[action].label}
            </Button>
          ))}
        </div>
      )}
      <p className="quarters-not-now">
        {possible.length === 0 && 'Nothing follows on this state. '}
        {notNow(possible).join(' ')}
      </p>
    </div>
  );
}
