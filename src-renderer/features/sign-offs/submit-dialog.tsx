import { type FormEvent, useState } from 'react';
import {
  conflictInWords,
  findingInWords,
  type Obstacles,
  obstaclesTo,
} from '../../../shared/documents/draft-notice.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { deliverableLabels, type JsonDeliverable } from '../../../shared/model/deliverable.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { call } from '../../bridge/bridge.ts';
import { nameGiven } from '../../state/author.ts';
import { undo } from '../../state/commands.ts';
import { goToDifference } from '../../state/differences.ts';
import { flush } from '../../state/drafts.ts';
import { goTo } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { goToPlaceOf, leadsSomewhere } from '../../state/review-trail.ts';
import { today } from '../../state/today.ts';
import { takeChange, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineInput } from '../../ui/line-input.tsx';
import { SentOn } from './sent-on.tsx';

type Props = {
  readonly deliverable: JsonDeliverable;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
};

/** Says that a deliverable went to OMB; while something blocks it, what that is and how to get there instead. */
export function SubmitDialog({ deliverable, findings, onClose }: Props) {
  const snapshot = useSnapshot();
  const obstacles = obstaclesTo(snapshot, findings, deliverable);
  const label = deliverableLabels[deliverable];
  return obstacles === undefined ? (
    <Dialog title={`Mark as submitted: ${label}`} onClose={onClose}>
      <SubmitForm deliverable={deliverable} onClose={onClose} />
    </Dialog>
  ) : (
    <Dialog title={`Not ready to submit: ${label}`} onClose={onClose} wide>
      <ObstacleList obstacles={obstacles} onClose={onClose} />
    </Dialog>
  );
}

function SubmitForm({ deliverable, onClose }: Omit<Props, 'findings'>) {
  const [method, setMethod] = useState('');
  const [date, setDate] = useState(today);
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const hasMethod = method.trim() !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!hasMethod || date === '' || isWaiting || !(await nameGiven())) return;
    setWaiting(true);
    await flush();
    const answer = await call('submission.record', { deliverable, method: method.trim(), date });
    setWaiting(false);
    if (!answer.ok) {
      setFailure(describeError(answer.error));
      return;
    }
    takeChange(answer.value);
    showDone('Kept as submitted, with everything it said.', { label: 'Undo', run: () => void undo() });
    onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p>
        This sends nothing. It keeps the data of the deliverable as it is now, so that you can see later what
        was sent and compare it with what came after.
      </p>
      <LineInput
        name="method"
        label="Sent by"
        help="Upload, e-mail, or another way."
        value={method}
        onChange={setMethod}
        problem={isChecked && !hasMethod ? 'Say how it was sent.' : undefined}
      />
      <SentOn value={date} onChange={setDate} isMissing={isChecked && date === ''} />
      <p className="field-error" role="alert">
        {failure}
      </p>
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={isWaiting || undefined}>
          Mark as submitted
        </button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

const listedAtMost = 8;

function ObstacleList({
  obstacles,
  onClose,
}: {
  readonly obstacles: Obstacles;
  readonly onClose: () => void;
}) {
  const places = [
    ...obstacles.findings.map((finding) => ({
      words: findingInWords(finding),
      go: leadsSomewhere(finding) ? () => goToPlaceOf(finding) : undefined,
    })),
    ...obstacles.conflicts.map((conflict) => ({
      words: conflictInWords(conflict),
      go: () => goToDifference(conflict),
    })),
  ];
  const leave = (go: () => void) => () => {
    onClose();
    go();
  };
  return (
    <>
      <p>
        {counted(places.length, 'item')} must be settled first. Until then it can be exported as a DRAFT, but
        not marked as submitted.
      </p>
      <ul className="sign-offs-obstacles">
        {places.slice(0, listedAtMost).map(({ words, go }) => (
          <li key={words}>
            {go === undefined ? (
              words
            ) : (
              <Button look="plain" onClick={leave(go)}>
                {words}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button look="main" onClick={leave(() => goTo('review'))}>
          {places.length > listedAtMost
            ? `See all ${formatNumber(places.length)} in Review`
            : 'See them in Review'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </>
  );
}
