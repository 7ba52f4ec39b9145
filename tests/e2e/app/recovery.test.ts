import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtWork, type Desk, eventually, providerIn, sitDown, someDesk } from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

describe.skipIf(noBrowser !== undefined)('a workbook that a bad disk has damaged', () => {
  let desk: Desk;
  let work: AtWork;

  const dialog = (name: string) => work.page.getByRole('dialog', { name });

  beforeAll(async () => {
    desk = someDesk();
    work = await sitDown(desk);
  });

  afterAll(async () => {
    await work.app.kill();
    removeHome(desk.home);
  });

  it('is found sound while it is: every edit is replayed, from the menu', async () => {
    await work.goTo('workbook and provider', 'Workbook and provider');
    await work.type('Mission', 'Permits within ten days.');
    await work.untilSaved();
    await work.goTo('backups', 'Backups');
    await work.page.getByRole('button', { name: 'Back up now' }).click();
    await work.told(/Backup made/);
    await work.app.controls.chooseMenu('workbook.check', work.id);
    await dialog('Check this workbook')
      .getByText(/All is well.* edits gives just what/)
      .waitFor();
    await work.page.keyboard.press('Escape');
  });

  it('is refused, its backups are offered, and what can be read is saved into another file and opened', async () => {
    await work.app.controls.chooseMenu('workbook.close', work.id);
    const bytes = readFileSync(desk.file);
    for (let at = 0; at < bytes.length; at += 4096)
      if (bytes.subarray(at, at + 4096).includes('"Permits within ten days."')) bytes.fill(0, at, at + 4096);
    writeFileSync(desk.file, bytes);
    await work.app.controls.dropFiles(work.id, [desk.file]);
    await work.page.getByRole('button', { name: 'What can be done…' }).click();
    const offered = dialog('This workbook is damaged');
    await offered
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .waitFor();
    const saved = path.join(desk.home, 'ours (saved).cxwb');
    await work.app.controls.answerDialog({ paths: [saved] });
    await offered.getByRole('button', { name: 'Save what can be read…' }).click();
    const done = dialog('What could be read is saved');
    await done
      .getByText(/could not be read/)
      .first()
      .waitFor();
    await done.getByRole('button', { name: 'Open the new workbook' }).click();
    await work.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    expect((await providerIn(saved))?.mission).toBe('Permits within ten days.');
    expect(readFileSync(desk.file).equals(bytes)).toBe(true);
  });

  it('has a backup put in its place', async () => {
    await work.app.controls.chooseMenu('workbook.close', work.id);
    await work.page.getByRole('heading', { level: 1, name: 'HISP CX Workbook' }).waitFor();
    await work.app.controls.dropFiles(work.id, [desk.file]);
    await work.page.getByRole('button', { name: 'What can be done…' }).click();
    await dialog('This workbook is damaged')
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click();
    await work.told(/The backup is restored\. The damaged file is kept/);
    await eventually(async () =>
      expect((await providerIn(desk.file))?.mission).toBe('Permits within ten days.'),
    );
  });
});
