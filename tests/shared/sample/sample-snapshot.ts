import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { findKind, isKindName, type KindName, kindNames, type Records } from '../../../shared/model/model.ts';
import { sampleEntries, sampleLastYear, sampleLastYearPlan } from '../../../shared/sample/index.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { orderAfter } from '../../../shared/workbook/order.ts';
import { derivedId, derivedRecordId } from '../../../shared/workbook/record-id.ts';
import {
  emptyRecordLists,
  type RecordLists,
  type WorkbookSnapshot,
} from '../../../shared/workbook/snapshot.ts';

export const sampleWorkbookId = derivedId('hisp-cx-sample', 'workbook of the tests');

const editionDigest = sha256Hex(canonicalJson(a11Edition2022));

export type SetEntry = Extract<Entry, { readonly set: unknown }>;

/** @throws for an entry that deletes: a sample only adds */
export function settingEntries(): readonly SetEntry[] {
  return sampleEntries(sampleWorkbookId).map((entry) => {
    if (!('set' in entry)) throw new Error(`the sample deletes ${entry.id}`);
    return entry;
  });
}

/** The id that a workbook gives to what an entry sets: its own, or the one that its key derives. */
export function idOf(entry: SetEntry): RecordId {
  if (entry.id !== undefined) return recordIdSchema.parse(entry.id);
  const kind = findKind(entry.kind);
  if (kind?.key === undefined) throw new Error(`a ${entry.kind} of the sample has neither id nor key`);
  const key = kind.key.map((field) => {
    const value = entry.set[field];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Error(`a ${entry.kind} of the sample lacks its key field ${field}`);
    return value;
  });
  return derivedRecordId(sampleWorkbookId, kind, key);
}

function recordsOfKind<K extends KindName>(kind: K): readonly Records[K][];
function recordsOfKind(kind: KindName): readonly object[] {
  let order: string | undefined;
  return settingEntries()
    .filter((entry) => entry.kind === kind)
    .map((entry) => {
      const id = idOf(entry);
      if (findKind(kind)?.ordered !== true) return { ...entry.set, id };
      order = orderAfter(order);
      return { ...entry.set, id, order };
    });
}

function withRecords<K extends KindName>(lists: RecordLists, kind: K): RecordLists {
  return { ...lists, [kind]: recordsOfKind(kind) };
}

/** The sample as a workbook shows it once its entries are written. */
export function sampleSnapshot(): WorkbookSnapshot {
  const edition = { id: a11Edition2022.id, digest: editionDigest };
  return {
    workbookId: sampleWorkbookId,
    edition: a11Edition2022,
    editionDigest,
    editionLoaded: false,
    newestEditAt: Date.parse('2023-02-17T15:00:00Z'),
    editCount: settingEntries().length,
    records: kindNames.filter(isKindName).reduce(withRecords, emptyRecordLists()),
    conflicts: [],
    lastYear: {
      fiscalYear: 2022,
      edition: a11Edition2022,
      parts: {
        assessment: sampleLastYear(sampleWorkbookId, edition),
        plan: sampleLastYearPlan(sampleWorkbookId, edition),
      },
    },
  };
}
