import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Progress } from '../export/export-workbook.ts';

/** What a worker is started with; `Input` is copied into its thread. */
export type JobData<Input> = { readonly input: Input };

/** To a worker. */
export type JobOrder = { readonly type: 'cancel' };

/** From a worker: any number of `progress`, then one `done`. */
export type JobNews<Output> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: Result<Output, AppError> };
