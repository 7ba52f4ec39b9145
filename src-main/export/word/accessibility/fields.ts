import { allBelow, attribute, type XmlElement } from '../../xml/tree.ts';

/** What the fields of a part are asked for, such as `PAGE` or `TOC \\o "1-2"`. */
export function instructionsIn(root: XmlElement): readonly string[] {
  const simple = allBelow(root, 'w:fldSimple').map((field) => attribute(field, 'w:instr') ?? '');
  const complex = allBelow(root, 'w:instrText').map(({ children }) => children.join(''));
  return [...simple, ...complex].map((instruction) => instruction.trim());
}
