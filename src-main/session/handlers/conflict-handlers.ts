import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import type { ConflictDetail } from '../../../shared/workbook/conflicts.ts';
import { countsByPerson, settleAllOf } from '../../../shared/workbook/conflicts.ts';
import { valueOrThrow } from '../../workbook/failures.ts';
import { asSaidOriginally } from '../../workbook/said-originally.ts';
import { changedBy } from '../changed.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type ConflictHandlers = Pick<Handlers, 'conflict.details' | 'conflict.people' | 'conflict.settleAll'>;

const forWindow = ({ kind, id, field, values }: ConflictDetail): ListedConflict => ({
  ...{ kind, id, field },
  values: values.map(({ value, saidBy }) => ({ value, saidBy: [...saidBy] })),
});

/** What merged copies disagree about. One of them is settled by an ordinary change. */
export function conflictHandlers({ desk, services }: SessionParts): ConflictHandlers {
  return {
    'conflict.details': ({ conflicts }) =>
      desk.inTurn(() => {
        const { workbook } = desk;
        return workbook
          .conflictsAmong(conflicts)
          .map((conflict) => forWindow(asSaidOriginally(workbook.log, conflict)));
      }),
    'conflict.people': () => desk.inTurn(() => [...countsByPerson(desk.workbook.conflictAuthors())]),
    'conflict.settleAll': ({ author: whose }) =>
      desk.inTurn(async () => {
        const { workbook } = desk;
        const conflicts = workbook.conflicts().map((conflict) => asSaidOriginally(workbook.log, conflict));
        const { entries, left } = settleAllOf(workbook.snapshot(), conflicts, whose);
        await desk.backUpFirst();
        const outcome = valueOrThrow(workbook.change(services.settings.current.author, entries));
        return { changed: changedBy(workbook, outcome), left: left.length };
      }),
  };
}
