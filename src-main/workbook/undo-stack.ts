/** The ids of the edits that one change wrote. */
export type WrittenEdits = readonly string[];

/**
 * The changes of one session that can be taken back, and those that can be brought back. Undoing is
 * a change like any other, and redoing is undoing that change.
 */
export class UndoStack {
  #done: WrittenEdits[] = [];
  #undone: WrittenEdits[] = [];

  get undoable(): WrittenEdits | undefined {
    return this.#done.at(-1);
  }

  get redoable(): WrittenEdits | undefined {
    return this.#undone.at(-1);
  }

  /** A new action: what was undone before it is gone. */
  push(edits: WrittenEdits): void {
    this.#done.push(edits);
    this.#undone = [];
  }

  /** @param by the edits that took back the newest change */
  undone(by: WrittenEdits): void {
    this.#done.pop();
    this.#undone.push(by);
  }

  /** @param by the edits that brought it back */
  redone(by: WrittenEdits): void {
    this.#undone.pop();
    this.#done.push(by);
  }
}
