import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe's makers hold to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each element with a problem: the rule, what it asks, and where. */
export async function violations(page: Page, rules: RunOptions['rules'] = {}): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof window.axe === 'object'"))) await page.evaluate(source);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules,
    resultTypes: ['violations'],
    // There is one page without frames, and what it loads is its own.
    iframes: false,
    preload: false,
  };
  const results = await page.evaluate<AxeResults>(`window.axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const detail = any.map(({ message }) => message).join(' ');
      return `${id}: ${help}. ${target.join(' ')} ${html.slice(0, 120)} ${detail.slice(0, 200)}`;
    }),
  );
}
