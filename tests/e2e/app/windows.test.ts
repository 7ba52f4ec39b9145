import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AtWork, aWorkbook, type Desk, eventually, providerIn, sitDown, someDesk } from './at-work.ts';
import { type AppWindow, noBrowser, removeHome } from './launch.ts';

describe.skipIf(noBrowser !== undefined)(
  'a file or a display that comes and goes while somebody types',
  () => {
    let desk: Desk;
    let work: AtWork;

    beforeEach(async () => {
      desk = someDesk();
      work = await sitDown(desk);
      await work.goTo('workbook and provider', 'Workbook and provider');
      await work.type('Bureau', 'Permits');
    });

    afterEach(async () => {
      await work.app.kill();
      removeHome(desk.home);
    });

    const shows = ({ page }: AppWindow, name: string) =>
      page.locator('.rail-head').getByText(`${name}.cxwb`).waitFor({ timeout: 15_000 });

    it.each([
      ['double-clicked', (file: string) => work.app.controls.openFile(file)],
      [
        'handed over by a second start',
        (file: string) => work.app.controls.secondInstance(['hisp', file], desk.home),
      ],
    ])('a workbook that is %s opens in a window of its own, and what is typed stays', async (_, hand) => {
      await hand(aWorkbook(desk.home, 'theirs'));
      await shows(await work.app.window(2), 'theirs');
      expect(await work.field('Bureau').inputValue()).toBe('Permits');
      await work.untilSaved();
      expect((await providerIn(desk.file))?.bureau).toBe('Permits');
    });

    it('a workbook that is dropped takes the place of the open one once everything typed there is saved', async () => {
      await work.app.controls.dropFiles(work.id, [aWorkbook(desk.home, 'theirs')]);
      const [window] = await work.app.windows();
      if (window === undefined) throw new Error('no window');
      await shows(window, 'theirs');
      expect((await providerIn(desk.file))?.bureau).toBe('Permits');
    });

    it('the open workbook, dropped or double-clicked once more, stays as it is', async () => {
      await work.app.controls.openFile(desk.file);
      await work.app.controls.secondInstance(['hisp', desk.file], desk.home);
      expect(await work.field('Bureau').inputValue()).toBe('Permits');
      expect(await work.app.windows()).toHaveLength(1);
    });

    it('a window that stood on a display which is unplugged opens where it can be seen', async () => {
      const small = { x: 0, y: 0, width: 1280, height: 800 };
      await work.app.controls.setDisplays(small, { x: 1280, y: 0, width: 1920, height: 1080 });
      await work.app.controls.setBounds(work.id, { x: 2000, y: 100, width: 1200, height: 800 });
      await work.app.close();
      work = await sitDown(desk);
      const [{ bounds } = { bounds: small }] = await eventually(() => work.app.windows());
      expect(bounds.x).toBeLessThan(1280);
      expect((await providerIn(desk.file))?.bureau).toBe('Permits');
    });
  },
);
