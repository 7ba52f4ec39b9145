import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import './steps.css';

type Props = {
  /** "Reading feedback.csv" */
  readonly doing: string;
  /** Of the bar, for those who do not see it. */
  readonly label: string;
  /** What is true meanwhile. */
  readonly promise: string;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly isCanceling: boolean;
  readonly onCancel: () => void;
};

/** A step of a dialog in which one waits, and can have it stopped. */
export function WorkingStep({ doing, label, promise, progress, isCanceling, onCancel }: Props) {
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  const known = progress !== undefined && progress.total > 0 ? progress : undefined;
  const share = known === undefined ? undefined : Math.floor((known.done / known.total) * 100);
  return (
    <div className="working-step">
      <p role="status">{isCanceling ? 'Stopping…' : `${doing}…`}</p>
      <progress
        aria-label={label}
        {...(known === undefined ? {} : { value: known.done, max: known.total })}
      />
      <p className="field-help">
        {share !== undefined && `${share} percent. `}
        {promise}
      </p>
      <div ref={button} className="button-row">
        <Button aria-disabled={isCanceling || undefined} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
