const reasons: ReadonlyMap<string, string> = new Map([
  ['by-hand', 'You asked for it'],
  ['daily', 'First opened that day'],
  ['before-migration', 'Before the file was brought to a newer version of this program'],
  ['before-merge', 'Before copies were merged'],
  ['before-restore', 'Before another backup was restored'],
  ['displaced', 'The file had been moved, replaced or deleted while it was open'],
  ['damaged', 'The damaged file that a backup took the place of'],
]);

/** Why a backup was made; a reason of a later version is shown as it is. */
export function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? reason;
}
