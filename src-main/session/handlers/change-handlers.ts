import { changesSince } from '../../workbook/signed-state.ts';
import type { Way } from '../../workbook/undo-stack.ts';
import { takeBackInWorker, takesLong } from '../../workers/take-back-in-worker.ts';
import { makeChange } from '../changed.ts';
import type { Handlers } from '../context.ts';
import { isTooLong } from '../for-window.ts';
import type { SessionParts } from '../session-parts.ts';

type ChangeHandlers = Pick<
  Handlers,
  | 'workbook.change'
  | 'workbook.confirm'
  | 'workbook.undo'
  | 'workbook.redo'
  | 'workbook.fieldHistory'
  | 'workbook.origins'
  | 'workbook.authors'
  | 'workbook.changes'
>;

/** What people do to the records of a workbook, and what its log tells of it. */
export function changeHandlers(parts: SessionParts): ChangeHandlers {
  const { desk } = parts;
  const takeBack = (way: Way) =>
    makeChange(parts, (workbook, author) =>
      takesLong(workbook, way) ? takeBackInWorker(workbook, author, way) : workbook[way](author),
    );
  return {
    'workbook.change': ({ entries }) =>
      makeChange(parts, (workbook, author) => workbook.change(author, entries)),
    'workbook.confirm': ({ texts }) =>
      makeChange(parts, (workbook, author) => workbook.confirm(author, texts)),
    'workbook.undo': () => takeBack('undo'),
    'workbook.redo': () => takeBack('redo'),
    'workbook.fieldHistory': ({ id, field }) =>
      desk.inTurn(() =>
        desk.workbook.history(id, field).map(({ id: edit, at, author, field: name, value, head }) => ({
          edit,
          at,
          author,
          field: name,
          value,
          head,
        })),
      ),
    'workbook.origins': ({ ids }) => desk.inTurn(() => [...desk.workbook.origins(ids)]),
    'workbook.authors': () => desk.inTurn(() => [...desk.workbook.log.authors()]),
    'workbook.changes': ({ before, limit, since }) =>
      desk.inTurn(() => {
        const among = since === undefined ? undefined : changesSince(desk.workbook, since);
        return desk.workbook.changes(before, limit, among).map(({ changeId, at, author, edits, more }) => ({
          change: changeId,
          at,
          author,
          edits: edits
            .filter(({ kind, field }) => !isTooLong(kind, field))
            .map(({ id: edit, kind, recordId: id, field, before: was, value, head, purged }) => ({
              edit,
              kind,
              id,
              field,
              before: was,
              value,
              head,
              ...(purged === undefined ? {} : { purged }),
            })),
          more,
        }));
      }),
  };
}
