import { KnownEmitter } from '../known.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';
import { focusedWindow } from '../windows/registry.ts';
import { type ItemTemplate, MenuItem } from './menu-item.ts';

const whenKeysChange = new Set<() => void>();
let tellingSoon = false;
let applicationMenu: Menu | null = null;
let shown: Menu | undefined;

/** Once for all that changes in one go, as when a menu is built. */
function tellKeysChanged(): void {
  if (tellingSoon) return;
  tellingSoon = true;
  queueMicrotask(() => {
    tellingSoon = false;
    for (const tell of whenKeysChange) tell();
  });
}

export class Menu extends KnownEmitter {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (ItemTemplate | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
    tellKeysChanged();
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.attach(Menu.buildFromTemplate, tellKeysChanged);
    this.items.splice(position, 0, item);
    tellKeysChanged();
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }

  /** Chromium cannot show it; a test can choose from what was shown last. */
  popup(_options?: object): void {
    shown = this;
    this.emit('menu-will-show', {});
  }

  closePopup(_window?: BrowserWindow): void {
    if (shown !== this) return;
    shown = undefined;
    this.emit('menu-will-close', {});
  }
}

/** @returns what ends the telling */
export function onMenuKeysChanged(tell: () => void): () => void {
  whenKeysChange.add(tell);
  return () => whenKeysChange.delete(tell);
}

function flatten(menu: Menu | null): readonly MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...flatten(item.submenu)]);
}

/** The application menu's items that can be chosen by a key now. */
export function itemsWithKeys(): readonly MenuItem[] {
  return flatten(applicationMenu).filter((item) => item.enabled && item.key !== undefined);
}

/** Does what a person's choice does, for the given window or the one in use. */
export function chooseItem(item: MenuItem, window: BrowserWindow | undefined = focusedWindow()): void {
  if (!item.enabled) return;
  if (item.type === 'checkbox') item.checked = !item.checked;
  item.click({ triggeredByAccelerator: false }, window, window?.webContents);
}

/** What a test sees of the menu. */
export type MenuEntry = {
  readonly id: string | undefined;
  readonly label: string;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
  readonly submenu: readonly MenuEntry[];
};

function entriesOf(menu: Menu | null): readonly MenuEntry[] {
  return (menu?.items ?? []).map((item) => ({
    id: item.id,
    label: item.label,
    type: item.type,
    accelerator: item.accelerator,
    enabled: item.enabled,
    visible: item.visible,
    checked: item.checked,
    submenu: entriesOf(item.submenu),
  }));
}

export function describeMenu(): readonly MenuEntry[] {
  return entriesOf(applicationMenu);
}

/** An item of the application menu or of the context menu shown last, by its id or its words. */
export function findItem(idOrLabel: string): MenuItem | undefined {
  const items = [...flatten(shown ?? null), ...flatten(applicationMenu)];
  return (
    items.find((item) => item.id === idOrLabel) ??
    items.find((item) => item.label.replace('&', '') === idOrLabel)
  );
}
