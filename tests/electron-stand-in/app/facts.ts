import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export type AppFacts = { readonly name: string; readonly version: string; readonly folder: string };

const packageFile = z.object({
  name: z.string(),
  productName: z.string().optional(),
  version: z.string().optional(),
});

/** What Electron reads out of the `package.json` above the app's main module. */
export function appFacts(main: string | undefined): AppFacts {
  let folder = path.dirname(path.resolve(main ?? 'main.js'));
  while (!existsSync(path.join(folder, 'package.json'))) {
    if (folder === path.dirname(folder)) return { name: 'app', version: '0.0.0', folder: process.cwd() };
    folder = path.dirname(folder);
  }
  const { name, productName, version } = packageFile.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  return { name: productName ?? name, version: version ?? '0.0.0', folder };
}
