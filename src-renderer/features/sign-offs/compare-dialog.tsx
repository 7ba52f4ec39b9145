import { useEffect, useId, useMemo, useState } from 'react';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { deliverableLabels, type JsonDeliverable } from '../../../shared/model/deliverable.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { compareParts } from '../../../shared/submission/compare.ts';
import type { DeliverablePart } from '../../../shared/submission/part.ts';
import { submissionsOf } from '../../../shared/submission/records.ts';
import { call } from '../../bridge/bridge.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Comparison } from '../../ui/comparison.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { submissionInWords } from './submission-list.tsx';

type Props = { readonly deliverable: JsonDeliverable; readonly onClose: () => void };

const asItIs = 'now';

type State = { readonly id: string; readonly label: string };

/** Two submissions, or one and what stands there now, field by field. */
export function CompareDialog({ deliverable, onClose }: Props) {
  const snapshot = useSnapshot();
  const submissions = submissionsOf(snapshot, deliverable);
  const states: readonly State[] = [
    ...submissions.map((submission, index) => ({
      id: submission.id,
      label: submissionInWords(submission, index),
    })),
    { id: asItIs, label: 'As it is now' },
  ];
  const [earlier, setEarlier] = useState<string>(submissions.at(-1)?.id ?? asItIs);
  const [later, setLater] = useState<string>(asItIs);
  const before = useSent(earlier);
  const after = useSent(later);
  const present = buildPart(snapshot, deliverable);
  const comparison = useMemo(() => {
    const [was, is] = [earlier === asItIs ? present : before.part, later === asItIs ? present : after.part];
    return was === undefined || is === undefined ? undefined : compareParts(was, is, snapshot);
  }, [earlier, later, before.part, after.part, present, snapshot]);
  const problem = before.problem ?? after.problem;
  return (
    <Dialog title={`Compare: ${deliverableLabels[deliverable]}`} onClose={onClose} wide>
      <div className="two-columns">
        <StateSelect label="Earlier" states={states} value={earlier} onChange={setEarlier} />
        <StateSelect label="Later" states={states} value={later} onChange={setLater} />
      </div>
      {problem !== undefined && <p className="field-error">{problem}</p>}
      {problem === undefined && comparison === undefined && <p role="status">Reading what was sent…</p>}
      {problem === undefined && comparison !== undefined && (
        <Comparison comparison={comparison} onGo={onClose} />
      )}
      <div className="button-row">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}

type Sent = { readonly of?: string; readonly part?: DeliverablePart; readonly problem?: string };

/** What was sent, by the submission's id; nothing for what stands there now. */
function useSent(state: string): Sent {
  const [sent, setSent] = useState<Sent>({});
  useEffect(() => {
    const submission = recordIdSchema.safeParse(state).data;
    if (submission === undefined) return;
    let isWanted = true;
    void call('submission.sent', { submission }).then((answer) => {
      if (!isWanted) return;
      setSent(
        answer.ok ? { of: state, part: answer.value } : { of: state, problem: describeError(answer.error) },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [state]);
  return sent.of === state ? sent : {};
}

type SelectProps = {
  readonly label: string;
  readonly states: readonly State[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function StateSelect({ label, states, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input select"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {states.map((state) => (
          <option key={state.id} value={state.id}>
            {state.label}
          </option>
        ))}
      </select>
    </div>
  );
}
