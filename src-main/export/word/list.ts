import { Paragraph } from 'docx';
import type { ListBlock } from '../../../shared/documents/tree.ts';
import { runsOf, startsRightToLeft } from './inlines.ts';
import { styleIds } from './looks.ts';
import { deepestLevel, definitionOf } from './numbering.ts';
import type { Rendering } from './rendering.ts';

/** A list as Word knows it, numbered from its own start. */
export function listBlocks(list: ListBlock, rendering: Rendering): Paragraph[] {
  return itemsOf(list, 0, rendering);
}

function itemsOf(list: ListBlock, level: number, rendering: Rendering): Paragraph[] {
  const definition = definitionOf(list);
  const instance = list.ordered ? rendering.nextList() : 0;
  return list.items.flatMap(({ content, children }, index) => {
    const last = level === 0 && children === undefined && index === list.items.length - 1;
    const paragraph = new Paragraph({
      style: styleIds.list,
      numbering: { reference: definition, level: Math.min(level, deepestLevel), instance },
      ...(last ? { spacing: { after: 120 } } : {}),
      ...(startsRightToLeft(content) ? { bidirectional: true } : {}),
      children: runsOf(content, rendering),
    });
    return [paragraph, ...(children ? itemsOf(children, level + 1, rendering) : [])];
  });
}
