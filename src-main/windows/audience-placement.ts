import type { Bounds } from './window-state.ts';

/** A display as far as the audience's window is concerned. */
export type SeenDisplay = { readonly id: number; readonly bounds: Bounds };

/** Which display the audience looks at, counted from 1 as people do. */
export type AudienceDisplay = SeenDisplay & { readonly number: number };

/**
 * The display for the audience: the first one that the presenter's window is not on.
 *
 * @param displays in the order in which the system lists them
 * @returns undefined where there is only the presenter's
 */
export function displayForAudience(
  displays: readonly SeenDisplay[],
  presentersId: number,
): AudienceDisplay | undefined {
  const index = displays.findIndex(({ id }) => id !== presentersId);
  const display = displays[index];
  return display === undefined ? undefined : { ...display, number: index + 1 };
}
