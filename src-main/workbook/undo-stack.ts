/** The ids of the edits that one change wrote. */
export type WrittenEdits = readonly string[];

/** What taking back a change restored. */
export type Restored = {
  /** Edit -> the edit that says again what it said. */
  readonly said: ReadonlyMap<string, string>;
  /** Edits that say that nothing is said any more. */
  readonly unsaid: readonly string[];
};

/**
 * The changes of one session that can be taken back, and those that can be brought back. Undoing is
 * a change like any other, and redoing is undoing that change.
 */
export class UndoStack {
  #done: WrittenEdits[] = [];
  #undone: WrittenEdits[] = [];
  readonly #restored = new Map<string, string>();
  readonly #unsaid = new Set<string>();

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

  readonly isUnsaid = (edit: string): boolean => this.#unsaid.has(edit);

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

  #remember({ said, unsaid }: Restored): void {
    for (const [edit, by] of said) this.#restored.set(edit, by);
    for (const edit of unsaid) this.#unsaid.add(edit);
  }
}
