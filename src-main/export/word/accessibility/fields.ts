import { attribute, type XmlElement } from '../../xml/tree.ts';

/**
 * What fields are asked for, such as `PAGE` or `TOC \\o "1-2"`.
 *
 * @param fields `w:fldSimple` and `w:instrText`
 */
export function instructionsOf(fields: readonly XmlElement[]): readonly string[] {
  return fields.map((field) => (attribute(field, 'w:instr') ?? field.children.join('')).trim());
}
