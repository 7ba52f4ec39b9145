import { useEffect, useState } from 'react';
import type { Origin } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { call } from '../../bridge/bridge.ts';

type Origins = ReadonlyMap<RecordId, Origin>;

const none: Origins = new Map();

/** Who wrote which comment, and when: the log knows, the records do not. Asked for again when there are others. */
export function useOrigins(ids: readonly RecordId[]): Origins {
  const [origins, setOrigins] = useState(none);
  const wanted = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids themselves, not the list that holds them
  useEffect(() => {
    if (ids.length === 0) return;
    let isWanted = true;
    void call('workbook.origins', { ids: [...ids] }).then((answer) => {
      if (isWanted && answer.ok) setOrigins(new Map(answer.value.map((origin) => [origin.id, origin])));
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return origins;
}
