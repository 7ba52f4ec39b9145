import { type Zippable, zipSync } from 'fflate';
import { bytesOf, type Parts } from './word/package-parts.ts';

/**
 * The first moment that a zip file can state. It holds local time, so a local date gives the same bytes in
 * every time zone.
 */
const zipTime = new Date(1980, 0, 1);

/** What is compressed already. */
const packed = /\.(?:png|jpe?g|gif)$/;

/** An Office package: the same parts give the same bytes, in whatever order they were made. */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(inFixedOrder(parts, level));
}

function inFixedOrder(parts: Parts, level: 0 | 6): Zippable {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const paths = [...parts.keys()].filter((path) => !path.endsWith('/'));
  paths.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  return Object.fromEntries(
    paths.map((path) => [
      path,
      [bytesOf(parts, path), { mtime: zipTime, level: packed.test(path) ? 0 : level }],
    ]),
  );
}
