import { parentPort } from 'node:worker_threads';
import { startRasterizer } from '../export/word/rasterize.ts';

/** To the worker. */
export type PictureOrder = { readonly id: number; readonly svg: string };

/** From the worker: one for each order, in the order of the orders. */
export type PictureNews = { readonly id: number; readonly png: Uint8Array<ArrayBuffer> };

await drawAsWorker();

/** Draws what is ordered for as long as the thread that ordered it lives. A drawing that fails ends the worker. */
async function drawAsWorker(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this runs in a worker thread only');
  const rasterize = await startRasterizer();
  port.on('message', ({ id, svg }: PictureOrder) => {
    const news: PictureNews = { id, png: rasterize(svg) };
    port.postMessage(news, [news.png.buffer]);
  });
}
