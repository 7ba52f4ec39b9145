import type { Bridge, Changed, OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { opened } from '../../src-renderer/state/workbook.ts';

type Call = { readonly method: string; readonly input: unknown };
type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

export type FakeBridge = {
  /** Everything that was asked, in order. */
  readonly calls: readonly Call[];
  /** The inputs of one method. */
  readonly callsOf: (method: string) => readonly unknown[];
  /** What main would tell the window. */
  readonly emit: (event: string, data: unknown) => void;
};

const nothingChanged = (): Changed => ({ ids: [], savedAt: 0, canUndo: true, canRedo: false });

/**
 * Puts a bridge into the test's window that answers from a table, and opens the snapshot. Methods
 * without an answer say that nothing changed or that there is nothing.
 */
export function openFake(
  snapshot: WorkbookSnapshot | undefined,
  answers: Answers = {},
  more: Partial<OpenedWorkbook> = {},
): FakeBridge {
  const calls: Call[] = [];
  const listeners = new Map<string, Set<(data: never) => void>>();
  const bridge = {
    call: async (method: string, input: unknown) => {
      calls.push({ method, input });
      const answer = answers[method];
      if (answer !== undefined) return answer(input);
      if (method === 'workbook.current') return { ok: true, value: opened.get() ?? null };
      return { ok: true, value: method === 'workbook.change' ? nothingChanged() : {} };
    },
    on: (event: string, listener: (data: never) => void) => {
      const known = listeners.get(event) ?? new Set();
      known.add(listener);
      listeners.set(event, known);
      return () => known.delete(listener);
    },
  };
  Object.defineProperty(window, 'hisp', { value: bridge as unknown as Bridge, configurable: true });
  opened.set(
    snapshot === undefined
      ? undefined
      : {
          document: '0123456789abcdef',
          fileName: 'test.cxwb',
          folder: 'Documents',
          readOnly: false,
          canUndo: false,
          canRedo: false,
          canUndoMerge: false,
          recovered: false,
          onNetwork: false,
          isSample: false,
          snapshot,
          ...more,
        },
  );
  return {
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ input }) => input),
    emit: (event, data) => {
      for (const listener of listeners.get(event) ?? []) listener(data as never);
    },
  };
}
