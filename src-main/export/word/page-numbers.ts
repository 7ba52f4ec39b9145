import { attributeOf, type XmlToken } from '../xml/tokens.ts';

/** Fields that say where something stands: whoever opens the file counts anew, and saves what came of it. */
const counted = /^\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/;

type Field = { instruction: string; counts: boolean };

/**
 * Follows the fields of a text, which may stand in one another.
 *
 * @returns whether a token is the number that such a field prints; to be asked of every token in turn
 */
export function pageNumbers(): (token: XmlToken) => boolean {
  const open: Field[] = [];
  let inInstruction = false;
  let counting = 0;
  const begin = (instruction: string) => open.push({ instruction, counts: false });
  const separate = () => {
    const field = open.at(-1);
    if (field === undefined || field.counts || !counted.test(field.instruction)) return;
    field.counts = true;
    counting += 1;
  };
  const end = () => {
    if (open.pop()?.counts === true) counting -= 1;
  };
  return (token) => {
    if (token.kind === 'text') {
      const field = open.at(-1);
      if (inInstruction && field !== undefined) field.instruction += token.text;
      return counting > 0 && /^\d+$/.test(token.text);
    }
    const { kind, name, tag } = token;
    if (name === 'w:instrText') inInstruction = kind === 'open';
    else if (name === 'w:fldSimple' && kind === 'open') {
      begin(attributeOf(tag, 'w:instr') ?? '');
      separate();
    } else if (name === 'w:fldSimple' && kind === 'close') end();
    else if (name === 'w:fldChar' && kind !== 'close') {
      const type = attributeOf(tag, 'w:fldCharType');
      if (type === 'begin') begin('');
      else if (type === 'separate') separate();
      else end();
    }
    return false;
  };
}
