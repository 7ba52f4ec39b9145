import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** 288 dots an inch in print. */
const zoom = 3;

/**
 * A drawing as a PNG of three pixels for each of its own, for programs that cannot show SVG. Same drawing,
 * same bytes on every machine: the renderer is WebAssembly and sees no fonts but the bundled Public Sans.
 */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const known = recent.get(svg);
  if (known) return known;
  fonts ??= startRenderer();
  const png = rasterize(svg, await fonts);
  remember(svg, png);
  return png;
}

function rasterize(svg: string, fontBuffers: Uint8Array[]): Uint8Array {
  const font = { fontBuffers, defaultFontFamily: 'Public Sans', sansSerifFamily: 'Public Sans' };
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

const require = createRequire(import.meta.url);

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * The WebAssembly module can be started only once in a process; it has no fonts of its own. Each file is
 * named in full, because the build copies what `require.resolve` names beside the bundle.
 */
async function startRenderer(): Promise<Uint8Array[]> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all([
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Regular.ttf')),
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Bold.ttf')),
  ]);
}

/**
 * The same profile goes into several documents of one export, and drawing it takes longer than all else, so
 * the latest pictures are kept: some 200 kB each.
 */
const recent = new Map<string, Uint8Array>();
const kept = 48;

function remember(svg: string, png: Uint8Array): void {
  const [oldest] = recent.keys();
  if (recent.size >= kept && oldest !== undefined) recent.delete(oldest);
  recent.set(svg, png);
}
