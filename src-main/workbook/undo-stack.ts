/** The ids of the edits that one change wrote. */
export type WrittenEdits = readonly string[];

/** Edit -> the edit that says again what it said, after what had replaced it was taken back. */
export type Restored = ReadonlyMap<string, string>;

/**
 * The changes of one session that can be taken back, and those that can be brought back. Undoing is
 * a change like any other, and redoing is undoing that change.
 */
export class UndoStack {
  #done: WrittenEdits[] = [];
  #undone: WrittenEdits[] = [];
  readonly #restored = new Map<string, string>();

  get undoable(): WrittenEdits | undefined {
    return this.#done.at(-1);
  }

  get redoable(): WrittenEdits | undefined {
    return this.#undone.at(-1);
  }

  /** The edit that stands for the given one now: itself, or what restored it last. */
  readonly standingFor = (edit: string): string => {
    let standing = edit;
    for (let next = this.#restored.get(edit); next !== undefined; next = this.#restored.get(next))
      standing = next;
    return standing;
  };

  /** A new action: what was undone before it is gone. */
  push(edits: WrittenEdits): void {
    this.#done.push(edits);
    this.#undone = [];
  }

  /** @param by the edits that took back the newest change */
  undone(by: WrittenEdits, restored: Restored): void {
    this.#done.pop();
    this.#undone.push(by);
    this.#remember(restored);
  }

  /** @param by the edits that brought it back */
  redone(by: WrittenEdits, restored: Restored): void {
    this.#undone.pop();
    this.#done.push(by);
    this.#remember(restored);
  }

  #remember(restored: Restored): void {
    for (const [edit, by] of restored) this.#restored.set(edit, by);
  }
}
