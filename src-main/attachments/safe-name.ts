import path from 'node:path';

const longestName = 150;

/** Names that Windows keeps for devices, with or without an ending. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file's name that every system takes and that shows as what it is: no folders, no characters that cannot be
 * seen or that turn the direction of writing, no dots or blanks at its ends, at most 150 characters.
 */
export function safeName(given: string): string {
  const visible = given
    .replace(/[\p{C}<>:"/\\|?*]/gu, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const extension = path.extname(visible).slice(0, 20);
  const stem = visible.slice(0, visible.length - path.extname(visible).length);
  const name = `${stem.slice(0, longestName - extension.length)}${extension}`;
  if (name === '') return 'file';
  return deviceNames.test(name) ? `_${name}` : name;
}
