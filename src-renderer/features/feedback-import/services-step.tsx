import { type FormEvent, useState } from 'react';
import { counted } from '../../../shared/readiness/words.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Decisions, PlannedService } from './decisions.ts';

type Props = {
  readonly services: readonly PlannedService[];
  readonly decisions: Decisions;
  /** Do rows of the file name them? Of single responses, people do. */
  readonly areInRows: boolean;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** Names that look like others': only people can tell whether they are the same service. */
export function ServicesStep(props: Props) {
  const { services, areInRows, onDecide, onBack, onClose } = props;
  const [decisions, setDecisions] = useState(props.decisions);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const open = services.findIndex(({ key }) => !decisions.has(key));
    if (open < 0) onDecide(decisions);
    else event.currentTarget.querySelectorAll('fieldset')[open]?.querySelector('input')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <StepHeading>
        {services.length === 1 ? 'Is this the same service?' : 'Are these the same services?'}
      </StepHeading>
      <p>
        {services.length === 1 ? 'This name is' : 'These names are'} spelled almost like another. Say which
        service is meant. Nothing has been changed yet.
      </p>
      {services.map((service) => (
        <SameOrNew
          key={service.key}
          service={service}
          isInRows={areInRows}
          decision={decisions.get(service.key)}
          isMissing={isChecked && !decisions.has(service.key)}
          onDecide={(decision) => setDecisions(new Map([...decisions, [service.key, decision]]))}
        />
      ))}
      <div className="button-row feedback-import-actions">
        <button type="submit" className="button button-main">
          Continue
        </button>
        <Button onClick={onBack}>Back</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

type OneProps = {
  readonly service: PlannedService;
  readonly isInRows: boolean;
  readonly decision: PlannedService['id'] | 'new' | undefined;
  readonly isMissing: boolean;
  readonly onDecide: (decision: PlannedService['id'] | 'new') => void;
};

function SameOrNew({ service, isInRows, decision, isMissing, onDecide }: OneProps) {
  const { key, name, line, rows, near } = service;
  return (
    <fieldset className="feedback-import-same">
      <legend>
        “{name.trim()}”
        {isInRows && (
          <small>
            {' '}
            ({counted(rows, 'row')}, first on line {line})
          </small>
        )}
      </legend>
      {near.map(({ id, name: other }) => (
        <label key={id} className="radio">
          <input type="radio" name={`same ${key}`} checked={decision === id} onChange={() => onDecide(id)} />
          <span>The same as “{other.trim()}”</span>
        </label>
      ))}
      <label className="radio">
        <input
          type="radio"
          name={`same ${key}`}
          checked={decision === 'new'}
          onChange={() => onDecide('new')}
        />
        <span>A new service, which will be added and not designated</span>
      </label>
      <p className="field-error" aria-live="polite">
        {isMissing && 'Choose one of these.'}
      </p>
    </fieldset>
  );
}
