import { contentsEntries } from '../contents.ts';
import type { DocumentTree } from '../tree.ts';
import { type Doubt, doubts } from './doubt.ts';
import { layOut } from './lay-out.ts';

/**
 * The page, from 1, on which each entry of the contents list begins, by the id of its heading. It is left out
 * where one doubt about the layout would move it: no number is better than a wrong one.
 */
export function surePages(tree: DocumentTree): ReadonlyMap<string, number> {
  const [first = new Map(), ...others] = doubts.map((doubt) => pagesOfHeadings(tree, doubt));
  return new Map(
    contentsEntries(tree).flatMap(({ id }): [string, number][] => {
      const page = first.get(id);
      return page !== undefined && others.every((other) => other.get(id) === page) ? [[id, page]] : [];
    }),
  );
}

function pagesOfHeadings(tree: DocumentTree, doubt: Doubt): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { parts }] of layOut(tree, doubt).entries())
    for (const { block } of parts)
      if (block.type === 'heading' && !found.has(block.id)) found.set(block.id, index + 1);
  return found;
}
