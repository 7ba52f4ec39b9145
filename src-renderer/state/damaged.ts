import { type AppError, describeError } from '../../shared/ipc/app-error.ts';
import { createStore, useStore } from './store.ts';

/** A workbook that cannot be relied on: what can be saved of it, or put in its place. */
export type Damaged = {
  readonly document: string;
  /** What is wrong, in words. */
  readonly problem: string;
};

const damaged = createStore<Damaged | undefined>(undefined);

const damages: readonly AppError['code'][] = [
  'damaged',
  'truncated',
  'foreign_schema',
  'empty_file',
  'not_a_workbook',
];

export function useDamaged(): Damaged | undefined {
  return useStore(damaged);
}

export function showDamaged(what: Damaged): void {
  damaged.set(what);
}

export function dismissDamaged(): void {
  damaged.set(undefined);
}

/** What the message of a refused workbook offers; undefined where the file is not to blame. */
export function helpForDamage(document: string, error: AppError) {
  if (!damages.includes(error.code)) return undefined;
  return {
    label: 'What can be done…',
    run: () => showDamaged({ document, problem: describeError(error) }),
  };
}
