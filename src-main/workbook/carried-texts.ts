import { carriesText, isStillCarried } from '../../shared/carry-forward/carried-texts.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import type { CarriedText } from '../../shared/workbook/snapshot.ts';
import type { LogStore } from './log-store.ts';

/** Which texts of an open workbook are still as they were carried from last year: the log knows (design.md §3). */
export class CarriedTexts {
  readonly #log: LogStore;
  /** The edits that carried a text, by record. */
  readonly #roots: ReadonlyMap<RecordId, readonly Edit[]>;

  /** Reads the log once: make one for each open workbook, not for each question. */
  constructor(workbookId: string, log: LogStore) {
    this.#log = log;
    const carried = log.derivedEdits().filter((edit) => carriesText(workbookId, edit));
    this.#roots = Map.groupBy(carried, ({ recordId }) => recordId);
  }

  all(): readonly CarriedText[] {
    return [...this.#roots.keys()].flatMap((id) => this.#of(id));
  }

  /**
   * @param before those that there were before a change
   * @param touched records that it may have changed
   * @returns the same list where they are the same
   */
  after(
    before: readonly CarriedText[],
    touched: readonly { readonly id: RecordId }[],
  ): readonly CarriedText[] {
    const ids = new Set(touched.map(({ id }) => id).filter((id) => this.#roots.has(id)));
    if (ids.size === 0) return before;
    const others = before.filter(({ id }) => !ids.has(id));
    const carried = new Set([...others, ...[...ids].flatMap((id) => this.#of(id))].map(keyOf));
    const isSame = carried.size === before.length && before.every((text) => carried.has(keyOf(text)));
    return isSame
      ? before
      : [...this.#roots.values()]
          .flat()
          .map(textOf)
          .filter((text) => carried.has(keyOf(text)));
  }

  has(text: CarriedText): boolean {
    return this.#of(text.id).some((one) => keyOf(one) === keyOf(text));
  }

  #of(id: RecordId): readonly CarriedText[] {
    return (this.#roots.get(id) ?? []).filter((root) => this.#isStanding(root)).map(textOf);
  }

  /** Most stand untouched or say something else by now; only the others have a history to read. */
  #isStanding(root: Edit): boolean {
    const { recordId, field } = root;
    const heads = this.#log.heads(recordId, field);
    if (heads.length === 1 && heads[0]?.id === root.id) return true;
    return (
      heads.every(({ value }) => value === root.value) &&
      isStillCarried(root, this.#log.editsOf(recordId, field))
    );
  }
}

function textOf({ kind, recordId: id, field }: Edit): CarriedText {
  return { kind, id, field };
}

function keyOf({ kind, id, field }: CarriedText): string {
  return `${kind} ${id} ${field}`;
}
