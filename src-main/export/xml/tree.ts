import { attributeOf, xmlTokens } from './tokens.ts';

export type XmlElement = {
  readonly name: string;
  /** What stands between the angle brackets. */
  readonly tag: string;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/** Deeper ones are refused: a file that anyone may have made must not end the program that looks at it. */
const deepestElement = 1000;
const mostElements = 2_000_000;

/** Why a text is not taken for a tree. */
export class XmlRefused extends Error {
  readonly reason: 'too-large' | 'declares-types';

  constructor(reason: XmlRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Half of the elements of a document have nothing inside. */
const nothing: readonly XmlNode[] = [];

type ParseOptions = {
  /** The elements that have no end tag, in HTML. */
  readonly isVoid?: (name: string) => boolean;
  /** May it declare its type, as a page does? In XML a declaration can define entities, so Word has none. */
  readonly mayDeclareType?: boolean;
};

/**
 * An XML text as a tree, without checking it; undefined where it has no element.
 *
 * @throws XmlRefused
 */
export function parseXml(
  xml: string,
  { isVoid = () => false, mayDeclareType }: ParseOptions = {},
): XmlElement | undefined {
  type Open = { readonly name: string; readonly tag: string; readonly children: XmlNode[] };
  if (mayDeclareType !== true && /<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new XmlRefused('declares-types');
  const top: Open = { name: '', tag: '', children: [] };
  const open: Open[] = [top];
  let count = 0;
  for (const token of xmlTokens(xml)) {
    const parent = open.at(-1) ?? top;
    if (token.kind === 'text') parent.children.push(token.text);
    else if (token.kind === 'close') {
      if (open.length > 1) open.pop();
    } else {
      count += 1;
      const { name, tag } = token;
      if (token.kind === 'empty' || isVoid(name)) parent.children.push({ name, tag, children: nothing });
      else {
        const element: Open = { name, tag, children: [] };
        parent.children.push(element);
        open.push(element);
      }
      if (count > mostElements || open.length > deepestElement) throw new XmlRefused('too-large');
    }
  }
  return top.children.find((child): child is XmlElement => typeof child !== 'string');
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : elementsIn(element).filter((child) => child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
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
