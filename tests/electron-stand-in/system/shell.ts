import { onlyKnown } from '../known.ts';
import { controlled } from '../settings.ts';

export type ShellCall = {
  readonly what: 'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem' | 'beep';
  readonly target: string;
};

const words: Readonly<Record<ShellCall['what'], string>> = {
  openExternal: 'would open in your browser',
  openPath: 'would open in its program',
  showItemInFolder: 'would be shown in its folder',
  trashItem: 'would go to the trash',
  beep: 'a sound',
};

const calls: ShellCall[] = [];

function record(what: ShellCall['what'], target: string): void {
  calls.push({ what, target });
  if (!controlled) process.stdout.write(`[stand-in] ${words[what]}: ${target}\n`);
}

/** Nothing outside the app is started: a test reads what would have been, a person sees it printed. */
export const shell = onlyKnown('shell', {
  async openExternal(address: string, _options?: object): Promise<void> {
    record('openExternal', address);
  },
  async openPath(file: string): Promise<string> {
    record('openPath', file);
    return '';
  },
  showItemInFolder(file: string): void {
    record('showItemInFolder', file);
  },
  async trashItem(file: string): Promise<void> {
    record('trashItem', file);
  },
  beep(): void {
    record('beep', '');
  },
});

export function shellCalls(): readonly ShellCall[] {
  return calls;
}
