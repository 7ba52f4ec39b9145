import { describe, expect, it, vi } from 'vitest';
import { commandIds, commands } from '../../../shared/ipc/commands.ts';
import { menuTemplate } from '../../../src-main/menu/template.ts';

const closed = { workbookOpen: false, canUndo: false, canRedo: false };

function itemsOf(options: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  const template = menuTemplate({
    isMac: false,
    state: closed,
    recent: [],
    run: () => undefined,
    ...options,
  });
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('the menu', () => {
  it('offers every command once, with its key', () => {
    const items = itemsOf();
    for (const id of commandIds) {
      const found = items.filter((item) => item.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]?.label).toBe(commands[id].label);
      expect(found[0]?.accelerator).toBe(commands[id].accelerator);
    }
  });

  it('greys out what needs a workbook while none is open', () => {
    expect(itemsOf().find(({ id }) => id === 'go.review')?.enabled).toBe(false);
    expect(itemsOf().find(({ id }) => id === 'workbook.open')?.enabled).toBe(true);
    const open = itemsOf({ state: { workbookOpen: true, canUndo: true, canRedo: false } });
    expect(open.find(({ id }) => id === 'go.review')?.enabled).toBe(true);
    expect(open.find(({ id }) => id === 'edit.undo')?.enabled).toBe(true);
    expect(open.find(({ id }) => id === 'edit.redo')?.enabled).toBe(false);
  });

  it('opens recent workbooks', () => {
    const open = vi.fn();
    const submenu = itemsOf({ recent: [{ label: 'ours.cxwb', open }] }).find(
      ({ label }) => label === 'Open recent',
    )?.submenu;
    const [first] = Array.isArray(submenu) ? submenu : [];
    expect(first?.label).toBe('ours.cxwb');
    first?.click?.({} as never, undefined, {} as never);
    expect(open).toHaveBeenCalledOnce();
  });
});
