import type { ConflictDetail } from '../../shared/workbook/conflicts.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import type { LogStore } from './log-store.ts';

/**
 * Undoing a settlement writes each value anew, in the name of whoever undid it. People want to know who said it.
 *
 * @returns the edit itself, or the one whose value it brought back
 */
export function saidOriginally(log: LogStore, edit: Edit): Edit {
  const [base, ...others] = edit.bases;
  const settled = base === undefined || others.length > 0 ? undefined : log.edit(base);
  if (settled === undefined || settled.bases.length < 2) return edit;
  const said = settled.bases
    .map((id) => log.edit(id))
    .find((one) => one?.field === edit.field && one.recordId === edit.recordId && one.value === edit.value);
  return said === undefined ? edit : saidOriginally(log, said);
}

/** The conflict with those who said its values, also after its settlement was undone. */
export function asSaidOriginally(log: LogStore, conflict: ConflictDetail): ConflictDetail {
  return {
    ...conflict,
    values: conflict.values.map(({ value, saidBy }) => ({
      value,
      saidBy: saidBy.map(({ edit: id, author, at }) => {
        const edit = log.edit(id);
        const said = edit === undefined ? undefined : saidOriginally(log, edit);
        return { edit: id, author: said?.author ?? author, at: said?.at ?? at };
      }),
    })),
  };
}
