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
  /** Did the program note it by itself, so that nobody would miss it with the record that it is of? */
  readonly isNoted: (edit: string) => boolean;
};

/** The same as data, which a thread of its own can be given. */
export type StandingMemory = {
  /** Edit -> the edit that restored it. */
  readonly restored: ReadonlyMap<string, string>;
  readonly unsaid: ReadonlySet<string>;
  readonly noted: ReadonlySet<string>;
};

export function standingIn({ restored, unsaid, noted }: StandingMemory): Standing {
  return {
    standingFor: (edit) => {
      let standing = edit;
      for (let next = restored.get(edit); next !== undefined; next = restored.get(next)) standing = next;
      return standing;
    },
    isUnsaid: (edit) => unsaid.has(edit),
    isNoted: (edit) => noted.has(edit),
  };
}

/** A change to take back, with all that has to be known of the session for that. */
export type ToTakeBack = { readonly edits: WrittenEdits; readonly memory: StandingMemory };

export type Way = 'undo' | 'redo';

/** A long session makes more changes than anybody takes back one by one; older ones are in the history. */
const mostChanges = 10_000;

/** Edits of a change of which it is found out at once whether it stands; of a larger one when somebody takes it back. */
const mostLookedAt = 1000;

/**
 * The changes of one session that can be taken back, and those that can be brought back. Undoing is
 * a change like any other, and redoing is undoing that change.
 */
export class UndoStack {
  #done: WrittenEdits[] = [];
  #undone: WrittenEdits[] = [];
  readonly #restored = new Map<string, string>();
  readonly #unsaid = new Set<string>();
  readonly #noted = new Set<string>();

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
      : { edits, memory: { restored: this.#restored, unsaid: this.#unsaid, noted: this.#noted } };
  }

  /** What the program noted by itself is no step, and in nobody's way. */
  note(edits: WrittenEdits): void {
    for (const edit of edits) this.#noted.add(edit);
  }

  /** Forgets the newest change, which does not stand any more and never will, and those below it of which that is so, too. */
  dropFallen(way: Way, stands: (change: ToTakeBack) => boolean): void {
    const changes = way === 'undo' ? this.#done : this.#undone;
    do changes.pop();
    while (this.#isFallen(this.toTakeBack(way), stands));
  }

  #isFallen(change: ToTakeBack | undefined, stands: (change: ToTakeBack) => boolean): boolean {
    return change !== undefined && change.edits.length <= mostLookedAt && !stands(change);
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
