import { attribute, isOn, type XmlElement } from '../../xml/tree.ts';

/** What letters look like, as far as it decides whether they can be read. */
export type Look = {
  readonly color?: string | undefined;
  /** In half-points, as WordprocessingML counts. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  /** Shadows, outlines and the like. */
  readonly effects?: boolean | undefined;
  /** Not printed, as hidden text is not. */
  readonly hidden?: boolean | undefined;
  /** With a line or two through it. */
  readonly struck?: boolean | undefined;
  /** What the letters alone stand on: shading or highlight. */
  readonly ground?: string | undefined;
};

const effects: ReadonlySet<string> = new Set([
  'w:shadow',
  'w:outline',
  'w:emboss',
  'w:imprint',
  'w:effect',
  'w14:glow',
  'w14:shadow',
  'w14:reflection',
]);

/** The names that WordprocessingML has for highlighting (ISO 29500-1, 17.18.40). */
const highlights = new Map([
  ['black', '000000'],
  ['blue', '0000FF'],
  ['cyan', '00FFFF'],
  ['green', '00FF00'],
  ['magenta', 'FF00FF'],
  ['red', 'FF0000'],
  ['yellow', 'FFFF00'],
  ['white', 'FFFFFF'],
  ['darkBlue', '000080'],
  ['darkCyan', '008080'],
  ['darkGreen', '008000'],
  ['darkMagenta', '800080'],
  ['darkRed', '800000'],
  ['darkYellow', '808000'],
  ['darkGray', '808080'],
  ['lightGray', 'C0C0C0'],
]);

const nothing: Look = {};

/** What run properties say by themselves. */
export function lookIn(properties: XmlElement | undefined): Look {
  let look = nothing;
  for (const child of properties?.children ?? []) {
    if (typeof child === 'string') continue;
    if (effects.has(child.name)) look = { ...look, effects: hasEffect(child) };
    else look = over(look, said(child));
  }
  return look;
}

function said(property: XmlElement): Look {
  switch (property.name) {
    case 'w:color':
      return { color: attribute(property, 'w:val') };
    case 'w:sz':
      return { size: Number(attribute(property, 'w:val')) };
    case 'w:b':
      return { bold: isOn(property) };
    case 'w:vanish':
      return { hidden: isOn(property) };
    case 'w:strike':
    case 'w:dstrike':
      return { struck: isOn(property) };
    case 'w:shd':
      return { ground: fillOf(property) };
    case 'w:highlight':
      return { ground: highlights.get(attribute(property, 'w:val') ?? '') };
    default:
      return nothing;
  }
}

function hasEffect(property: XmlElement): boolean {
  return isOn(property) && attribute(property, 'w:val') !== 'none';
}

/** The color of a shading, if it has one. */
export function fillOf(shading: XmlElement | undefined): string | undefined {
  const fill = attribute(shading, 'w:fill');
  return fill === 'auto' ? undefined : fill;
}

/** The second look, and the first where that says nothing. */
export function over(under: Look, upper: Look): Look {
  if (upper === nothing) return under;
  if (under === nothing) return upper;
  return {
    color: upper.color ?? under.color,
    size: upper.size ?? under.size,
    bold: upper.bold ?? under.bold,
    effects: upper.effects ?? under.effects,
    hidden: upper.hidden ?? under.hidden,
    struck: upper.struck ?? under.struck,
    ground: upper.ground ?? under.ground,
  };
}
