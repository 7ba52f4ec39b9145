import { contentsEntries } from '../contents.ts';
import type { DocumentTree } from '../tree.ts';
import { doubts } from './doubt.ts';
import { layOut, type Page } from './lay-out.ts';
import { measureOnce } from './lines.ts';

/**
 * The page, from 1, on which each entry of the contents list begins, by the id of its heading. It is left out
 * where one doubt about the layout would move it: no number is better than a wrong one.
 */
export function surePages(tree: DocumentTree): ReadonlyMap<string, number> {
  const measuring = measureOnce();
  const [first = new Map(), ...others] = doubts.map((doubt) =>
    pagesOfHeadings(layOut(tree, doubt, measuring)),
  );
  return new Map(
    contentsEntries(tree).flatMap(({ id }): [string, number][] => {
      const page = first.get(id);
      return page !== undefined && others.every((other) => other.get(id) === page) ? [[id, page]] : [];
    }),
  );
}

function pagesOfHeadings(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { parts }] of pages.entries())
    for (const { block } of parts)
      if (block.type === 'heading' && !found.has(block.id)) found.set(block.id, index + 1);
  return found;
}
