import path from 'node:path';
import { app } from 'electron/main';
import { dataFolder } from '../data-folder.ts';

const programName = 'HISP CX Workbook';

/** As in electron-builder.yml: by it Windows knows which windows and shortcuts are one program. */
const programId = 'gov.example.hisp-cx-workbook';

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
  app.setPath('userData', path.resolve(dataFolder(), 'chromium'));
}
