import { accessSync, constants } from 'node:fs';
import path from 'node:path';

type Place = { readonly platform: NodeJS.Platform; readonly env: NodeJS.ProcessEnv };

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const;

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const;

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const;

function candidates({ platform, env }: Place): readonly string[] {
  if (platform === 'darwin')
    return [...(env.HOME === undefined ? [] : [env.HOME]), '/'].flatMap((root) =>
      macApplications.map((name) => path.join(root, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((parts) => path.win32.join(root, ...parts)));
  // Snap's Chromium cannot read the private profile, so folders of Snap are left out.
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return programs
    .flatMap((name) => [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => path.join(folder, name)))
    .filter((file) => !file.startsWith('/snap/'));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium, Chrome or Edge to draw windows with: `HISP_CX_BROWSER`, or the first in the usual places.
 *
 * @returns undefined where there is none
 */
export function findBrowser(place: Place = process): string | undefined {
  const named = place.env.HISP_CX_BROWSER;
  return (named === undefined || named === '' ? candidates(place) : [named]).find(canRun);
}
