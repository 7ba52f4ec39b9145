/**
 * Values as text, between Node and the window, with what structured cloning carries and JSON does not:
 * `undefined`, bytes, dates, maps, sets, big integers, odd numbers and errors. Runs on both sides.
 */
type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'bytes' | 'buffer' | 'bigint' | 'number'; readonly text: string }
  | { readonly $: 'date'; readonly time: number | null }
  | { readonly $: 'map' | 'set' | 'object'; readonly items: readonly unknown[] }
  | { readonly $: 'error'; readonly name: string; readonly message: string };

const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function pack(value: unknown): unknown {
  switch (typeof value) {
    case 'undefined':
      return { $: 'undefined' } satisfies Tagged;
    case 'function':
    case 'symbol':
      throw new TypeError('An object could not be cloned.');
    case 'bigint':
      return { $: 'bigint', text: String(value) } satisfies Tagged;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ({ $: 'number', text: Object.is(value, -0) ? '-0' : String(value) } satisfies Tagged);
    case 'object':
      return value === null ? null : packObject(value);
    default:
      return value;
  }
}

function packObject(value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, pack);
  if (value instanceof Uint8Array) return { $: 'bytes', text: toBase64(value) } satisfies Tagged;
  if (value instanceof ArrayBuffer)
    return { $: 'buffer', text: toBase64(new Uint8Array(value)) } satisfies Tagged;
  if (value instanceof Date) return { $: 'date', time: value.getTime() } satisfies Tagged;
  if (value instanceof Map)
    return { $: 'map', items: [...value].map(([key, item]) => [pack(key), pack(item)]) } satisfies Tagged;
  if (value instanceof Set) return { $: 'set', items: [...value].map(pack) } satisfies Tagged;
  if (value instanceof Error)
    return { $: 'error', name: value.name, message: value.message } satisfies Tagged;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, pack(item)]);
  return Object.hasOwn(value, '$')
    ? ({ $: 'object', items: entries } satisfies Tagged)
    : Object.fromEntries(entries);
}

/** What `pack` made: an object with a `$` is one of its own. */
function isTagged(value: object): value is Tagged {
  return Object.hasOwn(value, '$');
}

function pairs(items: readonly unknown[]): (readonly [unknown, unknown])[] {
  return items.map((item) => (Array.isArray(item) ? [unpack(item[0]), unpack(item[1])] : [item, undefined]));
}

function unpackTagged(value: Tagged): unknown {
  switch (value.$) {
    case 'undefined':
      return undefined;
    case 'bytes':
      return fromBase64(value.text);
    case 'buffer':
      return fromBase64(value.text).buffer;
    case 'bigint':
      return BigInt(value.text);
    case 'number':
      return Number(value.text);
    case 'date':
      return new Date(value.time ?? Number.NaN);
    case 'map':
      return new Map(pairs(value.items));
    case 'set':
      return new Set(value.items.map(unpack));
    case 'object':
      return Object.fromEntries(pairs(value.items));
    case 'error':
      return Object.assign(new Error(value.message), { name: value.name });
  }
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  if (isTagged(value)) return unpackTagged(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
}

/** @throws TypeError for functions and symbols, as Electron does */
export function encode(value: unknown): string {
  return JSON.stringify(pack(value));
}

export function decode(text: string): unknown {
  return unpack(JSON.parse(text));
}
