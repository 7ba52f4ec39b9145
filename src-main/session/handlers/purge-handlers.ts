import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { EditMade } from '../../../shared/ipc/contract.ts';
import { model } from '../../../shared/model/model.ts';
import { canPurge } from '../../../shared/workbook/log/tombstone.ts';
import { valueOrThrow } from '../../workbook/failures.ts';
import { purge } from '../../workbook/purge.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

/** The one operation that destroys. No backup is made before it: that would keep what must go. */
export function purgeHandlers({ desk, services }: SessionParts): Pick<Handlers, 'workbook.purge'> {
  return {
    'workbook.purge': ({ ids, reason }) =>
      desk.inTurn(async () => {
        const { author } = services.settings.current;
        const { stillIn } = valueOrThrow(await purge(desk.workbook, { author, ids, reason }));
        const opened = desk.describe();
        if (opened === null) throw new AppFailure({ code: 'closed' });
        return { opened, stillIn: stillIn.flatMap((id) => purgeableEdit(desk.workbook, id)) };
      }),
  };
}

/** Named by its place, so that nobody destroys what they have not been told of; what holds no words has to stay. */
function purgeableEdit({ log }: Workbook, id: string): readonly (EditMade & { readonly edit: string })[] {
  const edit = log.edit(id);
  if (edit === undefined || !canPurge(model[edit.kind], edit.field)) return [];
  const { kind, recordId, field, author, at } = edit;
  return [{ edit: id, kind, id: recordId, field, author, at }];
}
