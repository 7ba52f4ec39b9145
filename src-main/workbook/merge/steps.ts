import { setImmediate } from 'node:timers/promises';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Progress } from '../../export/export-workbook.ts';

/** How whoever waits follows the work, and stops it. */
export type StepControl = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** Long work told step by step; between two of them it can be stopped. */
export class Steps {
  readonly #control: StepControl;
  readonly #total: number;
  #begun = 0;

  constructor(control: StepControl, total: number) {
    this.#control = control;
    this.#total = total;
  }

  /** @throws AppFailure cancelled */
  async begin(label: string): Promise<void> {
    const { signal, onProgress } = this.#control;
    onProgress?.({ done: this.#begun, total: this.#total, label });
    this.#begun += 1;
    // Lets the word come in that it should stop.
    await setImmediate();
    if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
  }
}
