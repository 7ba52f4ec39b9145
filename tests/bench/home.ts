import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The home of somebody who has worked here before, so that nothing is asked of them first. */
export function knownHome(folder: string): string {
  const home = path.join(folder, 'home');
  mkdirSync(path.join(home, 'data'), { recursive: true });
  const settings = { author: 'Bench', tourSeen: true, panelOpen: true };
  writeFileSync(path.join(home, 'data', 'settings.json'), JSON.stringify(settings));
  return home;
}
