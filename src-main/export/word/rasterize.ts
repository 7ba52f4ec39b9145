import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** 192 dots an inch in print. Three would take half as long again and be half as large again. */
const zoom = 2;

export type Rasterize = (svg: string) => Uint8Array<ArrayBuffer>;

const require = createRequire(import.meta.url);

/**
 * What turns a drawing into a PNG of two pixels for each of its own, for programs that cannot show SVG. Same
 * drawing, same bytes on every machine: the renderer is WebAssembly and sees no fonts but the bundled Public
 * Sans. It can be started only once in a thread. Each file is named in full, because the build copies what
 * `require.resolve` names beside the bundle.
 */
export async function startRasterizer(): Promise<Rasterize> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all([
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Regular.ttf')),
    readFile(require.resolve('@uswds/uswds/fonts/public-sans/PublicSans-Bold.ttf')),
  ]);
  const font = { fontBuffers, defaultFontFamily: 'Public Sans', sansSerifFamily: 'Public Sans' };
  return (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font });
    try {
      const image = drawing.render();
      const png = new Uint8Array(image.asPng());
      image.free();
      return png;
    } finally {
      drawing.free();
    }
  };
}
