import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { call } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcer.ts';
import { useAppState } from '../../state/app-state.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { PurgeDialog } from '../../ui/purge-dialog.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { ChangeList } from './change-list.tsx';
import { changesInWords, filterChanges, type HistoryFilter, noFilter } from './change-words.ts';
import { HistoryFilters } from './history-filters.tsx';
import { anyTime, boundsOf, isWithin, type PeriodChoice, sinceRecord } from './period.ts';
import { PeriodFilter } from './period-filter.tsx';
import { RestoreDialog, type ToRestore } from './restore-dialog.tsx';
import { useChanges } from './use-changes.ts';
import './history.css';

/** Everything that was ever entered, by whom and when; any former value can be brought back. */
export function HistoryScreen() {
  const snapshot = useSnapshot();
  const [period, setPeriod] = useState<PeriodChoice>(anyTime);
  const since = sinceRecord(period);
  const { items, isOfAll, isLoading, hasOlder, error, loadOlder, reload } = useChanges(since);
  const [filter, setFilter] = useState<HistoryFilter>(noFilter);
  const [restoring, setRestoring] = useState<ToRestore>();
  const [purging, setPurging] = useState<ToRestore>();
  const changes = useMemo(() => changesInWords(snapshot, items), [snapshot, items]);
  const wanted = useDeferredValue(filter);
  const author = useAppState()?.settings.author ?? '';
  const bounds = boundsOf(period, items, author, Date.now());
  const fitting = useMemo(() => filterChanges(changes, wanted), [changes, wanted]);
  const shown = fitting.filter(({ at }) => isWithin(bounds, at));
  const oldest = items.at(-1)?.at ?? 0;
  const isNarrowed = wanted !== noFilter && changes.length < lookedThrough && shown.length < enough;
  const isIncomplete =
    hasOlder &&
    (isNarrowed || bounds.isSought === true || (bounds.from !== undefined && oldest >= bounds.from));
  useEffect(() => {
    if (isIncomplete && !isLoading && error === undefined) void loadOlder();
  }, [isIncomplete, isLoading, error, loadOlder]);
  const authors = useAuthors(items);
  const hasFilters = items.length > 0 || !isOfAll;
  const showAll = () => {
    setFilter(noFilter);
    setPeriod(anyTime);
  };
  useAnnouncedCount(shown.length, wanted, isLoading);
  useAnnouncedCount(shown.length, period, isLoading);
  return (
    <Screen
      title="History"
      lead="Every change with its author, the newest first. Names are what people said of themselves. Restoring a former value is a change of its own and can be undone."
    >
      {error !== undefined && <p className="field-error">{describeError(error)}</p>}
      {items.length === 0 && isOfAll && !isLoading && error === undefined && (
        <EmptyState title="Nothing has been entered yet">
          <p>
            As soon as something is saved, it stands here with the time and the name of whoever entered it.
          </p>
        </EmptyState>
      )}
      {hasFilters && <HistoryFilters filter={filter} authors={authors} onChange={setFilter} />}
      {hasFilters && <PeriodFilter choice={period} onChange={setPeriod} />}
      {hasFilters && shown.length === 0 && !isLoading && !isIncomplete && (
        <p>
          {items.length === 0
            ? 'Nothing was changed or came in since.'
            : `None of the newest ${formatNumber(items.length)} changes fits.`}{' '}
          <Button look="plain" onClick={showAll}>
            Show all
          </Button>
        </p>
      )}
      <ChangeList changes={shown} onRestore={setRestoring} onPurge={setPurging} />
      {isLoading && <p role="status">Reading the history…</p>}
      {hasOlder && !isLoading && (
        <Button
          onClick={() =>
            void loadOlder().then((count) => announce(`${counted(count, 'older change')} shown`))
          }
        >
          Show older
        </Button>
      )}
      {purging !== undefined && (
        <PurgeDialog
          title="Purge what was entered"
          ids={[purging.line.edit]}
          onClose={() => setPurging(undefined)}
          onPurged={reload}
        >
          <p>{purging.record.words}</p>
          <blockquote className="history-value">
            {valueInWords(snapshot, purging.record.kind, purging.line.field, purging.line.value, 2000)}
          </blockquote>
        </PurgeDialog>
      )}
      {restoring !== undefined && <RestoreDialog {...restoring} onClose={() => setRestoring(undefined)} />}
    </Screen>
  );
}

/** What one looks for may lie far back; then as many changes are looked through before one is asked to go on. */
const lookedThrough = 2000;
/** To begin with. */
const enough = 20;

/** Everybody who ever edited, also those of whom nothing is loaded yet. */
function useAuthors(items: readonly ChangeItem[]): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void call('workbook.authors', {}).then((answer) => {
      if (isWanted && answer.ok) setKnown(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => [...new Set([...known, ...items.map(({ author }) => author)])], [known, items]);
}

/** Says how many fit when the choice changes, not while the list merely grows. */
function useAnnouncedCount(shown: number, filter: object, isLoading: boolean): void {
  const last = useRef(filter);
  useEffect(() => {
    if (last.current === filter || isLoading) return;
    last.current = filter;
    announce(counted(shown, 'change'));
  }, [shown, filter, isLoading]);
}
