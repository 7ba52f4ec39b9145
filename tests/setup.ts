import fc from 'fast-check';

// `npm test` draws the same histories every time, so that it tells about the change and not about luck;
// a long run (HISP_CX_RUNS) draws new ones.
if (process.env.HISP_CX_RUNS === undefined) fc.configureGlobal({ seed: 280 });

// The window waits for idle moments; jsdom has none to offer.
if (!('requestIdleCallback' in globalThis))
  Reflect.set(globalThis, 'requestIdleCallback', (run: () => void) => setTimeout(run));

// It draws no pictures, either: every one is taken for whole.
if ('document' in globalThis)
  Reflect.set(globalThis, 'createImageBitmap', async () => ({ close: () => undefined }));

// A busy machine is slow, and not wrong: what a page shows in a while is waited for as elsewhere.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}
