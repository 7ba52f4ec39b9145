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
    const special = isSpecial(xml, open)
      ? specials.find(({ start }) => xml.startsWith(start, open))
      : undefined;
    const end = special?.end ?? '>';
    const close = special === undefined ? tagEnd(xml, open) : xml.indexOf(end, open);
    if (close === -1) return;
    if (special?.start === cdata) yield { kind: 'text', text: xml.slice(open + cdata.length, close) };
    else if (special === undefined) yield tagToken(xml.slice(open + 1, close));
    at = close + end.length;
  }
}

/** Is it a comment, an instruction, a declaration or character data? */
function isSpecial(xml: string, open: number): boolean {
  const sign = xml.charCodeAt(open + 1);
  return sign === exclamation || sign === question;
}

const [exclamation, question, single, double, close] = [...'!?\'">'].map((sign) => sign.charCodeAt(0));

/** Where a tag ends; a value in quotation marks may hold the sign that ends tags. */
function tagEnd(xml: string, open: number): number {
  for (let at = open; at < xml.length; at += 1) {
    const sign = xml.charCodeAt(at);
    if (sign === close) return at;
    if (sign !== double && sign !== single) continue;
    at = xml.indexOf(sign === double ? '"' : "'", at + 1);
    if (at === -1) return xml.indexOf('>', open);
  }
  return -1;
}

/** The value of an attribute of a tag; of one named like it inside of another's value nothing is taken. */
export function attributeOf(tag: string, name: string): string | undefined {
  let from = 0;
  for (;;) {
    const equals = tag.indexOf('=', from);
    if (equals === -1) return undefined;
    let open = equals + 1;
    while (isSpace(tag[open])) open += 1;
    const quote = tag[open];
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1;
    if (close === -1) return undefined;
    const before = tag.slice(from, equals).trimEnd();
    if (before.endsWith(name) && isSpace(before.at(-name.length - 1)))
      return decodeEntities(tag.slice(open + 1, close));
    from = close + 1;
  }
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
}

const cdata = '<![CDATA[';
const specials = [
  { start: cdata, end: ']]>' },
  { start: '<!--', end: '-->' },
  { start: '<?', end: '?>' },
  { start: '<!', end: '>' },
];

function tagToken(tag: string): XmlToken {
  const isClose = tag.startsWith('/');
  const start = isClose ? 1 : 0;
  let end = start;
  while (end < tag.length && tag[end] !== '/' && !isSpace(tag[end])) end += 1;
  const name = tag.slice(start, end);
  if (isClose) return { kind: 'close', name, tag };
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
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
