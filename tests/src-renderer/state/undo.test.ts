// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { undo } from '../../../src-renderer/state/commands.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

it('an undo that was refused because something was built on the change asks what can be undone now', async () => {
  const bridge = openFake(
    sampleSnapshot(),
    {
      'workbook.undo': () => ({ ok: false, error: { code: 'cannot_undo' } }),
      'workbook.current': () => ({ ok: true, value: { ...opened.get(), canUndo: false, canRedo: true } }),
    },
    { canUndo: true },
  );
  await undo();
  expect(opened.get()).toMatchObject({ canUndo: false, canRedo: true });
  await undo();
  expect(bridge.callsOf('workbook.undo')).toHaveLength(1);
});
