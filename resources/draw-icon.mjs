// node resources/draw-icon.mjs: draws icon.png from icon.svg, after the drawing was changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const file = (name) => path.join(import.meta.dirname, name);
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
writeFileSync(file('icon.png'), new Resvg(readFileSync(file('icon.svg'), 'utf8')).render().asPng());
