import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { NextYearJob } from './use-next-year.ts';

type Props = {
  readonly job: Extract<NextYearJob, { state: 'running' }>;
  readonly year: number;
  readonly onCancel: () => void;
};

const second = 1000;

/** Steps take as long as the workbook is large, so the seconds show that it goes on. */
export function NextYearProgress({ job: { label, done, total, isCanceling }, year, onCancel }: Props) {
  const [seconds, setSeconds] = useState(0);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    button.current?.querySelector('button')?.focus();
    const timer = setInterval(() => setSeconds((passed) => passed + 1), second);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="next-year-progress">
      <p role="status">
        {isCanceling
          ? 'Stopping…'
          : `Making the workbook of FY ${year}. Step ${done + 1} of ${total}: ${label}…`}
      </p>
      <progress aria-label={`Progress of the workbook of FY ${year}`} value={done + 0.5} max={total} />
      <p className="field-help">
        {seconds} {seconds === 1 ? 'second' : 'seconds'}. Until it is done there is no new file.
      </p>
      <div ref={button} className="button-row">
        <Button aria-disabled={isCanceling || undefined} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
