// node tests/bench/window.ts typing|first-screen|export-window|slides: runs one benchmark of the real bundles in a window and prints
// what came of it as one JSON value. A process of its own for `hisp bench`, whose sources know nothing of tests.
import type { BenchOutcome } from '../../src-main/bench/measure.ts';
import { noBrowser } from '../e2e/app/launch.ts';
import { benchExportWindow } from './export-window.ts';
import { benchFirstScreen } from './first-screen.ts';
import { benchSlides } from './slides.ts';
import { benchTyping } from './typing.ts';

const benchmarks = new Map([
  ['typing', benchTyping],
  ['first-screen', benchFirstScreen],
  ['export-window', benchExportWindow],
  ['slides', benchSlides],
]);

async function outcome(): Promise<BenchOutcome> {
  if (noBrowser !== undefined) return { notRun: `it needs a window, and ${noBrowser}` };
  const run = benchmarks.get(process.argv[2] ?? '');
  return run === undefined ? { notRun: 'there is no such benchmark of the window' } : run();
}

process.stdout.write(`${JSON.stringify(await outcome())}\n`);
