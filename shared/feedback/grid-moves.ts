/** A cell of a grid, from 0. */
export type Cell = { readonly row: number; readonly column: number };

export type GridSize = { readonly rows: number; readonly columns: number };

/** What a key does to where one is in a grid, after the habits of spreadsheets. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'grid-start'
  | 'grid-end'
  | 'next'
  | 'previous';

type Press = { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean };

/**
 * @param isWriting text is being changed in place (F2), so that the keys which move in text do that
 * @returns undefined for keys that move nothing
 */
export function moveOf({ key, shiftKey, ctrlKey }: Press, isWriting: boolean): Move | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return ctrlKey ? undefined : shiftKey ? 'previous' : 'next';
  if (isWriting || shiftKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return ctrlKey ? undefined : 'up';
    case 'ArrowDown':
      return ctrlKey ? undefined : 'down';
    case 'ArrowLeft':
      return ctrlKey ? 'row-start' : 'left';
    case 'ArrowRight':
      return ctrlKey ? 'row-end' : 'right';
    case 'Home':
      return ctrlKey ? 'grid-start' : 'row-start';
    case 'End':
      return ctrlKey ? 'grid-end' : 'row-end';
    default:
      return undefined;
  }
}

/** Tab goes from one cell that takes text to the next, across rows. */
function tabbed(at: Cell, { rows }: GridSize, step: 1 | -1, stops: readonly number[]): Cell | undefined {
  const ahead = stops.filter((column) => (step === 1 ? column > at.column : column < at.column));
  const inRow = step === 1 ? ahead[0] : ahead.at(-1);
  if (inRow !== undefined) return { row: at.row, column: inRow };
  const row = at.row + step;
  const column = step === 1 ? stops[0] : stops.at(-1);
  return row < 0 || row >= rows || column === undefined ? undefined : { row, column };
}

/**
 * @param stops columns at which Tab stops, from left to right
 * @returns the same cell at an edge; undefined where Tab leaves the grid
 */
export function moved(at: Cell, move: Move, size: GridSize, stops: readonly number[]): Cell | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (move) {
    case 'up':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'down':
      return { ...at, row: Math.min(lastRow, at.row + 1) };
    case 'left':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'right':
      return { ...at, column: Math.min(lastColumn, at.column + 1) };
    case 'row-start':
      return { ...at, column: 0 };
    case 'row-end':
      return { ...at, column: lastColumn };
    case 'grid-start':
      return { row: 0, column: 0 };
    case 'grid-end':
      return { row: lastRow, column: lastColumn };
    case 'next':
      return tabbed(at, size, 1, stops);
    case 'previous':
      return tabbed(at, size, -1, stops);
  }
}
