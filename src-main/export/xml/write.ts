import { printable } from '../../../shared/documents/printable.ts';

/** XML that is ready to be written. Plain strings are not: wherever one stands, it is escaped. */
export type Xml = { readonly xml: string };

export type XmlContent = string | number | Xml | undefined | readonly XmlContent[];

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Most texts and values: nothing to escape, nothing that XML forbids, no spaces side by side. */
const plain = /^(?:[!#-%'-;=?-~]| (?! ))*$/;

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function textOf(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'xml' in content ? content.xml : content.map(textOf).join('');
}

/** An element; attributes without a value are left out. */
export function x(name: string, attributes: XmlAttributes = {}, ...content: readonly XmlContent[]): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`;
  const inside = textOf(content);
  return { xml: inside === '' ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** An element that says one thing in its attribute `val`. */
export function val(name: string, value: string | number): Xml {
  return x(name, { val: value });
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return xmlDeclaration + root.xml;
}
