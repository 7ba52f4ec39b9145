/** The ids of the edits that one change wrote. */
export type WrittenEdits = readonly string[];

/** What taking back a change restored. */
export type Restored = {
  /** Edit -> the edit that says again what it said. */
  readonly said: ReadonlyMap<string, string>;
  /** Edits that say that nothing is said any more. */
  readonly unsaid: readonly string[];
};

/** What became of edits whose later changes were taken back. */
export type Standing = {
  /** The edit that says now what the given one said: itself, or what restored it last. */
  readonly standingFor: (edit: string) => string;
  /** Does the edit only say that nothing is said any more? */
  readonly isUnsaid: (edit: string) => boolean;
};

/** The same as data, which a thread of its own can be given. */
export type StandingMemory = {
  /** Edit -> the edit that restored it. */
  readonly restored: ReadonlyMap<string, string>;
  readonly unsaid: ReadonlySet<string>;
};

export function standingIn({ restored, unsaid }: StandingMemory): Standing {
  return {
    standingFor: (edit) => {
      let standing = edit;
      for (let next = restored.get(edit); next !== undefined; next = restored.get(next)) standing = next;
      return standing;
    },
    isUnsaid: (edit) => unsaid.has(edit),
  };
}

/** A change to take back, with all that has to be known of the session for that. */
export type ToTakeBack = { readonly edits: WrittenEdits; readonly memory: StandingMemory };

export type Way = 'undo' | 'redo';

/** A long session makes more changes than anybody takes back one by one; older ones are in the history. */
const mostChanges = 10_000;

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

  /** @returns undefined where there is nothing to take back */
  toTakeBack(way: Way): ToTakeBack | undefined {
    const edits = way === 'undo' ? this.undoable : this.redoable;
    return edits === undefined
      ? undefined
      : { edits, memory: { restored: this.#restored, unsaid: this.#unsaid } };
  }

  /** A new action: what was undone before it is gone. */
  push(edits: WrittenEdits): void {
    this.#done.push(edits);
    if (this.#done.length > mostChanges) this.#done.shift();
    this.#undone = [];
  }

  /** @param by the edits that took back the newest change, or brought it back */
  takenBack(way: Way, by: WrittenEdits, { said, unsaid }: Restored): void {
    const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    from.pop();
    to.push(by);
    for (const [edit, by] of said) this.#restored.set(edit, by);
    for (const edit of unsaid) this.#unsaid.add(edit);
  }
}
