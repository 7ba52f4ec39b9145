import { useEffect, useState } from 'react';
import { WorkingStep } from '../../ui/working-step.tsx';
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
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), second);
    return () => clearInterval(timer);
  }, []);
  return (
    <WorkingStep
      doing={`Making the workbook of FY ${year}. Step ${done + 1} of ${total}: ${label}`}
      label={`Progress of the workbook of FY ${year}`}
      promise={`${seconds} ${seconds === 1 ? 'second' : 'seconds'}. Until it is done there is no new file.`}
      progress={{ done, total }}
      isCanceling={isCanceling}
      onCancel={onCancel}
    />
  );
}
