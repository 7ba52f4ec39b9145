import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { homeForTests } from '../settings.ts';

const names = [
  'home',
  'appData',
  'userData',
  'sessionData',
  'temp',
  'exe',
  'module',
  'desktop',
  'documents',
  'downloads',
  'pictures',
  'logs',
  'crashDumps',
] as const;
export type PathName = (typeof names)[number];

const chosen = new Map<PathName, string>();

function appData(home: string): string {
  if (homeForTests === undefined && process.platform === 'win32')
    return process.env.APPDATA ?? path.join(home, 'AppData/Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support');
  return (homeForTests === undefined ? process.env.XDG_CONFIG_HOME : undefined) ?? path.join(home, '.config');
}

function usual(name: PathName, appName: string): string {
  const home = homeForTests ?? os.homedir();
  switch (name) {
    case 'home':
      return home;
    case 'appData':
      return appData(home);
    case 'userData':
    case 'sessionData':
      return path.join(appData(home), appName);
    case 'logs':
    case 'crashDumps':
      return path.join(getPath('userData', appName), name);
    case 'temp':
      return os.tmpdir();
    case 'exe':
    case 'module':
      return process.execPath;
    default:
      return path.join(home, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  }
}

/** @throws for names that Electron does not know */
export function getPath(name: PathName, appName: string): string {
  if (!names.includes(name)) throw new Error(`Failed to get '${name}' path`);
  return chosen.get(name) ?? usual(name, appName);
}

export function setPath(name: PathName, folder: string): void {
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
  mkdirSync(folder, { recursive: true });
  chosen.set(name, folder);
}
