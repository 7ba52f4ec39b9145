import { describe, expect, it } from 'vitest';
import { moved, moveOf } from '../../../shared/feedback/grid-moves.ts';

const size = { rows: 3, columns: 9 };
const stops = [0, 1, 2, 3, 4, 5, 6];
const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  ...more,
});

/** Where a key leads from the second row's third column. */
function from(key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}, at = { row: 1, column: 2 }) {
  const move = moveOf(press(key, more), false);
  return move === undefined ? 'stays' : moved(at, move, size, stops);
}

describe('keys in the entry grid', () => {
  it('move as in a spreadsheet', () => {
    expect(from('ArrowRight')).toEqual({ row: 1, column: 3 });
    expect(from('ArrowUp')).toEqual({ row: 0, column: 2 });
    expect(from('Enter')).toEqual({ row: 2, column: 2 });
    expect(from('Enter', { shiftKey: true })).toEqual({ row: 0, column: 2 });
    expect(from('Home')).toEqual({ row: 1, column: 0 });
    expect(from('End')).toEqual({ row: 1, column: 8 });
    expect(from('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(from('End', { ctrlKey: true })).toEqual({ row: 2, column: 8 });
    expect(from('x')).toBe('stays');
  });

  it('stop at the edges', () => {
    expect(from('ArrowDown', {}, { row: 2, column: 8 })).toEqual({ row: 2, column: 8 });
    expect(from('ArrowRight', {}, { row: 2, column: 8 })).toEqual({ row: 2, column: 8 });
  });

  it('go by Tab from cell to cell that takes text, over rows, and out at the ends', () => {
    expect(from('Tab', {}, { row: 0, column: 6 })).toEqual({ row: 1, column: 0 });
    expect(from('Tab', {}, { row: 0, column: 8 })).toEqual({ row: 1, column: 0 });
    expect(from('Tab', { shiftKey: true }, { row: 1, column: 0 })).toEqual({ row: 0, column: 6 });
    expect(from('Tab', {}, { row: 2, column: 6 })).toBeUndefined();
    expect(from('Tab', { shiftKey: true }, { row: 0, column: 0 })).toBeUndefined();
  });

  it('move in the text while it is changed in place, except for Enter and Tab', () => {
    expect(moveOf(press('ArrowLeft'), true)).toBeUndefined();
    expect(moveOf(press('Home'), true)).toBeUndefined();
    expect(moveOf(press('Enter'), true)).toBe('down');
    expect(moveOf(press('Tab'), true)).toBe('next');
  });

  it('select text with Shift, as everywhere', () => {
    expect(moveOf(press('ArrowLeft', { shiftKey: true }), false)).toBeUndefined();
  });
});
