import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';

/** 192 dots an inch in print. Three would take half as long again and be half as large again. */
const zoom = 2;

export type Rasterize = (svg: string) => Uint8Array<ArrayBuffer>;

const require = createRequire(import.meta.url);

/**
 * What turns a drawing into a PNG of two pixels for each of its own, for programs that cannot show SVG. Same
 * drawing, same bytes on every machine: the renderer is WebAssembly and sees no fonts but the bundled Public
 * Sans. It can be started only once in a thread, and the thread cannot fetch afterwards. Each file is named in
 * full, because the build copies what `require.resolve` names beside the bundle.
 */
export async function startRasterizer(): Promise<Rasterize> {
  withoutFetching();
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all([
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Regular.ttf')),
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Bold.ttf')),
  ]);
  const font = { fontBuffers, defaultFontFamily: 'Public Sans', sansSerifFamily: 'Public Sans' };
  const rasterize: Rasterize = (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font, background: 'white' });
    try {
      const image = drawing.render();
      const { width, height } = image;
      const { pixels: bytes } = image;
      image.free();
      return encodePng({ width, height, bytes });
    } finally {
      drawing.free();
    }
  };
  rasterize(firstDrawing);
  return rasterize;
}

/**
 * The renderer asks whether its program is a `Request` or a `Response`. Node loads its HTTP client once either is
 * named, which takes longer than half of the drawings.
 */
function withoutFetching(): void {
  for (const name of ['Request', 'Response']) Reflect.deleteProperty(globalThis, name);
}

/** Has the renderer compile what every chart needs, while nobody waits for it. */
const firstDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32" fill="#fff"/><path d="M0 4h60l-9 20z" fill="none" stroke="#000"/><text x="2" y="20" font-family="Public Sans" font-size="9">Ab<tspan font-weight="bold">Ab</tspan></text></svg>';
