import { Documents } from './documents.ts';
import { OpenFiles } from './open-files.ts';
import { RecentWorkbooks } from './recent-workbooks.ts';
import { SettingsFile } from './settings-file.ts';

/** What all windows of one process share. */
export type AppServices = {
  readonly settings: SettingsFile;
  readonly recent: RecentWorkbooks;
  readonly documents: Documents;
  readonly openFiles: OpenFiles;
};

/** Called once a process; files of the user's data folder are read when they are first asked for. */
export function createAppServices(): AppServices {
  const documents = new Documents();
  return {
    settings: new SettingsFile(),
    recent: new RecentWorkbooks(documents),
    documents,
    openFiles: new OpenFiles(),
  };
}
