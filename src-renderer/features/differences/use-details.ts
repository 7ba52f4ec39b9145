import { useEffect, useState } from 'react';
import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import type { Conflict } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';
import { differenceKey } from '../../state/differences.ts';
import { showError } from '../../state/notices.ts';
import { useSnapshot } from '../../state/workbook.ts';

type Details = ReadonlyMap<string, ListedConflict>;

/**
 * What is said in the given conflicts, by `differenceKey`, read anew after every change: that may have been one of
 * them. Those that are not read yet are absent.
 */
export function useDetails(conflicts: readonly Conflict[]): Details {
  const { editCount } = useSnapshot();
  const [details, setDetails] = useState<Details>(new Map());
  const wanted = JSON.stringify(conflicts.map(({ kind, id, field }) => ({ kind, id, field })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change has another count
  useEffect(() => {
    let isPast = false;
    void call('conflict.details', { conflicts: JSON.parse(wanted) }).then((answer) => {
      if (isPast) return;
      if (answer.ok) setDetails(new Map(answer.value.map((detail) => [differenceKey(detail), detail])));
      else showError(answer.error);
    });
    return () => {
      isPast = true;
    };
  }, [wanted, editCount]);
  return details;
}
