import { useEffect, useRef } from 'react';
import type { JobProgress } from '../state/job.ts';
import { Button } from './button.tsx';

type Props = { readonly progress: JobProgress; readonly name: string; readonly onCancel: () => void };

/** What is being done, how far it is, and the way to end it, which has the focus. */
export function JobBar({ progress: { label, done, total }, name, onCancel }: Props) {
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  return (
    <div className="job-bar">
      <p role="status">{label}…</p>
      <progress aria-label={name} value={done} max={total} />
      <div ref={button} className="button-row">
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
