export type XmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly tag: string };

/**
 * Reads XML that anyone may have made, a token at a time, in time linear in its length. It checks nothing
 * and expands no entities but those of XML itself; comments and processing instructions are passed over.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open === -1 ? undefined : open);
    if (text !== '') yield { kind: 'text', text: decodeEntities(text) };
    if (open === -1) return;
    const special = specials.find(({ start }) => xml.startsWith(start, open));
    const end = special?.end ?? '>';
    const close = xml.indexOf(end, open);
    if (close === -1) return;
    if (special?.start === cdata) yield { kind: 'text', text: xml.slice(open + cdata.length, close) };
    else if (special === undefined) yield tagToken(xml.slice(open + 1, close));
    at = close + end.length;
  }
}

/** The value of an attribute of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.search(new RegExp(`\\s${name}\\s*=`));
  if (at === -1) return undefined;
  const value = /=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at));
  return value ? decodeEntities(value[1] ?? value[2] ?? '') : undefined;
}

const cdata = '<![CDATA[';
const specials = [
  { start: cdata, end: ']]>' },
  { start: '<!--', end: '-->' },
  { start: '<?', end: '?>' },
  { start: '<!', end: '>' },
];

function tagToken(tag: string): XmlToken {
  const name = /^\/?([^\s/]*)/.exec(tag)?.[1] ?? '';
  if (tag.startsWith('/')) return { kind: 'close', name, tag };
  return { kind: tag.endsWith('/') ? 'empty' : 'open', name, tag };
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
