import { printable } from '../../../shared/documents/printable.ts';

/** HTML that is ready to be written. Plain strings are not: wherever one stands, it is escaped. */
export type Markup = { readonly html: string };

export type Content = string | Markup | readonly Content[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'img', 'meta']);

/** The one place where text becomes HTML. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function htmlOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return 'html' in content ? content.html : content.map(htmlOf).join('');
}

/** Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  const start = `<${name}${given}>`;
  return { html: voidElements.has(name) ? start : `${start}${htmlOf(content)}</${name}>` };
}

/** Elements one a line, so that people can read the file as it is. */
export function onLines(...content: readonly Content[]): Markup {
  return {
    html: content
      .map((part) => htmlOf(part))
      .filter((html) => html !== '')
      .join('\n'),
  };
}
