/** Screens and lists are drawn, folded cards opened, and forms and editors come in, within this many frames. */
const framesToWait = 30;

/**
 * An editor's tools stand before its text, which is what is meant; so does what is `data-beside` a form and only tells
 * how it stands.
 */
const stops =
  ':is(input, select, textarea):not([disabled]), [role="textbox"], button:not([disabled], [role="toolbar"] button, [data-beside] button), a[href]';

/**
 * Looks for what is about to be drawn: at every frame, and when a key is pressed, so that on a slow computer the key
 * finds the focus where it belongs and does not have it taken away later.
 *
 * @param look says whether it has found it; `isLast` when it must take what is there
 * @returns ends the search
 */
export function whenDrawn(look: (isLast: boolean) => boolean): () => void {
  let left = framesToWait;
  let request = 0;
  const stop = () => {
    cancelAnimationFrame(request);
    window.removeEventListener('keydown', lookNow, true);
  };
  const lookNow = () => {
    if (look(false)) stop();
  };
  const lookAtFrame = () => {
    left -= 1;
    const isLast = left === 0;
    if (look(isLast) || isLast) stop();
    else request = requestAnimationFrame(lookAtFrame);
  };
  request = requestAnimationFrame(lookAtFrame);
  window.addEventListener('keydown', lookNow, true);
  return stop;
}

/**
 * Moves the focus to what has that `data-focus-key`, or to the first control in it, as soon as it is
 * drawn: after adding, deleting or moving, so that the focus is never on nothing.
 *
 * @param keys best first; the next one is taken where the one before does not come
 */
export function focusWhenDrawn(...keys: readonly string[]): void {
  const [best, ...others] = keys;
  whenDrawn((isLast) => {
    const found = find(best) ?? (isLast ? others.map(find).find((element) => element !== null) : null);
    found?.focus();
    return found !== null && found !== undefined;
  });
}

/** Moves the focus to what is drawn already, within the key press that drew it; letters that follow go there. */
export function focusNow(key: string): void {
  find(key)?.focus();
}

function find(key: string | undefined): HTMLElement | null {
  if (key === undefined) return null;
  const element = [...document.querySelectorAll<HTMLElement>('[data-focus-key]')].find(
    ({ dataset }) => dataset.focusKey === key,
  );
  return element === undefined ? null : firstStopIn(element);
}

/** The element itself if it takes the focus, else its first control; of options that exclude each other, the chosen one. */
export function firstStopIn(element: HTMLElement): HTMLElement | null {
  if (element.matches(`${stops}, [tabindex]`)) return element;
  const first = element.querySelector<HTMLElement>(stops);
  const isRadio = first instanceof HTMLInputElement && first.type === 'radio';
  return (isRadio ? element.querySelector<HTMLElement>('input[type="radio"]:checked') : null) ?? first;
}
