import { attribute, childOf, childrenOf, type XmlElement } from '../../xml/tree.ts';
import { type Look, lookIn, over } from './look.ts';

export type Style = {
  readonly id: string;
  readonly name: string;
  /** Paragraph properties, its own and those of the styles it is based on, the nearest first. */
  readonly paragraph: readonly XmlElement[];
  /** What its letters look like, with what it has from the styles it is based on. */
  readonly look: Look;
  /** The level of a built-in heading, from 1. */
  readonly heading: number | undefined;
  /** Of a table style: does it shade cells? */
  readonly shades: boolean;
};

export type Styles = {
  readonly byId: ReadonlyMap<string, Style>;
  /** Of paragraphs that name none. */
  readonly ofParagraphs: string | undefined;
  /** What text looks like before any style. */
  readonly defaults: Look;
};

type Declared = { readonly id: string; readonly element: XmlElement; readonly basedOn: string | undefined };

export function stylesOf(root: XmlElement | undefined): Styles {
  const elements = childrenOf(root, 'w:style');
  const declared = new Map<string, Declared>(
    elements.map((element) => {
      const id = attribute(element, 'w:styleId') ?? '';
      return [id, { id, element, basedOn: attribute(childOf(element, 'w:basedOn'), 'w:val') }];
    }),
  );
  const normal = elements.find(
    (style) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1',
  );
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    byId: new Map([...declared].map(([id, style]) => [id, styleOf(style, declared)])),
    ofParagraphs: attribute(normal, 'w:styleId'),
    defaults: lookIn(defaults),
  };
}

function styleOf(style: Declared, declared: ReadonlyMap<string, Declared>): Style {
  const line = lineage(style, declared);
  const name = attribute(childOf(style.element, 'w:name'), 'w:val') ?? '';
  const heading = /^heading (\d)$/i.exec(name)?.[1];
  return {
    id: style.id,
    name,
    paragraph: line.map(({ element }) => childOf(element, 'w:pPr')).filter((found) => found !== undefined),
    look: line.reduceRight<Look>((look, { element }) => over(look, lookIn(childOf(element, 'w:rPr'))), {}),
    heading: heading === undefined ? undefined : Number(heading),
    shades: line.some(({ element }) => shades(element)),
  };
}

/** Longer lines of descent than Word's own go in a circle. */
const longestLineage = 50;

/** A style and those it is based on, one after the other. */
function lineage(style: Declared, declared: ReadonlyMap<string, Declared>): readonly Declared[] {
  const line: Declared[] = [];
  for (
    let at: Declared | undefined = style;
    at !== undefined && line.length < longestLineage;
    at = at.basedOn === undefined ? undefined : declared.get(at.basedOn)
  )
    line.push(at);
  return line;
}

function shades(style: XmlElement): boolean {
  const areas = [style, ...childrenOf(style, 'w:tblStylePr')];
  return areas.some((area) => childOf(childOf(area, 'w:tcPr'), 'w:shd') !== undefined);
}

/** A property of paragraphs, from the nearest style that says something of it. */
export function paragraphProperty(style: Style | undefined, name: string): XmlElement | undefined {
  for (const properties of style?.paragraph ?? []) {
    const found = childOf(properties, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
