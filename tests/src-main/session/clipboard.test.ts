import { describe, expect, it } from 'vitest';
import { titled } from '../../../shared/charts/titled.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { createAppServices } from '../../../src-main/session/app-services.ts';
import { must } from '../../fixtures/workbooks.ts';
import { fakeWindow } from './fake-window.ts';

const drawing = titled(
  'Trust by quarter',
  trendChart({
    quarters: ['FY 2022 Q4', 'FY 2023 Q1'],
    series: [{ label: 'Trust', stretches: [[361, 374]] }],
  }),
);

describe('what the window copies', () => {
  it('is put on the clipboard as text', async () => {
    const window = fakeWindow();
    must(await window.call('clipboard.text', { text: 'Quarter,Trust' }));
    expect(window.done).toContain('copied: Quarter,Trust');
  });

  it('is put there as a PNG where it is a drawing', async () => {
    const window = fakeWindow();
    must(await window.call('clipboard.picture', { svg: drawing.svg }));
    expect(window.done).toContain('copied a picture that begins with 89');
  });

  it('is told in plain words where the system refuses, or the drawing is none', async () => {
    const refused = await fakeWindow(createAppServices(), true).call('clipboard.text', { text: 'words' });
    const unreadable = await fakeWindow().call('clipboard.picture', { svg: 'no drawing' });
    for (const answer of [refused, unreadable])
      expect(answer.ok ? '' : describeError(answer.error)).toMatch(/^Nothing was copied/);
  });
});
