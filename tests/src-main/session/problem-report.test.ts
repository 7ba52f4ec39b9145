import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createAppServices } from '../../../src-main/session/app-services.ts';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, fakeWindow } from './fake-window.ts';

const marker = 'Marked-Secret';

/** A window in which everything that somebody could have written carries the marker. */
async function markedWindow() {
  const folder = path.join(temporaryFolder(), `${marker} folder`);
  mkdirSync(folder);
  const data = path.join(folder, 'data');
  mkdirSync(data);
  vi.stubEnv('HISP_CX_DATA', data);
  const logged = (entry: object) => JSON.stringify({ at: '2026-01-05T10:00:00.000Z', ...entry });
  writeFileSync(
    path.join(data, 'log.jsonl'),
    [
      logged({ event: 'call_failed', code: 'disk_full', method: 'workbook.change' }),
      logged({ event: 'call_failed', code: `could not write ${marker}` }),
      logged({ event: 'bug', code: 'TypeError', message: marker }),
    ].join('\n'),
  );
  const file = workbookFile(
    folder,
    [
      { kind: 'service', id: recordId(1), set: { name: `${marker} service`, description: marker } },
      { kind: 'person', id: recordId(2), set: { name: `${marker} person`, office: `${marker}@example.gov` } },
      { kind: 'comment', id: recordId(3), set: { text: marker } },
    ],
    `${marker}.cxwb`,
  );
  const window = fakeWindow(createAppServices());
  must(await window.call('settings.save', { author: marker }));
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
  return { window, folder };
}

describe('the problem report', () => {
  it('says versions, settings, counts and codes', async () => {
    const { window } = await markedWindow();
    const { text } = must(await window.call('report.text', {}));
    for (const said of [
      'HISP CX Workbook 0.0.0',
      `node ${process.versions.node}`,
      'Name or role set: yes',
      'File version: 2',
      'Edition: a11-2022',
      'Records of service: 1',
      'Unsettled conflicts: 0',
      'call_failed  disk_full  workbook.change',
    ])
      expect(text).toContain(said);
  });

  it('holds no answer, no name of a person or file, and no folder, nor what else stands in the log', async () => {
    const { window } = await markedWindow();
    const { text } = must(await window.call('report.text', {}));
    expect(text).not.toContain(marker);
    expect(text).not.toMatch(/TypeError/);
  });

  it('is made without a workbook too', async () => {
    const { text } = must(await fakeWindow().call('report.text', {}));
    expect(text).toContain('No workbook was open.');
  });

  it('is saved as it was read, for its user only', async () => {
    const { window, folder } = await markedWindow();
    const { text } = must(await window.call('report.text', {}));
    const file = path.join(folder, 'report.txt');
    window.replies.push(file);
    expect(must(await window.call('report.save', {}))?.fileName).toBe('report.txt');
    expect(readFileSync(file, 'utf8')).toBe(text);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is not saved where the user thought better of it, or the folder is gone', async () => {
    const { window, folder } = await markedWindow();
    expect(must(await window.call('report.save', {}))).toBeNull();
    window.replies.push(path.join(folder, 'gone', 'report.txt'));
    expect(codeOf(await window.call('report.save', {}))).toBe('folder_missing');
  });
});
