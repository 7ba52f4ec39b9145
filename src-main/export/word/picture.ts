import { Worker } from 'node:worker_threads';
import type { PictureNews, PictureOrder } from '../../workers/picture-worker.ts';
import { workerFile } from '../../workers/worker-file.ts';

/**
 * A drawing as a PNG, for programs that cannot show SVG. It is drawn in a thread of its own, while this one
 * writes the document: drawing takes as long as all else.
 */
export function pictureOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = recent.get(svg);
  if (known) return known;
  const drawn = draw(svg);
  remember(svg, drawn);
  return drawn;
}

/** Starts the thread that draws, which takes longer to get ready than a picture to be drawn. */
export function preparePictures(): void {
  startedThread();
}

function startedThread(): Worker {
  thread ??= startThread();
  return thread;
}

type Waiting = {
  readonly resolve: (png: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
};

/** The drawings that were ordered and have not come back. */
const waiting = new Map<number, Waiting>();
let orders = 0;
let thread: Worker | undefined;

function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startedThread();
  orders += 1;
  const order: PictureOrder = { id: orders, svg };
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject });
    // While nothing is drawn, the worker does not keep the program from ending.
    worker.ref();
    worker.postMessage(order);
  });
}

function startThread(): Worker {
  const worker = new Worker(workerFile('picture-worker'));
  worker.unref();
  worker.on('message', ({ id, png }: PictureNews) => {
    waiting.get(id)?.resolve(png);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error: Error) => {
    thread = undefined;
    recent.clear();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return worker;
}

/** The same profile goes into several documents of one export, so the latest pictures are kept: some 100 kB each. */
const recent = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const kept = 48;

function remember(svg: string, png: Promise<Uint8Array<ArrayBuffer>>): void {
  const [oldest] = recent.keys();
  if (recent.size >= kept && oldest !== undefined) recent.delete(oldest);
  recent.set(svg, png);
}
