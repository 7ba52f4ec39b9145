import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Events } from '../../shared/ipc/contract.ts';
import { call, listen } from '../bridge/bridge.ts';

export type JobProgress = Omit<Events['job.progress'], 'job'>;

/** One long piece of work at a time: how far it is, and the way to end it. */
export function useJob() {
  const [progress, setProgress] = useState<JobProgress>();
  const running = useRef<string>(undefined);
  useEffect(
    () =>
      listen('job.progress', ({ job, ...news }) => {
        if (job === running.current) setProgress(news);
      }),
    [],
  );
  const run = async <T>(work: (job: string) => Promise<T>): Promise<T> => {
    const job = v7();
    running.current = job;
    try {
      return await work(job);
    } finally {
      running.current = undefined;
      setProgress(undefined);
    }
  };
  const cancel = () => {
    if (running.current !== undefined) void call('job.cancel', { job: running.current });
  };
  return { progress, run, cancel };
}
