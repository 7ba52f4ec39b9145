/** The files of this folder that run in a thread of their own. */
export type WorkerName =
  | 'check-worker'
  | 'export-worker'
  | 'feedback-import-worker'
  | 'feedback-plan-worker'
  | 'merge-trial-worker'
  | 'merge-worker'
  | 'next-year-worker'
  | 'picture-worker'
  | 'salvage-worker'
  | 'take-back-worker';

/**
 * Built, all of main lies in one folder as JavaScript; in development and in tests, Node runs the sources. Not
 * written as one expression, which a bundler would take for an asset.
 */
export function workerFile(name: WorkerName): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url);
}
