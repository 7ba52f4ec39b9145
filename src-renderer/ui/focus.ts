/** Lists are drawn, and forms come in, within this many frames. */
const framesToWait = 30;

/** An editor's tools stand before its text, which is what is meant. */
const stops =
  'input, select, textarea, [contenteditable="true"], button:not([disabled], [role="toolbar"] button), a[href]';

/**
 * Moves the focus to what has that `data-focus-key`, or to the first control in it, as soon as it is
 * drawn: after adding, deleting or moving, so that the focus is never on nothing.
 *
 * @param keys best first; the next one is taken where the one before does not come
 */
export function focusWhenDrawn(...keys: readonly string[]): void {
  let left = framesToWait;
  const look = () => {
    const [best, ...others] = keys;
    const found = find(best) ?? (left === 0 ? others.map(find).find((element) => element !== null) : null);
    left -= 1;
    if (found !== null && found !== undefined) found.focus();
    else if (left >= 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function find(key: string | undefined): HTMLElement | null {
  if (key === undefined) return null;
  const element = [...document.querySelectorAll<HTMLElement>('[data-focus-key]')].find(
    ({ dataset }) => dataset.focusKey === key,
  );
  if (element === undefined) return null;
  return element.matches(`${stops}, [tabindex]`) ? element : element.querySelector<HTMLElement>(stops);
}
