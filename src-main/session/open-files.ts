import { AppFailure } from '../../shared/ipc/app-error.ts';

/** Which window of this process has which file open for writing; the lock beside the file is for others. */
export class OpenFiles {
  readonly #holders = new Map<string, object>();

  /**
   * @param file its real path
   * @param holder the same for all files of a window
   * @throws AppFailure open_in_window
   */
  take(file: string, holder: object): void {
    const other = this.#holders.get(file);
    if (other !== undefined && other !== holder) throw new AppFailure({ code: 'open_in_window', file });
    this.#holders.set(file, holder);
  }

  release(file: string, holder: object): void {
    if (this.#holders.get(file) === holder) this.#holders.delete(file);
  }
}
