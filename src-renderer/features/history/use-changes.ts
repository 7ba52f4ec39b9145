import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { useSnapshot } from '../../state/workbook.ts';

const pageSize = 50;

type LoadedChanges = {
  /** Newest first. */
  readonly items: readonly ChangeItem[];
  readonly isLoading: boolean;
  readonly hasOlder: boolean;
  readonly error: AppError | undefined;
  /** @returns how many came */
  readonly loadOlder: () => Promise<number>;
  /** Forgets what was loaded and reads the newest page again, after a purge. */
  readonly reload: () => void;
};

/** The newest page over what is loaded already; whether a value still stands may have changed in both. */
function withNewest(known: readonly ChangeItem[], newest: readonly ChangeItem[]): readonly ChangeItem[] {
  const fresh = new Set(newest.map(({ change }) => change));
  const overlaps = known.some(({ change }) => fresh.has(change));
  return overlaps ? [...newest, ...known.filter(({ change }) => !fresh.has(change))] : newest;
}

/** The changes of the workbook, page by page; new ones come in on top as they are saved. */
export function useChanges(): LoadedChanges {
  const { editCount } = useSnapshot();
  const [items, setItems] = useState<readonly ChangeItem[]>([]);
  const [isLoading, setLoading] = useState(true);
  const [hasOlder, setHasOlder] = useState(false);
  const [error, setError] = useState<AppError>();
  const [turn, setTurn] = useState(0);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest page is asked for again after every save
  useEffect(() => {
    let isWanted = true;
    void call('workbook.changes', { limit: pageSize }).then((answer) => {
      if (!isWanted) return;
      setLoading(false);
      if (!answer.ok) {
        setError(answer.error);
        return;
      }
      setError(undefined);
      setItems((known) => withNewest(known, answer.value));
      if (isFirst.current) setHasOlder(answer.value.length === pageSize);
      isFirst.current = false;
    });
    return () => {
      isWanted = false;
    };
  }, [editCount, turn]);

  const last = items.at(-1)?.change;
  const loadOlder = useCallback(async () => {
    if (last === undefined) return 0;
    setLoading(true);
    const answer = await call('workbook.changes', { before: last, limit: pageSize });
    setLoading(false);
    if (!answer.ok) {
      setError(answer.error);
      return 0;
    }
    setItems((known) => [...known, ...answer.value]);
    setHasOlder(answer.value.length === pageSize);
    return answer.value.length;
  }, [last]);

  const reload = useCallback(() => {
    setItems([]);
    setLoading(true);
    isFirst.current = true;
    setTurn((before) => before + 1);
  }, []);

  return { items, isLoading, hasOlder, error, loadOlder, reload };
}
