import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { WindowContext } from '../session/context.ts';

/** What somebody answers to every question for a folder or a new file. */
export type Answers = { readonly folder?: string; readonly newFile?: string };

const isAsked = (): never => {
  throw new AppFailure({ code: 'closed' });
};

/**
 * A window's surroundings where there is no window: the same calls as the page's reach the file, and nobody is
 * shown anything.
 */
export function withoutWindow({ folder, newFile }: Answers = {}): WindowContext {
  return {
    dialogs: {
      chooseNewFile: async () => newFile,
      chooseFile: isAsked,
      chooseFiles: isAsked,
      chooseFolder: async () => folder,
      tell: isAsked,
      confirm: isAsked,
    },
    desktop: {
      openInBrowser: isAsked,
      openFile: isAsked,
      showInFolder: isAsked,
      copyText: isAsked,
      copyPicture: isAsked,
      printPage: isAsked,
      openWindow: isAsked,
      showWindowOf: isAsked,
      menuState: isAsked,
      fullScreen: isAsked,
      addRecentDocument: () => undefined,
    },
    audience: { open: isAsked, show: isAsked, hide: isAsked, end: () => undefined },
    flushed: isAsked,
    emit: () => undefined,
    app: { version: '0', standIn: undefined },
  };
}
