/** F6 goes round the parts of the window, as in other desktop programs; each remembers where one was. */
const lastFocused = new WeakMap<Element, HTMLElement>();

function regions(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
}

function firstStop(region: HTMLElement): HTMLElement | null {
  return region.querySelector<HTMLElement>(
    '[aria-current="page"], h1[tabindex], button:not([disabled]), a[href], input, select, textarea, [tabindex="0"]',
  );
}

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const region = target.closest('[data-region]');
  if (region !== null) lastFocused.set(region, target);
});

export function moveToRegion(step: 1 | -1): void {
  const all = regions();
  const here = all.findIndex((region) => region.contains(document.activeElement));
  const next = all[(here + step + all.length) % all.length];
  if (next === undefined) return;
  const known = lastFocused.get(next);
  (known?.isConnected === true ? known : firstStop(next))?.focus();
}
