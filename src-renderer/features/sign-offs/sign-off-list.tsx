import { useState } from 'react';
import type { JsonDeliverable } from '../../../shared/model/deliverable.ts';
import { model, type RecordIn } from '../../../shared/model/model.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useOrigins } from '../../forms/comments/use-origins.ts';
import { deleteRecord } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { momentInWords } from '../../ui/moment-words.ts';
import { Prose } from '../../ui/prose.tsx';
import { ChangedSince } from './changed-since.tsx';

type SignOff = RecordIn<'concurrence'>;

type Props = {
  readonly deliverable: JsonDeliverable;
  /** Of what stands there now. */
  readonly digest: string;
};

export function SignOffList({ deliverable, digest }: Props) {
  const { snapshot } = useWorkbook();
  const own = snapshot.records.concurrence.filter((entry) => entry.deliverable === deliverable);
  const origins = useOrigins(own.map(({ id }) => id));
  if (own.length === 0) return <p className="sign-offs-none">Nobody has decided yet.</p>;
  return (
    <ul className="sign-offs-list">
      {own.map((entry) => (
        <SignOffItem key={entry.id} entry={entry} digest={digest} origin={origins.get(entry.id)} />
      ))}
    </ul>
  );
}

type ItemProps = {
  readonly entry: SignOff;
  readonly digest: string;
  readonly origin: { readonly at: number; readonly author: string } | undefined;
};

function SignOffItem({ entry, digest, origin }: ItemProps) {
  const { snapshot, readOnly } = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  const who = entry.person === undefined ? 'Person not named' : titleOfId(snapshot, 'person', entry.person);
  const decision = valueInWords(snapshot, 'concurrence', 'decision', entry.decision);
  const isCurrent = entry.digest === digest;
  const remove = async () => {
    await deleteRecord('concurrence', entry);
    focusWhenDrawn(`sign-offs/${entry.deliverable}/sign-off`);
  };
  return (
    <li data-focus-key={`concurrence/${entry.id}`} tabIndex={-1}>
      <div className="sign-offs-line">
        <p>
          <strong>{who}</strong>
          <span>{entry.decision === undefined ? 'No decision entered' : decision}</span>
          {origin !== undefined && (
            <span className="sign-offs-soft">
              entered by {origin.author}, {momentInWords(origin.at)}
            </span>
          )}
        </p>
        <span className={isCurrent ? 'pill pill-good' : 'pill pill-caution'}>
          {isCurrent
            ? 'Stands for what is there now'
            : entry.digest === undefined
              ? 'Without a fingerprint'
              : 'Changed since'}
        </span>
        {!readOnly && (
          <IconButton
            icon="remove"
            label={`Delete the ${model.concurrence.label.toLowerCase()} of ${who}`}
            onClick={() => void remove()}
          />
        )}
      </div>
      {entry.note !== undefined && <Prose text={entry.note} />}
      {!isCurrent && entry.digest !== undefined && (
        <>
          <Button
            look="plain"
            aria-expanded={isOpen}
            data-focus-key={`concurrence/${entry.id}/digest`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide what changed' : 'Show what changed'}
            <span className="visually-hidden"> since the decision of {who}</span>
          </Button>
          {isOpen && <ChangedSince signOff={entry} />}
        </>
      )}
    </li>
  );
}
