import type { MenuItemConstructorOptions } from 'electron/main';
import { type Command, type CommandId, commandIds, commands } from '../../shared/ipc/commands.ts';
import type { MenuState } from '../windows/windows.ts';

type Item = MenuItemConstructorOptions;

export type MenuOptions = {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly state: MenuState;
  /** Newest first. */
  readonly recent: readonly { readonly label: string; readonly open: () => void }[];
  readonly run: (command: CommandId) => void;
};

const separator: Item = { type: 'separator' };
const recentAtMost = 10;
const undoMergeLabel = 'Undo merge';

function isEnabled(id: CommandId, state: MenuState): boolean {
  const { needsWorkbook }: Command = commands[id];
  if (needsWorkbook === true && !state.workbookOpen) return false;
  if (id === 'edit.undo') return state.canUndo || state.canUndoMerge;
  if (id === 'edit.redo') return state.canRedo;
  return true;
}

/** The items of one menu; a command stands in a line of its own where one of them says so. */
function itemsOf(menu: Command['menu'], { state, run }: MenuOptions): readonly Item[] {
  return commandIds
    .filter((id) => commands[id].menu === menu)
    .flatMap((id): Item[] => {
      const { label, accelerator, startsGroup }: Command = commands[id];
      const item: Item = {
        id,
        label: id === 'edit.undo' && state.canUndoMerge ? undoMergeLabel : label,
        ...(accelerator === undefined ? {} : { accelerator }),
        enabled: isEnabled(id, state),
        click: () => run(id),
      };
      return startsGroup === true ? [separator, item] : [item];
    });
}

function recentMenu(recent: MenuOptions['recent']): Item {
  const items = recent.slice(0, recentAtMost).map(({ label, open }): Item => {
    // One & would be taken for the mark of an access key.
    return { label: label.replaceAll('&', '&&'), click: open };
  });
  return {
    label: 'Open recent',
    submenu: items.length === 0 ? [{ label: 'None yet', enabled: false }] : items,
  };
}

function fileMenu(options: MenuOptions): Item {
  const [create, open, ...others] = itemsOf('file', options);
  const first = [create, open].filter((item) => item !== undefined);
  const last: readonly Item[] = options.isMac
    ? []
    : [separator, { role: 'quit', label: 'Exit', accelerator: 'CmdOrCtrl+Q' }];
  return {
    label: '&File',
    submenu: [
      ...first,
      recentMenu(options.recent),
      ...others,
      // Without Shift it closes the workbook.
      { role: 'close', label: 'Close window', accelerator: 'CmdOrCtrl+Shift+W' },
      ...last,
    ],
  };
}

function viewMenu(options: MenuOptions): Item {
  const forDevelopment: readonly Item[] = options.isDevelopment
    ? [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  return {
    label: '&View',
    submenu: [
      ...itemsOf('view', options),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      // On most keyboards + needs Shift, and nobody presses it.
      { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...forDevelopment,
    ],
  };
}

function windowMenu(isMac: boolean): Item {
  const ofMac: readonly Item[] = isMac ? [{ role: 'zoom' }, separator, { role: 'front' }] : [];
  return { label: '&Window', role: 'window', submenu: [{ role: 'minimize' }, ...ofMac] };
}

function helpMenu(options: MenuOptions): Item {
  const about: readonly Item[] = options.isMac ? [] : [separator, { role: 'about' }];
  return { label: '&Help', role: 'help', submenu: [...itemsOf('help', options), ...about] };
}

/**
 * The menus in the usual order. What the program itself does are the commands of `shared/ipc/commands.ts`: the
 * page has the same keys and takes them first, so that nothing is done twice. Undo is one of them, for it
 * is the workbook's and not that of a text field.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const appMenu: readonly Item[] = options.isMac ? [{ role: 'appMenu' }] : [];
  return [
    ...appMenu,
    fileMenu(options),
    {
      label: '&Edit',
      submenu: [
        ...itemsOf('edit', options),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle', label: 'Paste without formatting' },
        { role: 'selectAll' },
      ],
    },
    viewMenu(options),
    { label: '&Go', submenu: [...itemsOf('go', options)] },
    windowMenu(options.isMac),
    helpMenu(options),
  ];
}
