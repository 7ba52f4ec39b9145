import type { Page } from 'playwright-core';

/** Runs in the page. Names what a person cannot reach by scrolling up and down, or cannot read in full. */
const look = `(() => {
  const problems = [];
  const name = (element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
    return element.tagName.toLowerCase() + '.' + [...element.classList].join('.') + ' “' + text.slice(0, 60) + '”';
  };
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) problems.push('the page scrolls sideways by ' + (page.scrollWidth - page.clientWidth));
  for (const region of document.querySelectorAll('#work, .rail, .panel, main, dialog[open], .tour-panel'))
    if (region.scrollWidth > region.clientWidth + 1) problems.push(name(region).slice(0, 30) + ' scrolls sideways by ' + (region.scrollWidth - region.clientWidth));
  const modal = document.querySelector('dialog[open]');
  const root = modal ?? document.body;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const meantHidden = '.visually-hidden, .skip-link, option, svg *, [aria-hidden="true"], dialog:not([open]) *';
  for (const element of root.querySelectorAll('*')) {
    if (element.closest(meantHidden) !== null || !shown(element)) continue;
    const style = getComputedStyle(element);
    // A box with a limit that hides what does not fit in it.
    const cutsSideways = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsBelow = ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (element.clientWidth > 1 && (cutsSideways || cutsBelow) && !element.matches('input, select, svg')) problems.push('is cut off: ' + name(element));
    if (element.matches('button, a[href], input, select, textarea, [role="textbox"], p, li, th, td, h1, h2, h3, h4, label')) {
      const box = element.getBoundingClientRect();
      const scroller = element.closest('[data-scrolls-sideways]');
      if (scroller === null && box.width > 0 && (box.right > window.innerWidth + 1 || box.left < -1)) problems.push('lies beside the window: ' + name(element));
    }
    if (element.matches('button, h1, h2, h3, h4, th, label') && element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0 && style.display !== 'inline' && !element.matches('.skip-link'))
      problems.push('runs out of its box: ' + name(element));
  }
  return [...new Set(problems)].slice(0, 12);
})()`;

/** @returns what cannot be read or reached in the window as it is now, in words */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(look);
}
