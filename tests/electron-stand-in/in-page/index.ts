// What the stand-in puts into a window, bundled by `browser/in-page-scripts.ts`.
export { startPageWorld } from './page-world.ts';
export { startPreloadWorld } from './preload-world.ts';
