import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datedPdf } from '../../../src-main/session/dated-pdf.ts';
import { must, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, fakeWindow } from './fake-window.ts';

async function openWindow() {
  const folder = temporaryFolder();
  const file = workbookFile(folder, [
    { kind: 'workbook', set: { fiscal_year: 2023 } },
    { kind: 'provider', set: { name: 'Example' } },
  ]);
  const window = fakeWindow();
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'read-only' }));
  return { window, target: path.join(folder, 'slides.pdf') };
}

describe('saving the slides as PDF', () => {
  it('prints the window’s page to the file that was chosen, and hands it out to be opened', async () => {
    const { window, target } = await openWindow();
    window.replies.push(target);
    expect(must(await window.call('slides.pdf', {}))).toMatchObject({ fileName: 'slides.pdf' });
    expect(window.done).toContain('printed');
    expect(readFileSync(target, 'utf8')).toMatch(/^%PDF/);
  });

  it('writes nothing where somebody thinks better of it', async () => {
    const { window, target } = await openWindow();
    window.replies.push(undefined);
    expect(must(await window.call('slides.pdf', {}))).toBe(null);
    expect(window.done).not.toContain('printed');
    expect(existsSync(target)).toBe(false);
  });

  it('states the time of the newest edit instead of the clock’s, and is as long as before', () => {
    const printed = Buffer.from(
      "\u00e9 /CreationDate (D:20261127042200+00'00')/ModDate (D:20261127042200-05'00')",
      'latin1',
    );
    const dated = datedPdf(printed, '2023-02-17T15:00:00Z');
    expect(Buffer.from(dated).toString('latin1')).toBe(
      "\u00e9 /CreationDate (D:20230217150000+00'00')/ModDate (D:20230217150000+00'00')",
    );
  });
});
