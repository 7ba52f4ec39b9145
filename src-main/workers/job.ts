import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Progress } from '../export/export-workbook.ts';

/**
 * To a worker: one `start` for each job, which may be followed by a `cancel`; `input` is copied into its thread.
 * Before the first one it may be told to `rehearse`.
 */
export type JobOrder<Input> =
  | {
      readonly type: 'start';
      readonly input: Input;
      /** Whether the thread waits for another job afterwards; else it ends. */
      readonly stays: boolean;
    }
  | { readonly type: 'cancel' }
  | { readonly type: 'rehearse' };

/** From a worker, for each job: any number of `progress`, then one `done`; and `rehearsed` if it came so far. */
export type JobNews<Output> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: Result<Output, AppError> }
  | { readonly type: 'rehearsed' };
