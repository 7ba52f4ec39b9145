import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { call } from '../../bridge/bridge.ts';
import { useSnapshot } from '../../state/workbook.ts';

const pageSize = 50;

type Loaded = {
  /** Newest first. */
  readonly items: readonly ChangeItem[];
  readonly hasOlder: boolean;
  readonly since: RecordId | undefined;
};

type LoadedChanges = Pick<Loaded, 'items' | 'hasOlder'> & {
  /** Of the whole workbook, not only since something. */
  readonly isOfAll: boolean;
  readonly isLoading: boolean;
  readonly error: AppError | undefined;
  /** @returns how many came */
  readonly loadOlder: () => Promise<number>;
  /** Forgets what was loaded and reads the newest page again, after a purge. */
  readonly reload: () => void;
};

const nothing: Loaded = { items: [], hasOlder: false, since: undefined };

/** The newest page over what is loaded already; whether a value still stands may have changed in both. */
function withNewest(known: Loaded, newest: readonly ChangeItem[], since: RecordId | undefined): Loaded {
  const fresh = new Set(newest.map(({ change }) => change));
  const continues = known.since === since && known.items.some(({ change }) => fresh.has(change));
  return continues
    ? { ...known, items: [...newest, ...known.items.filter(({ change }) => !fresh.has(change))] }
    : { items: newest, hasOlder: newest.length === pageSize, since };
}

/**
 * The changes of the workbook, page by page; new ones come in on top as they are saved.
 *
 * @param since a sign-off or submission: only what it did not know of. What was shown stays until that is read.
 */
export function useChanges(since: RecordId | undefined): LoadedChanges {
  const { editCount } = useSnapshot();
  const [loaded, setLoaded] = useState(nothing);
  const [isFetching, setFetching] = useState(true);
  const [error, setError] = useState<AppError>();
  const [turn, setTurn] = useState(0);
  const isOther = loaded.since !== since && error === undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest page is asked for again after every save
  useEffect(() => {
    let isWanted = true;
    void call('workbook.changes', { limit: pageSize, ...sinceIf(since) }).then((answer) => {
      if (!isWanted) return;
      setFetching(false);
      if (!answer.ok) {
        setError(answer.error);
        return;
      }
      setError(undefined);
      setLoaded((known) => withNewest(known, answer.value, since));
    });
    return () => {
      isWanted = false;
    };
  }, [editCount, turn, since]);

  const last = loaded.items.at(-1)?.change;
  const loadOlder = useCallback(async () => {
    if (last === undefined) return 0;
    setFetching(true);
    const answer = await call('workbook.changes', { before: last, limit: pageSize, ...sinceIf(since) });
    setFetching(false);
    if (!answer.ok) {
      setError(answer.error);
      return 0;
    }
    setLoaded((known) =>
      known.since === since && known.items.at(-1)?.change === last
        ? { ...known, items: [...known.items, ...answer.value], hasOlder: answer.value.length === pageSize }
        : known,
    );
    return answer.value.length;
  }, [last, since]);

  const reload = useCallback(() => {
    setLoaded((known) => ({ ...known, items: [], hasOlder: false }));
    setFetching(true);
    setTurn((before) => before + 1);
  }, []);

  const { items, hasOlder } = loaded;
  const isOfAll = loaded.since === undefined;
  return { items, hasOlder, isOfAll, isLoading: isFetching || isOther, error, loadOlder, reload };
}

const sinceIf = (since: RecordId | undefined) => (since === undefined ? {} : { since });
