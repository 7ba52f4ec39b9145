import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { EditMade, SignedState } from '../../shared/ipc/contract.ts';
import { type JsonDeliverable, jsonDeliverables } from '../../shared/model/deliverable.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { findField, kindNames, model, type Records } from '../../shared/model/model.ts';
import { fieldsOfPart } from '../../shared/model/prints.ts';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import type { DeliverablePart } from '../../shared/submission/part.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { compareEdits, deletedField, type Edit, orderField } from '../../shared/workbook/log/edit.ts';
import { projectLog } from '../../shared/workbook/log/project.ts';
import type { RecordLists, WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { comparerOf } from '../../shared/workbook/sort.ts';
import { toColumn, toRecord } from './rows.ts';
import type { Workbook } from './workbook.ts';

type Known = {
  readonly deliverable: JsonDeliverable | undefined;
  /** The edit that gave the fingerprint, or made the record where it has none. */
  readonly signing: Edit;
  readonly log: readonly Edit[];
  readonly wasThere: (edit: Edit) => boolean;
  /** Undefined where no state in the log has the fingerprint. */
  readonly part?: DeliverablePart;
};

/**
 * What a sign-off or a submission is about, put together again from the log, and what was edited since. A fingerprint does not hold
 * what it was taken of, so a state counts only if its own fingerprint is the signed one. Two are tried: what stood in
 * this file when the sign-off came into it, which is what was signed where it was given here; and what had been
 * entered anywhere by then, which it is where copies had been merged before.
 *
 * @throws AppFailure unknown_record
 */
function knownTo(workbook: Workbook, id: RecordId): Known {
  const snapshot = workbook.snapshot();
  const record = findRecord(snapshot, 'concurrence', id) ?? findRecord(snapshot, 'submission_record', id);
  const deliverable = jsonDeliverables.find((name) => name === record?.deliverable);
  const digest = record?.digest;
  const signing =
    workbook.log
      .editsOf(id, 'digest')
      .filter(({ value }) => value === JSON.stringify(digest))
      .sort(compareEdits)
      .at(-1) ?? workbook.log.editsOf(id, deletedField).toSorted(compareEdits)[0];
  if (record === undefined || signing === undefined)
    throw new AppFailure({ code: 'unknown_record', kind: 'concurrence', id, place: '' });
  const log = workbook.log.all();
  const writtenBefore = workbook.log.idsWrittenBefore(signing.id);
  const enteredBefore = (edit: Edit) => compareEdits(edit, signing) < 0;
  if (deliverable === undefined) return { deliverable, signing, log, wasThere: enteredBefore };
  const candidates = [(edit: Edit) => writtenBefore.has(edit.id), enteredBefore];
  for (const wasThere of candidates) {
    const part = partOf(log.filter(wasThere), snapshot, deliverable);
    if (digestOfPart(part) === digest) return { deliverable, signing, log, wasThere, part };
  }
  return { deliverable, signing, log, wasThere: enteredBefore };
}

/** @throws AppFailure unknown_record where it is no sign-off, or one of nothing */
export function signedState(workbook: Workbook, signOff: RecordId): SignedState {
  const { deliverable, signing, log, wasThere, part } = knownTo(workbook, signOff);
  if (deliverable === undefined)
    throw new AppFailure({ code: 'unknown_record', kind: 'concurrence', id: signOff, place: '' });
  return {
    at: signing.at,
    ...(part === undefined ? {} : { part }),
    edits: since(log, wasThere, deliverable),
  };
}

/** A whole log is read for it, and History asks for page after page. */
const remembered = new WeakMap<WorkbookSnapshot, Map<RecordId, ReadonlySet<string>>>();

/**
 * The ids of the changes that a sign-off or a submission did not know of: made since, or made before on another copy
 * and merged since.
 *
 * @throws AppFailure unknown_record
 */
export function changesSince(workbook: Workbook, id: RecordId): ReadonlySet<string> {
  const ofSnapshot = remembered.get(workbook.snapshot()) ?? new Map<RecordId, ReadonlySet<string>>();
  remembered.set(workbook.snapshot(), ofSnapshot);
  const known = ofSnapshot.get(id);
  if (known !== undefined) return known;
  const { signing, log, wasThere } = knownTo(workbook, id);
  const fresh = log.filter((edit) => !wasThere(edit) && edit.changeId !== signing.changeId);
  const changes = new Set(fresh.map(({ changeId }) => changeId));
  ofSnapshot.set(id, changes);
  return changes;
}

/** Edits that can show in the deliverable. */
function since(
  log: readonly Edit[],
  wasThere: (edit: Edit) => boolean,
  deliverable: JsonDeliverable,
): EditMade[] {
  return log
    .filter((edit) => !wasThere(edit) && concerns(edit, deliverable))
    .map(({ kind, recordId: id, field, author, at }) => ({ kind, id, field, author, at }));
}

function concerns({ kind, field }: Edit, deliverable: JsonDeliverable): boolean {
  const printed = fieldsOfPart(model[kind], deliverable).map(([name]) => name);
  return printed.length > 0 && (printed.includes(field) || field === deletedField || field === orderField);
}

function partOf(
  log: readonly Edit[],
  present: WorkbookSnapshot,
  deliverable: JsonDeliverable,
): DeliverablePart {
  const { workbookId, edition, editionDigest, editionLoaded } = present;
  return buildPart(
    {
      workbookId,
      edition,
      editionDigest,
      editionLoaded,
      newestEditAt: 0,
      editCount: log.length,
      records: recordsIn(log, present),
      conflicts: [],
    },
    deliverable,
  );
}

/** The live records of a log, as its tables would hold them. */
function recordsIn(log: readonly Edit[], { edition }: WorkbookSnapshot): RecordLists {
  const projected = [...projectLog(log).records].filter(([, { life }]) => life !== 'deleted');
  const lists = kindNames.map((kind): readonly [string, readonly Records[typeof kind][]] => [
    kind,
    projected
      .filter(([, record]) => record.kind === kind)
      .map(([id, { fields }]) =>
        toRecord<typeof kind>(model[kind], {
          id,
          ...Object.fromEntries(
            [...fields].map(([name, { value }]) => [name, toColumn(findField(model[kind], name), value)]),
          ),
        }),
      )
      .sort(comparerOf(kind, edition)),
  ]);
  return Object.fromEntries(lists) as unknown as RecordLists;
}
