import path from 'node:path';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import type { JobControl } from '../workers/run-job.ts';
import type { SessionParts } from './session-parts.ts';

/** The window knows files by their names alone. */
export function namingFiles(error: AppError): AppError {
  const named = 'file' in error ? { ...error, file: path.basename(error.file) } : error;
  return 'target' in named ? { ...named, target: path.basename(named.target) } : named;
}

/** A job that waits for its turn, can be canceled, and tells the window how far it is. */
export async function runJobInTurn<T>(
  { desk, jobs }: SessionParts,
  job: string,
  work: (control: Required<JobControl>) => Promise<T>,
): Promise<Result<T, AppError>> {
  const result = await jobs.run(job, (control) => desk.inTurn(() => work(control)));
  return result.ok ? result : failed(namingFiles(result.error));
}
