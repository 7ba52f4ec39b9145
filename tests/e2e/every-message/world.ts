import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../../shared/ipc/app-error.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, type FakeWindow, fakeWindow } from '../../src-main/session/fake-window.ts';
import { hisp } from '../cli/command.ts';

/** What went wrong, and in which words the command line or, where there are none yet, the window tells it. */
export type Outcome = { readonly code: string; readonly error?: AppError; readonly words?: string };

/** A folder, a workbook in it, and the window of somebody who works with it. */
export type World = {
  readonly folder: string;
  readonly file: string;
  readonly window: FakeWindow;
  /** Writes a file into the folder. @returns its path */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Another workbook, closed. @returns its path */
  readonly workbook: (name: string, entries?: readonly Entry[]) => string;
  readonly open: (file: string, mode?: 'write' | 'read-only') => Promise<Outcome>;
  readonly change: (...entries: readonly Entry[]) => Promise<Outcome>;
  /** The document id of a file that was chosen or dropped. */
  readonly document: (file: string) => Promise<string>;
  /** Runs a command and tells how it was refused. */
  readonly command: (...args: readonly string[]) => Promise<Outcome>;
};

export function outcomeOf(result: Result<unknown, AppError>): Outcome {
  return result.ok ? { code: 'nothing went wrong' } : { code: result.error.code, error: result.error };
}

export async function someWorld(): Promise<World> {
  const folder = path.join(temporaryFolder(), 'work');
  mkdirSync(folder);
  const workbook = (name: string, entries: readonly Entry[] = []) =>
    workbookFile(folder, [{ kind: 'provider', set: { name: 'Office of Tests' } }, ...entries], name);
  const file = workbook('ours.cxwb', [{ kind: 'service', id: recordId(1), set: { name: 'Claims line' } }]);
  const window = fakeWindow();
  must(await window.call('settings.save', { author: 'CX lead' }));
  const document = (place: string) => chosen(window, place);
  must(await window.call('workbook.open', { document: await document(file), mode: 'write' }));
  return {
    folder,
    file,
    window,
    workbook,
    document,
    put: (name, content) => {
      const place = path.join(folder, name);
      writeFileSync(place, content);
      return place;
    },
    open: async (place, mode = 'write') =>
      outcomeOf(await window.call('workbook.open', { document: await document(place), mode })),
    change: async (...entries) => outcomeOf(await window.call('workbook.change', { entries: [...entries] })),
    command: async (...args) => {
      const ran = await hisp(folder, ...args, '--json');
      const refused: { readonly error: { readonly code: string; readonly message: string } } = JSON.parse(
        ran.stderr.trim().split('\n').at(-1) || '{"error":{"code":"nothing went wrong","message":""}}',
      );
      return { code: refused.error.code, words: refused.error.message };
    },
  };
}
