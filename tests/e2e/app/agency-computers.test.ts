import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { hisp, jsonOf } from '../cli/command.ts';
import { type AtWork, type Desk, eventually, providerIn, sitDown, someDesk } from './at-work.ts';
import { type LaunchOptions, noBrowser, removeHome } from './launch.ts';

/** What offices' computers are like; the command line's part is in `tests/e2e/cli/agency-computers.test.ts`. */
describe.skipIf(noBrowser !== undefined)('in the window of a computer', () => {
  let desk: Desk;
  let work: AtWork | undefined;

  beforeEach(() => {
    desk = someDesk();
  });

  afterEach(async () => {
    await work?.app.close();
    work = undefined;
    removeHome(desk.home);
  });

  async function start(file: string, env: LaunchOptions['env'] = {}): Promise<AtWork> {
    work = await sitDown({ home: desk.home, file }, { env });
    return work;
  }

  async function nameTheBureau({ goTo, type, untilSaved }: AtWork): Promise<void> {
    await goTo('workbook and provider', 'Workbook and provider');
    await type('Bureau', 'Permits');
    await untilSaved();
  }

  it('whose profile is out of reach, it starts, saves, and says that no backup can be made, and leaves nothing where it kept its own things', async () => {
    const drive = path.join(desk.home, 'drive');
    writeFileSync(drive, 'what stands where the drive is gone');
    const temporary = path.join(desk.home, 'temporary');
    mkdirSync(temporary);
    const { app, page, goTo, field, type, told, untilSaved } = await start(desk.file, {
      HISP_CX_DATA: path.join(drive, 'profile'),
      TMPDIR: temporary,
      TEMP: temporary,
    });
    await goTo('workbook and provider', 'Workbook and provider');
    await field('Bureau').focus();
    await page.keyboard.type('P');
    const who = page.getByRole('dialog', { name: 'Who is editing?' });
    await who.getByLabel('Your name or role').fill('CX lead');
    await who.getByRole('button', { name: 'Save' }).click();
    await who.waitFor({ state: 'detached' });
    await type('Bureau', 'Permits');
    expect(await told(/backups and settings, cannot be reached/)).toContain(drive);
    await untilSaved();
    await eventually(async () => expect((await providerIn(desk.file))?.bureau).toBe('Permits'));
    expect(readdirSync(temporary)).toContainEqual(expect.stringMatching(/^hisp-cx-\w{6}$/));
    await app.close();
    expect(readdirSync(temporary).filter((name) => name.startsWith('hisp-cx-'))).toEqual([]);
  });

  it.each([
    ['with spaces, accents and other scripts', ['Büro für Anträge', '顧客体験 2027', '📁 مجلد']],
    ['with signs that addresses give a meaning', ['100% & more; "$HOME"', "it's #1 (new)?", '%2e%2e']],
    ['deeper than 260 characters', Array.from({ length: 6 }, (_, n) => `${n} ${'deep '.repeat(10)}end`)],
  ])('whose folders are %s, a workbook is opened, edited and backed up', async (_, names) => {
    const place = path.join(desk.home, ...names);
    mkdirSync(place, { recursive: true });
    const file = path.join(place, 'unsere Mappe – 最終.cxwb');
    renameSync(desk.file, file);
    const working = await start(file);
    await nameTheBureau(working);
    expect((await providerIn(file))?.bureau).toBe('Permits');
    expect(await working.page.evaluate("window.hisp.call('backup.make', {})")).toMatchObject({ ok: true });
    const named = await working.page.evaluate("window.hisp.call('workbook.current', {})");
    expect(named).toMatchObject({ ok: true, value: { fileName: path.basename(file), folder: place } });
  });

  it.each(['de-DE', 'ar-EG', 'tr-TR'])(
    'that speaks %s, dates and numbers stay those of the circular',
    async (language) => {
      const working = await start(desk.file, {
        LANG: `${language.replace('-', '_')}.UTF-8`,
        LC_ALL: `${language.replace('-', '_')}.UTF-8`,
        LANGUAGE: language.slice(0, 2),
        HISP_STAND_IN_LOCALE: language,
      });
      const { page, field, untilSaved } = working;
      expect(await page.evaluate('new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)')).toBe(
        language.slice(0, 2),
      );
      await nameTheBureau(working);
      await eventually(async () => expect(await working.status()).toMatch(/Saved \d{1,2}:\d\d [AP]M/));
      await field('Fiscal year').fill('2027');
      await untilSaved();
      await eventually(async () => expect(await working.status()).toMatch(/due [A-Z][a-z]+ \d{1,2}, 20\d\d/));
      expect(await page.evaluate('document.documentElement.lang + document.documentElement.dir')).toBe(
        'en-US',
      );
    },
  );

  it('whose clock was set back, a correction is still newer than what it corrects', async () => {
    const day = 86_400_000;
    const file = path.join(desk.home, 'ahead.cxwb');
    const made = createWorkbook(file, {
      edition: a11Edition2022,
      editionLoaded: false,
      clock: () => Date.now() + 40 * day,
      entries: () => [{ kind: 'provider', set: { name: 'Office of Tests', bureau: 'Old' } }],
    });
    if (!made.ok) throw new Error(made.error.code);
    const working = await start(file);
    await nameTheBureau(working);
    await working.app.close();
    const id = (await providerIn(file))?.id ?? '';
    const history = jsonOf(await hisp(desk.home, 'history', file, 'provider', id, 'bureau', '--json'));
    const edits = history as readonly { readonly at: number; readonly value: unknown }[];
    expect(edits.map(({ value }) => value)).toEqual(['Old', 'OldPermits']);
    expect(edits[1]?.at).toBeGreaterThanOrEqual(edits[0]?.at ?? Number.POSITIVE_INFINITY);
    expect(jsonOf(await hisp(desk.home, 'verify', file, '--json'))).toMatchObject({ ok: true });
  });
});
