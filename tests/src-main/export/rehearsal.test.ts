import { describe, expect, it, vi } from 'vitest';
import { rehearseExport } from '../../../src-main/export/rehearsal.ts';
import * as pictures from '../../../src-main/export/word/picture.ts';

describe('the rehearsal of an export', () => {
  it('goes through everything that a document is made of, charts too', async () => {
    const drawn = vi.spyOn(pictures, 'pictureOf');
    await rehearseExport(new AbortController().signal);
    expect(drawn.mock.calls.length).toBeGreaterThanOrEqual(3);
    drawn.mockRestore();
  });

  it('stops where there is real work to do', async () => {
    const drawn = vi.spyOn(pictures, 'pictureOf');
    const abort = new AbortController();
    const rehearsing = rehearseExport(abort.signal);
    abort.abort();
    await rehearsing;
    expect(drawn).not.toHaveBeenCalled();
    drawn.mockRestore();
  });
});
