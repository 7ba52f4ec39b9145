import { authorsIn, type ConflictDetail, conflictDetail } from '../../shared/workbook/conflicts.ts';
import { deletedField } from '../../shared/workbook/log/edit.ts';
import type { Conflict } from '../../shared/workbook/snapshot.ts';
import type { HeadAuthor, LogStore } from './log-store.ts';
import type { Projector } from './projector.ts';
import { saidOriginally } from './said-originally.ts';

/** Reads from the log what is said in conflicts. */
export class ConflictReader {
  readonly #log: LogStore;
  readonly #projector: Projector;

  constructor(log: LogStore, projector: Projector) {
    this.#log = log;
    this.#projector = projector;
  }

  detailOf(conflict: Conflict): ConflictDetail {
    const { kind, id, field } = conflict;
    const heads = this.#log.heads(id, field).map((head) => head.id);
    const unseen = field === deletedField ? this.#projector.unseen({ kind, id }) : [];
    const standing = [...new Set([...heads, ...unseen])].map((edit) => this.#log.edit(edit));
    return conflictDetail(
      conflict,
      standing.filter((edit) => edit !== undefined),
    );
  }

  /** Who has a value in each of them, without reading the values: there may be thousands. */
  authorsOf(conflicts: readonly Conflict[]): readonly (readonly string[])[] {
    const ofFields = this.#log.headAuthors();
    return conflicts.map((conflict) =>
      conflict.field === deletedField
        ? authorsIn(this.detailOf(conflict))
        : (ofFields.get(`${conflict.id} ${conflict.field}`) ?? []).map((head) => this.#authorOf(head)),
    );
  }

  #authorOf({ id, author, isAnswer }: HeadAuthor): string {
    const edit = isAnswer ? this.#log.edit(id) : undefined;
    return edit === undefined ? author : saidOriginally(this.#log, edit).author;
  }
}
