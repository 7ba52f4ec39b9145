import type { MenuItemConstructorOptions } from 'electron/main';
import { type Command, type CommandId, commandIds, commands } from '../../shared/ipc/commands.ts';
import type { MenuState } from '../windows/windows.ts';

type Item = MenuItemConstructorOptions;

type MenuOptions = {
  readonly isMac: boolean;
  readonly state: MenuState;
  readonly recent: readonly { readonly label: string; readonly open: () => void }[];
  readonly run: (command: CommandId) => void;
};

const separator: Item = { type: 'separator' };
const recentAtMost = 10;

function isEnabled(id: CommandId, state: MenuState): boolean {
  if (id === 'edit.undo') return state.canUndo;
  if (id === 'edit.redo') return state.canRedo;
  const { needsWorkbook }: Command = commands[id];
  return needsWorkbook !== true || state.workbookOpen;
}

function itemsOf(menu: Command['menu'], { state, run }: MenuOptions): Item[] {
  return commandIds
    .filter((id) => commands[id].menu === menu)
    .flatMap((id): Item[] => {
      const { label, accelerator, startsGroup }: Command = commands[id];
      const item: Item = {
        id,
        label,
        ...(accelerator === undefined ? {} : { accelerator }),
        enabled: isEnabled(id, state),
        click: () => run(id),
      };
      return startsGroup === true ? [separator, item] : [item];
    });
}

/**
 * The menus in the usual order. What the program does itself are commands of `shared/ipc/commands.ts`;
 * the page has the same keys and takes them first, so that nothing is done twice.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const { isMac, recent } = options;
  const recentItems: Item[] =
    recent.length === 0
      ? [{ label: 'None yet', enabled: false }]
      : recent.slice(0, recentAtMost).map(({ label, open }) => ({ label, click: open }));
  const file = itemsOf('file', options);
  const appMenu: Item[] = isMac ? [{ role: 'appMenu' }] : [];
  const quit: Item[] = isMac ? [] : [separator, { role: 'quit' }];
  return [
    ...appMenu,
    {
      label: '&File',
      submenu: [
        ...file.slice(0, 2),
        { label: 'Open recent', submenu: recentItems },
        ...file.slice(2),
        ...quit,
      ],
    },
    {
      label: '&Edit',
      submenu: [
        ...itemsOf('edit', options),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        ...itemsOf('view', options),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: '&Go', submenu: itemsOf('go', options) },
    { label: '&Window', role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: itemsOf('help', options) },
  ];
}
