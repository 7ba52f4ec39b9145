import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { undo } from '../../state/commands.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { importedInWords } from './plan-words.ts';

type Props = {
  readonly plan: PlannedFeedback;
  readonly servicesCreated: readonly string[];
  readonly onClose: () => void;
};

const namedAtMost = 20;

export function DoneStep({ plan, servicesCreated, onClose }: Props) {
  // After the dialog has given the focus back.
  const leave = (go: () => void) => () => {
    onClose();
    setTimeout(go);
  };
  const rest = servicesCreated.length - namedAtMost;
  return (
    <div>
      <StepHeading>The feedback data are imported</StepHeading>
      <p>{importedInWords(plan, servicesCreated)} It is one change and can be undone as a whole.</p>
      {servicesCreated.length > 0 && (
        <>
          <p>New services, not designated. Describe them under Services:</p>
          <ul>
            {servicesCreated.slice(0, namedAtMost).map((name) => (
              <li key={name}>{name.trim() === '' ? '(no name)' : name.trim()}</li>
            ))}
            {rest > 0 && <li>and {rest} more</li>}
          </ul>
        </>
      )}
      <div className="button-row">
        <Button look="main" onClick={leave(() => goTo('results'))}>
          Go to feedback results
        </Button>
        <Button onClick={leave(() => goTo('quarters'))}>Go to the quarters</Button>
        <Button onClick={leave(() => void undo())}>Undo the import</Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
