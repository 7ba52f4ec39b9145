import { attributeOf, xmlTokens } from './tokens.ts';

export type XmlElement = {
  readonly name: string;
  /** What stands between the angle brackets. */
  readonly tag: string;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/**
 * An XML text as a tree, without checking it; undefined where it has no element.
 *
 * @param isVoid the elements that have no end tag, in HTML
 */
export function parseXml(
  xml: string,
  isVoid: (name: string) => boolean = () => false,
): XmlElement | undefined {
  type Open = { readonly name: string; readonly tag: string; readonly children: XmlNode[] };
  const top: Open = { name: '', tag: '', children: [] };
  const open: Open[] = [top];
  for (const token of xmlTokens(xml)) {
    const parent = open.at(-1) ?? top;
    if (token.kind === 'text') parent.children.push(token.text);
    else if (token.kind === 'close') {
      if (open.length > 1) open.pop();
    } else {
      const element: Open = { name: token.name, tag: token.tag, children: [] };
      parent.children.push(element);
      if (token.kind === 'open' && !isVoid(token.name)) open.push(element);
    }
  }
  return top.children.find((child): child is Open => typeof child !== 'string');
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : elementsIn(element).filter((child) => child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsIn(element).find((child) => child.name === name);
}

/** Every element of that name, or of those names, below, in document order. */
export function allBelow(
  element: XmlElement | undefined,
  ...names: readonly string[]
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (element !== undefined) collect(element, names, found);
  return found;
}

/** A check of a document walks through all of it a dozen times, so this does nothing but look. */
function collect(element: XmlElement, names: readonly string[], found: XmlElement[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) found.push(child);
    if (child.children.length > 0) collect(child, names, found);
  }
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : attributeOf(element.tag, name);
}

/** An on/off property such as `w:b`: there and not switched off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, 'w:val') ?? '');
}
