import { describe, expect, it, vi } from 'vitest';
import { contextMenuItems } from '../../../src-main/menu/context-menu.ts';

type Place = Parameters<typeof contextMenuItems>[0];

const editFlags: Place['editFlags'] = {
  canUndo: true,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};
const field: Place = { isEditable: true, selectionText: '', editFlags, dictionarySuggestions: [] };
const nobody = () => undefined;

describe('a right click', () => {
  it('in a text field offers what can be done there', () => {
    const items = contextMenuItems(field, nobody);
    expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      [undefined, undefined],
      ['selectAll', true],
    ]);
  });

  it('on selected text offers to copy it', () => {
    const place = {
      ...field,
      isEditable: false,
      selectionText: 'Trust',
      editFlags: { ...editFlags, canCopy: true },
    };
    expect(contextMenuItems(place, nobody)).toEqual([{ role: 'copy', enabled: true }]);
  });

  it('elsewhere offers nothing', () => {
    expect(contextMenuItems({ ...field, isEditable: false, selectionText: ' ' }, nobody)).toEqual([]);
  });

  it('on a misspelt word offers its corrections first', () => {
    const correct = vi.fn();
    const [first, second] = contextMenuItems({ ...field, dictionarySuggestions: ['service'] }, correct);
    expect(first?.label).toBe('service');
    expect(second?.type).toBe('separator');
    first?.click?.({} as never, undefined, {} as never);
    expect(correct).toHaveBeenCalledExactlyOnceWith('service');
  });
});
