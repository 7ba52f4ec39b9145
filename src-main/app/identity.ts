import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron/main';
import { dataFolder } from '../data-folder.ts';
import { attempt } from '../workbook/failures.ts';

const programName = 'HISP CX Workbook';

/** As in electron-builder.yml: by it Windows knows which windows and shortcuts are one program. */
const programId = 'gov.example.hisp-cx-workbook';

/** A folder that is gone when the program has ended; what another process still holds there goes with the system's. */
function folderForThisTime(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-'));
  process.once('exit', () => attempt(folder, () => rmSync(folder, { recursive: true, force: true })));
  return folder;
}

/**
 * Where Chromium keeps what is its own. A redirected profile can be out of reach when the program starts; Chromium
 * does not start without a folder, so it gets one for this time, and the window comes up to say what cannot be saved.
 */
function chromiumFolder(): string {
  const folder = path.resolve(dataFolder(), 'chromium');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return folderForThisTime();
  }
}

/**
 * How the program shows itself to the system, and where it keeps its own things. What Chromium keeps (caches,
 * zoom) lies with the rest of the user's data: one folder to move with HISP_CX_DATA, to back up or to
 * delete. Two folders are two programs that may run at the same time.
 */
export function presentItself(): void {
  app.setName(programName);
  app.setAppUserModelId(programId);
  app.setAboutPanelOptions({
    applicationName: programName,
    applicationVersion: app.getVersion(),
    copyright: 'MIT License',
  });
  app.setPath('userData', chromiumFolder());
}
