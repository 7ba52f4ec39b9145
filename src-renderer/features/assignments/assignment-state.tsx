import { assignedSection, isOverdue } from '../../../shared/assignments/standing.ts';
import {
  type AssignmentAction,
  actionsOn,
  assignmentTransitions,
  type AssignmentState as State,
} from '../../../shared/assignments/steps.ts';
import { model, type RecordIn } from '../../../shared/model/model.ts';
import { optionLabel } from '../../../shared/model/options.ts';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { goTo } from '../../state/navigation.ts';
import { today } from '../../state/today.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Props = { readonly assignment: RecordIn<'assignment'> };
type StepsProps = Props & {
  /** False where the section's name leads there already. */
  readonly leads?: boolean;
};

const looks: Readonly<Record<State, string>> = {
  to_do: '',
  in_progress: 'pill-accent',
  returned: 'pill-caution',
  changes_requested: 'pill-bad',
  accepted: 'pill-good',
};

/** How far an assignment is, in words; what is overdue says so. */
export function AssignmentState({ assignment }: Props) {
  const { snapshot } = useWorkbook();
  const state = assignment.state ?? 'to_do';
  return (
    <span className="assignments-state">
      {isOverdue(assignment, today()) && <strong className="assignments-overdue">Overdue</strong>}
      <span className={`pill ${looks[state]}`}>
        {optionLabel(model.assignment.fields.state, state, snapshot.edition)}
      </span>
    </span>
  );
}

/** What can be done with it next: the person begins and hands back, whoever coordinates accepts or asks for more. */
export function AssignmentSteps({ assignment, leads = true }: StepsProps) {
  const { snapshot, readOnly } = useWorkbook();
  const section = assignedSection(snapshot, assignment);
  const take = async (action: AssignmentAction) => {
    const { to, label } = assignmentTransitions[action];
    if (!(await save([{ kind: 'assignment', id: assignment.id, set: { state: to } }]))) return;
    announce(`${label}: ${optionLabel(model.assignment.fields.state, to, snapshot.edition)}`);
    // The button that was pressed may be gone.
    const [next] = actionsOn(to);
    focusWhenDrawn(`assignment-step/${assignment.id}/${next ?? ''}`, `assignment/${assignment.id}`);
  };
  return (
    <div className="button-row">
      {!readOnly &&
        actionsOn(assignment.state).map((action) => (
          <Button
            key={action}
            data-focus-key={`assignment-step/${assignment.id}/${action}`}
            onClick={() => void take(action)}
          >
            {assignmentTransitions[action].label}
          </Button>
        ))}
      {leads && section !== undefined && (
        <Button look="plain" onClick={() => goTo(section.id)}>
          Go to {section.label}
        </Button>
      )}
    </div>
  );
}
