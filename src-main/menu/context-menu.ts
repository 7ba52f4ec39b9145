import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron/main';

type Item = MenuItemConstructorOptions;
type Place = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'dictionarySuggestions'>;

/**
 * What a right click offers in text, which the runtime by itself does not.
 *
 * @param correct puts a suggested spelling in the place of the word
 * @returns nothing where there is nothing to cut, copy or paste
 */
export function contextMenuItems(place: Place, correct: (word: string) => void): Item[] {
  const { isEditable, selectionText, editFlags, dictionarySuggestions } = place;
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }];
  const spellings = dictionarySuggestions.map((word): Item => ({ label: word, click: () => correct(word) }));
  return [
    ...spellings,
    ...(spellings.length === 0 ? [] : [{ type: 'separator' } as const]),
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

/** Text can be cut, copied and pasted with the mouse. */
export function offerContextMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, place) => {
    const items = contextMenuItems(place, (word) => webContents.replaceMisspelling(word));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
