import type { Page } from 'playwright-core';

/** Runs in the page. Tables of data may scroll sideways, if the keyboard can scroll them too (WCAG 1.4.10). */
const look = `(() => {
  const problems = [];
  const describe = (element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
    return element.tagName.toLowerCase() + [...element.classList].map((name) => '.' + name).join('') + ' “' + text.slice(0, 50) + '”';
  };
  const spill = (element) => element.scrollWidth - element.clientWidth;
  if (spill(document.scrollingElement) > 0) problems.push('the page scrolls sideways');
  const root = document.querySelector('dialog[open]') ?? document.body;
  const meantHidden = '.visually-hidden, .skip-link, option, svg, [aria-hidden="true"], [contenteditable] *';
  const scrollsByKeyboard = (element) => element?.closest('[role="region"][tabindex="0"]') !== null;
  for (const element of root.querySelectorAll('*')) {
    if (element.closest(meantHidden) !== null || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (scrollsByKeyboard(element)) continue;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const isBox = element.clientWidth > 1 && display !== 'inline';
    if (['auto', 'scroll'].includes(overflowX) && spill(element) > 1) problems.push('scrolls sideways: ' + describe(element));
    const holdsText = element.matches('input, select, textarea');
    if (isBox && !holdsText && ['hidden', 'clip'].includes(overflowX) && spill(element) > 1) problems.push('is cut off: ' + describe(element));
    if (isBox && !holdsText && ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) problems.push('is cut off below: ' + describe(element));
    if (isBox && element.matches('button, a, h1, h2, h3, h4, h5, p, th, td, label, .pill') && spill(element) > 2) problems.push('runs out of its box: ' + describe(element));
    if (isBox && element.matches('button, a[href], input, select, textarea, [role="textbox"], p, li, h1, h2, h3, h4, h5')) {
      const { left, right } = element.getBoundingClientRect();
      if (right > window.innerWidth + 1 || left < -1) problems.push('lies beside the window: ' + describe(element));
    }
  }
  return [...new Set(problems)].slice(0, 8);
})()`;

/** @returns what a person cannot read in full, or not reach by scrolling up and down, in words */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(look);
}

/** WCAG 1.4.12: what a person's own style sheet may ask for. */
const wideText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Spaces all text as far as WCAG 1.4.12 says that a person may, or as it was. */
export async function spaceText(page: Page, wide: boolean): Promise<void> {
  await page.evaluate(
    wide
      ? `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(wideText)}); document.adoptedStyleSheets = [sheet]; })()`
      : 'void (document.adoptedStyleSheets = [])',
  );
}

/** Waits until nothing was added or taken away for some frames: editors and folded parts come in by steps. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    let left = 120, still = 0, last = -1;
    const look = () => {
      const count = document.querySelectorAll('*').length;
      still = count === last ? still + 1 : 0;
      last = count;
      left -= 1;
      if (still >= 3 || left === 0) resolve(); else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
}
