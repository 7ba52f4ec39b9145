import type { MenuItemConstructorOptions } from 'electron/main';
import { describe, expect, it, vi } from 'vitest';
import { commandIds, commands } from '../../../shared/ipc/commands.ts';
import { type MenuOptions, menuTemplate } from '../../../src-main/menu/template.ts';

const closed = { workbookOpen: false, canUndo: false, canRedo: false, canUndoMerge: false };
const plain: MenuOptions = {
  isMac: false,
  isDevelopment: false,
  state: closed,
  recent: [],
  run: () => undefined,
};

type Item = MenuItemConstructorOptions;

const within = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);
const itemsOf = (options: Partial<MenuOptions> = {}) =>
  menuTemplate({ ...plain, ...options }).flatMap(within);

/** As the system does when the item is chosen; none of these looks at what it is given. */
function choose(item: Item | undefined): void {
  item?.click?.({} as never, undefined, {} as never);
}

describe('the menu', () => {
  it('has its menus in the usual order', () => {
    const labels = (isMac: boolean) =>
      menuTemplate({ ...plain, isMac }).map(({ label, role }) => label ?? role);
    const usual = ['&File', '&Edit', '&View', '&Go', '&Window', '&Help'];
    expect(labels(false)).toEqual(usual);
    expect(labels(true)).toEqual(['appMenu', ...usual]);
  });

  it('offers every command once, with its key', () => {
    const items = itemsOf();
    for (const id of commandIds) {
      const found = items.filter((item) => item.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]?.label).toBe(commands[id].label);
      expect(found[0]?.accelerator).toBe(commands[id].accelerator);
    }
  });

  it('runs the command that is chosen', () => {
    const run = vi.fn();
    choose(itemsOf({ run }).find(({ id }) => id === 'go.settings'));
    expect(run).toHaveBeenCalledExactlyOnceWith('go.settings');
  });

  it('gives no key to two things', () => {
    for (const isMac of [false, true]) {
      const keys = itemsOf({ isMac, isDevelopment: true }).flatMap(({ accelerator }) => accelerator ?? []);
      expect(keys).toHaveLength(new Set(keys).size);
    }
  });

  it('leaves undo and redo to the workbook, and cut, copy and paste to the system', () => {
    const roles = itemsOf().map(({ role }) => role);
    expect(roles).not.toContain('undo');
    expect(roles).not.toContain('redo');
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
  });

  it('greys out what needs a workbook while none is open', () => {
    const enabled = (id: string, state: MenuOptions['state']) =>
      itemsOf({ state }).find((item) => item.id === id)?.enabled;
    expect(enabled('go.review', closed)).toBe(false);
    expect(enabled('workbook.open', closed)).toBe(true);
    const open = { workbookOpen: true, canUndo: true, canRedo: false, canUndoMerge: false };
    expect(enabled('go.review', open)).toBe(true);
    expect(enabled('edit.undo', open)).toBe(true);
    expect(enabled('edit.redo', open)).toBe(false);
    expect(enabled('edit.undo', { ...open, workbookOpen: false })).toBe(false);
  });

  it('undoes a merge by that name, although no change of this session can be undone', () => {
    const state = { workbookOpen: true, canUndo: false, canRedo: false, canUndoMerge: true };
    const undo = itemsOf({ state }).find((item) => item.id === 'edit.undo');
    expect(undo).toMatchObject({ label: 'Undo merge', enabled: true });
  });

  it('opens recent workbooks, ten at most, whatever their names hold', () => {
    const open = vi.fn();
    const recent = Array.from({ length: 15 }, (_, n) => ({ label: `R&D ${n}.cxwb`, open: () => open(n) }));
    const menu = itemsOf({ recent }).find(({ label }) => label === 'Open recent');
    const items = menu === undefined ? [] : within(menu);
    expect(items).toHaveLength(10);
    expect(items[2]?.label).toBe('R&&D 2.cxwb');
    choose(items[2]);
    expect(open).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('says where no workbook is recent', () => {
    const menu = itemsOf().find(({ label }) => label === 'Open recent');
    expect(menu === undefined ? [] : within(menu)).toEqual([{ label: 'None yet', enabled: false }]);
  });

  it('offers the developer tools in development only', () => {
    const roles = (isDevelopment: boolean) => itemsOf({ isDevelopment }).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});
