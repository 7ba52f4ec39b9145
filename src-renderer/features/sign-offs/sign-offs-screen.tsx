import { useMemo, useState } from 'react';
import { jsonDeliverables } from '../../../shared/model/deliverable.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Screen } from '../../ui/screen.tsx';
import type { Asked } from './asked.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { DeliverableCard } from './deliverable-card.tsx';
import { SignOffDialog } from './sign-off-dialog.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import './sign-offs.css';

/** Who agreed to what, and what went to OMB (§280.13, §280.14). */
export function SignOffsScreen() {
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<Asked>();
  const findings = useMemo(() => findingsOf(snapshot), [snapshot]);
  const close = () => setAsked(undefined);
  return (
    <Screen
      title="Sign-offs and submissions"
      lead="Who decided what on each deliverable, what was sent to OMB, and what came back."
    >
      <p className="sign-offs-note">
        A sign-off here is a note over a fingerprint, and no signature: anybody who can change the workbook
        can enter one, under any name. The fingerprint is computed from everything the deliverable says. Any
        edit of it makes another one, so it shows whether a decision is about what stands here now.
      </p>
      {jsonDeliverables.map((deliverable) => (
        <DeliverableCard key={deliverable} deliverable={deliverable} findings={findings} onAsk={setAsked} />
      ))}
      {asked?.what === 'sign-off' && <SignOffDialog deliverable={asked.deliverable} onClose={close} />}
      {asked?.what === 'submit' && (
        <SubmitDialog deliverable={asked.deliverable} findings={findings} onClose={close} />
      )}
      {asked?.what === 'compare' && <CompareDialog deliverable={asked.deliverable} onClose={close} />}
    </Screen>
  );
}
