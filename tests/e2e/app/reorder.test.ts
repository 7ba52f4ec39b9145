import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anId } from '../../fixtures/snapshots.ts';
import { workbookFile } from '../../fixtures/workbooks.ts';
import { type AtWork, eventually, savedIn, sitDown, someDesk } from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

const names = Array.from({ length: 24 }, (_, index) => `Persona ${String(index + 1).padStart(2, '0')}`);

describe.skipIf(noBrowser !== undefined)('a list put in order by mouse', () => {
  const { home } = someDesk();
  const file = workbookFile(
    home,
    names.map((name) => ({ kind: 'persona', id: anId(name), set: { name } })),
    'order.cxwb',
  );
  let work: AtWork;
  beforeAll(async () => {
    work = await sitDown({ home, file });
    await work.goTo('Customers and pain points');
  });
  afterAll(async () => {
    await work.app.close();
    removeHome(home);
  });

  const card = (name: string) => work.page.locator('.record-card').filter({ hasText: name });
  const middle = async (name: string, part = '.record-card-head') => {
    const box = await card(name).locator(part).first().boundingBox();
    if (box === null) throw new Error(`${name} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height };
  };
  const take = async (name: string) => {
    const handle = await middle(name, '.record-card-handle');
    await work.page.mouse.move(handle.x, handle.y);
    await work.page.mouse.down();
    await work.page.mouse.move(handle.x, handle.y + 8, { steps: 2 });
    return handle;
  };
  const order = async () => (await savedIn(file)).records.persona.map(({ name }) => name);
  const without = (name: string) => names.filter((other) => other !== name);

  it('takes a card several places down past an open one, as one change that one undo takes back', async () => {
    await work.page.getByRole('button', { name: 'Persona 02' }).click();
    const { x } = await take('Persona 01');
    await work.page.mouse.move(x, (await middle('Persona 04')).bottom, { steps: 4 });
    await card('Persona 05').and(work.page.locator('.record-card-drop-before')).waitFor();
    await work.page.mouse.up();
    const moved = without('Persona 01').toSpliced(3, 0, 'Persona 01');
    await eventually(async () => expect(await order()).toEqual(moved));
    await eventually(async () => {
      const focused = await work.page.evaluate<string>('document.activeElement.textContent');
      expect(focused).toBe('Persona 01');
    });
    await work.page.keyboard.press('Control+z');
    await eventually(async () => expect(await order()).toEqual(names));
  });

  it('scrolls near the edge, and Escape puts the card back', async () => {
    await work.page.evaluate(`document.querySelector('#work').scrollTop = 0`);
    const { x } = await take('Persona 01');
    await work.page.mouse.move(x, (await work.page.evaluate<number>('window.innerHeight')) - 60, {
      steps: 4,
    });
    await card('Persona 24')
      .and(work.page.locator('.record-card-drop-after, .record-card-drop-before'))
      .waitFor();
    await work.page.keyboard.press('Escape');
    await work.page.locator('.record-list-dragging').waitFor({ state: 'detached' });
    await work.page.mouse.up();
    expect(await order()).toEqual(names);
  });
});
