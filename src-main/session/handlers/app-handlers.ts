import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { attempt, attemptAsync } from '../../workbook/failures.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type AppHandlers = Pick<
  Handlers,
  | 'app.state'
  | 'app.flushed'
  | 'settings.save'
  | 'window.new'
  | 'window.showHolder'
  | 'window.state'
  | 'window.fullScreen'
  | 'job.cancel'
  | 'link.open'
>;

function platform(): AppState['platform'] {
  const { platform: name } = process;
  return name === 'win32' || name === 'darwin' || name === 'linux' ? name : 'other';
}

/** Only https, and no address that shows one name and leads to another. @throws AppFailure unsafe_link */
function safeLink(href: string): string {
  const url = URL.parse(href.trim());
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new AppFailure({ code: 'unsafe_link' });
  return url.href;
}

/** What does not depend on a workbook. */
export function appHandlers({ context, services, jobs }: SessionParts): AppHandlers {
  const { app, desktop } = context;
  return {
    'app.state': async () =>
      ok({
        version: app.version,
        ...(app.standIn === undefined ? {} : { standIn: app.standIn }),
        platform: platform(),
        settings: services.settings.current,
        recent: await services.recent.list(),
      }),
    'app.flushed': async (answer) => {
      context.flushed(answer);
      return ok({});
    },
    'settings.save': async (changed) =>
      services.settings.save(
        Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)),
        (error) => context.emit('error', { error }),
      ),
    'window.new': async () => {
      await desktop.openWindow();
      return ok({});
    },
    'window.showHolder': async ({ document }) =>
      attempt('', () => {
        if (!desktop.showWindowOf(services.documents.fileOf(document)))
          throw new AppFailure({ code: 'closed' });
        return {};
      }),
    'window.state': async (state) => {
      desktop.menuState(state);
      return ok({});
    },
    'window.fullScreen': async ({ on }) => {
      desktop.fullScreen(on);
      return ok({});
    },
    'job.cancel': async ({ job }) => {
      jobs.cancel(job);
      return ok({});
    },
    'link.open': ({ href }) =>
      attemptAsync('', async () => {
        await desktop.openInBrowser(safeLink(href)).catch(() => cannotOpen('the page'));
        return {};
      }),
  };
}

function cannotOpen(file: string): never {
  throw new AppFailure({ code: 'cannot_open', file });
}
