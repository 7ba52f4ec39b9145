/**
 * The changes of one session that can be taken back, and those that can be brought back. Undoing is
 * a change like any other, and redoing is undoing that change.
 */
export class UndoStack {
  #done: string[] = [];
  #undone: string[] = [];

  get undoable(): string | undefined {
    return this.#done.at(-1);
  }

  get redoable(): string | undefined {
    return this.#undone.at(-1);
  }

  /** A new action: what was undone before it is gone. */
  push(changeId: string): void {
    this.#done.push(changeId);
    this.#undone = [];
  }

  /** @param by the change that undid the newest one */
  undone(by: string): void {
    this.#done.pop();
    this.#undone.push(by);
  }

  /** @param by the change that brought it back */
  redone(by: string): void {
    this.#undone.pop();
    this.#done.push(by);
  }
}
