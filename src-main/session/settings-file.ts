import path from 'node:path';
import { z } from 'zod';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Settings } from '../../shared/ipc/contract.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';
import { dataFolder } from '../data-folder.ts';
import { attempt } from '../workbook/failures.ts';
import { authorSchema } from '../workbook/workbook.ts';
import { readOwnJson, writeOwnJson } from './json-file.ts';

/** The window asks for the name before the first change. */
const defaults: Settings = { author: '', tourSeen: false, panelOpen: true };

/** What another version wrote is taken as far as it is understood. */
const stored: z.ZodType<Settings> = z.object({
  author: z.string().max(200).catch(defaults.author),
  tourSeen: z.boolean().catch(defaults.tourSeen),
  panelOpen: z.boolean().catch(defaults.panelOpen),
});

/** What one user set for all windows: settings.json in the data folder. */
export class SettingsFile {
  readonly #file = path.join(dataFolder(), 'settings.json');
  #settings: Settings | undefined;

  get current(): Settings {
    this.#settings ??= readOwnJson(this.#file, stored) ?? defaults;
    return this.#settings;
  }

  /**
   * What cannot be written holds until the program ends: without a name nobody could go on working.
   *
   * @param tellUnwritten is told why they hold no longer than that
   * @returns invalid_author for a name that no edit can carry; an empty one is taken as none
   */
  save(changed: Partial<Settings>, tellUnwritten: (error: AppError) => void): Result<Settings, AppError> {
    const settings = { ...this.current, ...changed };
    const author = settings.author.trim();
    if (author !== '' && !authorSchema.safeParse(author).success) return failed({ code: 'invalid_author' });
    const saved = { ...settings, author };
    this.#settings = saved;
    const written = attempt(this.#file, () => writeOwnJson(this.#file, saved));
    if (!written.ok) tellUnwritten(written.error);
    return ok(saved);
  }
}
