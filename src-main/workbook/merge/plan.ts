import type { ReturnedCopy } from '../../../shared/assignments/sending.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { findField, type KindName, model } from '../../../shared/model/model.ts';
import { printableText } from '../../../shared/model/schema.ts';
import { canPurge, purgedValue, type Tombstone } from '../../../shared/workbook/log/tombstone.ts';
import { latestTime } from '../check-current.ts';
import { Statements } from '../database.ts';
import type { HeadKey } from '../log-store.ts';
import { isBlobId, readTombstones } from '../tombstones.ts';
import type { Workbook } from '../workbook.ts';
import { basesFirst } from './bases-first.ts';
import { EditCheck, type RecordRef } from './check-edit.ts';
import { KeyCheck } from './check-keys.ts';
import { Alongside, CopyRows, type EditRow, sameEdit } from './copy-rows.ts';
import { returnedCopies } from './mark-returned.ts';

/** An edit that the target lacks. */
export type IncomingEdit = {
  readonly id: string;
  readonly change: string;
  readonly at: number;
  readonly author: string;
  readonly kind: KindName;
  readonly recordId: RecordId;
  readonly field: string;
  readonly bases: readonly string[];
  readonly from: CopyRows;
  readonly place: number;
  /** Undefined where so much comes in that it is read once more when it is written. */
  readonly value: string | undefined;
};

/** UTF-16 code units of values that are kept in memory between reading and writing. */
const mostKept = 64 * 1024 * 1024;

/** All that merging would do, before anything was written. */
export type MergePlan = {
  /** Bases first, so that they are written in an order in which they can have been made. */
  readonly edits: readonly IncomingEdit[];
  /** Heads of the target on which a new edit of their field rests. */
  readonly replaced: readonly HeadKey[];
  /** Those of the edits that no other edit of their field rests on. */
  readonly heads: readonly IncomingEdit[];
  readonly alreadyHad: number;
  /** Those that the target lacks. */
  readonly tombstones: readonly Tombstone[];
  /** Everything that was purged in any of the copies. */
  readonly purged: ReadonlySet<string>;
  readonly blobs: ReadonlyMap<string, CopyRows>;
  /** Records that the edits are of or point to: whose life they may alter. */
  readonly concerned: ReadonlyMap<RecordId, KindName>;
  readonly returned: readonly ReturnedCopy[];
};

const reasonSchema = printableText(1000);

/**
 * Reads the copies and finds what the target lacks. Everything new is checked here, and whatever both know must be
 * the same, so that what follows can only fail for want of space.
 *
 * @throws AppFailure other_workbook, other_edition or unusable_copy, with the copy and what is wrong with it
 */
export class MergePlanner {
  readonly #target: Workbook;
  readonly #rows: CopyRows;
  readonly #known: ReadonlySet<string>;
  readonly #check: EditCheck;
  #edits = new Map<string, IncomingEdit>();
  readonly #records = new Map<string, RecordRef>();
  readonly #blobs = new Map<string, CopyRows>();
  readonly #concerned = new Map<RecordId, KindName>();
  readonly #superseded = new Set<IncomingEdit>();
  readonly #replaced: HeadKey[] = [];
  readonly #tombstones = new Map<string, Tombstone>();
  /** With the copy that they came from. */
  readonly #newTombstones = new Map<Tombstone, string>();
  readonly #keys: KeyCheck;
  #alreadyHad = 0;
  #kept = 0;

  constructor(target: Workbook) {
    this.#target = target;
    this.#rows = new CopyRows(target);
    this.#known = new Set(this.#rows.ids());
    this.#check = new EditCheck(target.meta.edition);
    this.#keys = new KeyCheck(target);
    for (const stone of tombstonesOf(target)) this.#tombstones.set(stone.id, stone);
  }

  plan(copies: readonly Workbook[]): MergePlan {
    for (const copy of copies) this.#checkIdentity(copy);
    for (const copy of copies) this.#addTombstones(copy);
    for (const copy of copies) this.#addCopy(new CopyRows(copy));
    const misplaced = this.#keys.problem();
    if (misplaced !== undefined) throw unusable(misplaced.file, misplaced.problem);
    for (const [{ id }, file] of this.#newTombstones) this.#checkPurged(id, file);
    const edits = [...this.#edits.values()];
    return {
      edits,
      replaced: this.#replaced,
      heads: edits.filter((edit) => !this.#superseded.has(edit)),
      alreadyHad: this.#alreadyHad,
      tombstones: [...this.#newTombstones.keys()],
      purged: new Set(this.#tombstones.keys()),
      blobs: this.#blobs,
      concerned: this.#concerned,
      returned: returnedCopies(copies, edits),
    };
  }

  #checkIdentity({ file, meta }: Workbook): void {
    if (meta.workbookId !== this.#target.meta.workbookId)
      throw new AppFailure({ code: 'other_workbook', file, target: this.#target.file });
    if (meta.editionDigest !== this.#target.meta.editionDigest)
      throw new AppFailure({
        code: 'other_edition',
        file,
        edition: meta.edition.id,
        target: this.#target.file,
        known: this.#target.meta.edition.id,
      });
  }

  #addTombstones(copy: Workbook): void {
    for (const stone of tombstonesOf(copy)) {
      const { id, at, author, reason } = stone;
      const isProper =
        at >= 0 && at < latestTime && this.#check.isAuthor(author) && reasonSchema.safeParse(reason).success;
      if (!isProper) throw unusable(copy.file, 'it says that something was purged, but not properly by whom');
      const known = this.#tombstones.get(id);
      if (known?.at === at && known.author === author && known.reason === reason) continue;
      this.#tombstones.set(id, stone);
      this.#newTombstones.set(stone, copy.file);
    }
  }

  #addCopy(copy: CopyRows): void {
    const references: { readonly id: RecordId; readonly edit: IncomingEdit }[] = [];
    const early: IncomingEdit[] = [];
    for (const row of this.#unknownRows(copy)) {
      const { edit, pointsTo } = this.#incoming(row, copy);
      this.#edits.set(edit.id, edit);
      for (const id of pointsTo) references.push({ id, edit });
      if (!this.#restOn(edit)) early.push(edit);
    }
    for (const edit of early) this.#checkBases(edit);
    if (early.length > 0) this.#putBasesFirst(copy);
    for (const { id, edit } of references) this.#checkReference(id, edit);
    this.#addBlobs(copy);
  }

  #putBasesFirst({ file }: CopyRows): void {
    const ordered = basesFirst(this.#edits);
    if (ordered === undefined) throw unusable(file, 'edits in its log rest on each other in a circle');
    this.#edits = new Map(ordered.map((edit) => [edit.id, edit]));
  }

  /** Compares what both have on the way. */
  *#unknownRows(copy: CopyRows): Generator<EditRow> {
    const alongside = new Alongside(this.#rows);
    try {
      for (const row of copy.each()) {
        if (alongside.has(row)) this.#alreadyHad += 1;
        else if (!this.#isKnown(row, copy.file)) yield row;
      }
    } finally {
      alongside.end();
    }
  }

  /** @throws AppFailure where both have the edit and do not say the same of it */
  #isKnown(row: EditRow, file: string): boolean {
    const [, id] = row;
    const incoming = this.#edits.get(id);
    if (incoming === undefined && !this.#known.has(id)) return false;
    const known = incoming === undefined ? this.#rows.byId(id) : incoming.from.at(incoming.place);
    if (!sameEdit(known, row, this.#tombstones.has(id)))
      throw unusable(file, `the edit ${id} is not the one that the other copies know`);
    this.#alreadyHad += 1;
    return true;
  }

  #incoming(row: EditRow, from: CopyRows): { edit: IncomingEdit; pointsTo: readonly RecordId[] } {
    const [place, id, change, at, author, , , field, said, based] = row;
    const { kind, recordId } = this.#recordOf(row, from.file);
    const value = this.#tombstones.has(id) ? purgedValue : said;
    const pointsTo = this.#check.check(row, kind, value);
    if (typeof pointsTo === 'string') throw unusable(from.file, pointsTo);
    this.#keys.note({ kind, recordId, field }, value);
    this.#kept += value.length;
    const kept = this.#kept > mostKept ? undefined : value;
    const bases = based?.split(' ') ?? [];
    return {
      edit: { id, change, at, author, kind, recordId, field, bases, from, place, value: kept },
      pointsTo,
    };
  }

  #recordOf(row: EditRow, file: string): RecordRef {
    const [, id, , , , said, name] = row;
    const met = this.#records.get(name);
    const record = met ?? this.#check.record(row);
    if (typeof record === 'string') throw unusable(file, record);
    if (record.kind !== said) throw unusable(file, otherKind(id));
    if (met !== undefined) return record;
    const { kind, recordId } = record;
    if ((this.#target.log.kindOf(recordId) ?? kind) !== kind) throw unusable(file, otherKind(id));
    this.#records.set(name, record);
    this.#concerned.set(recordId, kind);
    this.#keys.begin(record, file);
    return record;
  }

  /** Notes what the edit replaces. @returns false where a base is not there yet, or is later than the edit */
  #restOn(edit: IncomingEdit): boolean {
    const { recordId, field } = edit;
    return edit.bases.every((base) => {
      const other = this.#edits.get(base);
      const at = other?.at ?? this.#timeOf(base);
      if (at === undefined || at > edit.at || other === edit) return false;
      if (other === undefined) this.#replaced.push({ recordId, field, id: base });
      else if (other.field === field && other.recordId === recordId) this.#superseded.add(other);
      return true;
    });
  }

  /** Of an edit of the target. */
  #timeOf(id: string): number | undefined {
    if (!this.#known.has(id)) return undefined;
    const [, , , at] = this.#rows.byId(id);
    return at;
  }

  #checkBases(edit: IncomingEdit): void {
    if (this.#restOn(edit)) return;
    const isThere = edit.bases.every((base) => this.#edits.has(base) || this.#known.has(base));
    throw unusable(
      edit.from.file,
      isThere
        ? `the edit ${edit.id} is older than one that it rests on`
        : `the edit ${edit.id} rests on one that is not there`,
    );
  }

  #checkReference(id: RecordId, { kind, field: name, id: edit, from }: IncomingEdit): void {
    const field = findField(model[kind], name);
    const found = this.#concerned.get(id) ?? this.#target.log.kindOf(id);
    if (found === undefined || field === undefined || !('to' in field) || !field.to.includes(found))
      throw unusable(
        from.file,
        `the edit ${edit} lets ${kind}.${name} point to a record that there is not, or of another kind`,
      );
    this.#concerned.set(id, found);
  }

  #checkPurged(id: string, file: string): void {
    if (isBlobId(id)) return;
    const edit = this.#edits.get(id) ?? this.#target.log.edit(id);
    if (edit !== undefined && !canPurge(model[edit.kind], edit.field))
      throw unusable(file, `the edit ${id} was purged, which no edit of ${edit.kind}.${edit.field} can be`);
  }

  #addBlobs(copy: CopyRows): void {
    const known = new Set(this.#rows.hashes());
    for (const sha256 of copy.hashes())
      if (!known.has(sha256) && !this.#tombstones.has(sha256)) this.#blobs.set(sha256, copy);
  }
}

function tombstonesOf({ database }: Workbook): readonly Tombstone[] {
  return readTombstones(new Statements(database));
}

function unusable(file: string, problem: string): AppFailure {
  return new AppFailure({ code: 'unusable_copy', file, problem });
}

const otherKind = (edit: string) => `the edit ${edit} says that a record is of another kind than it is`;
