import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { valueOrThrow } from '../../workbook/failures.ts';
import { purge } from '../../workbook/purge.ts';
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
        return { opened, stillIn: [...stillIn] };
      }),
  };
}
