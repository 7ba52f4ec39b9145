import { useMemo } from 'react';
import type { FieldValue } from '../../../shared/model/field.ts';
import { applyDelta } from '../../../shared/workbook/delta.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { typedTurns, waitingValues } from '../../state/drafts.ts';
import { useStore } from '../../state/store.ts';
import { useSnapshot } from '../../state/workbook.ts';

function withField<R extends object>(record: R, field: string, value: FieldValue | null): R;
function withField(record: object, field: string, value: FieldValue | null): object {
  const others = Object.entries(record).filter(([name]) => name !== field);
  return Object.fromEntries(value === null ? others : [...others, [field, value]]);
}

/** The workbook as it will be when what is being typed in records of that kind is saved. */
function asTyped(snapshot: WorkbookSnapshot, kind: 'survey' | 'survey_question'): WorkbookSnapshot {
  const byRecord = Map.groupBy(waitingValues(kind), ({ id }) => id);
  const live = [...byRecord].flatMap(([id, values]) => {
    const saved = findRecord(snapshot, kind, id);
    if (saved === undefined) return [];
    return [values.reduce((record, { field, value }) => withField(record, field, value), saved)];
  });
  if (live.length === 0) return snapshot;
  const { newestEditAt, editCount, conflicts } = snapshot;
  return applyDelta(snapshot, {
    newestEditAt,
    editCount,
    conflicts,
    records: { [kind]: { live, gone: [] } },
  });
}

/** The workbook with surveys and their questions as they stand in their controls, saved or not. */
export function useSurveysAsTyped(): WorkbookSnapshot {
  const snapshot = useSnapshot();
  const turn = useStore(typedTurns);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn, other values wait to be saved
  return useMemo(() => asTyped(asTyped(snapshot, 'survey'), 'survey_question'), [snapshot, turn]);
}
