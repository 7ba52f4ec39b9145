import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** 288 dots an inch in print: what an official's printer can show. */
const zoom = 3;

const require = createRequire(import.meta.url);

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * A drawing as a PNG of three pixels for each of its own, for programs that cannot show SVG. Same drawing,
 * same bytes on every machine: the renderer is WebAssembly and sees no fonts but the bundled Public Sans.
 */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const known = recent.get(svg);
  if (known) return known;
  fonts ??= startRenderer();
  const fontBuffers = await fonts;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Public Sans', sansSerifFamily: 'Public Sans' },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  remember(svg, png);
  return png;
}

/** The WebAssembly module can be started once in a process; it has no fonts of its own. */
async function startRenderer(): Promise<Uint8Array[]> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const weights = ['Regular', 'Bold'].map(
    (weight) => `@uswds/uswds/fonts/public-sans/PublicSans-${weight}.ttf`,
  );
  return Promise.all(weights.map((font) => readFile(require.resolve(font))));
}

/**
 * The same profile goes into several documents of one export, and drawing it takes longer than all else, so
 * the latest pictures are kept. Some 200 kB each.
 */
const recent = new Map<string, Uint8Array>();
const kept = 48;

function remember(svg: string, png: Uint8Array): void {
  const [oldest] = recent.keys();
  if (recent.size >= kept && oldest !== undefined) recent.delete(oldest);
  recent.set(svg, png);
}
