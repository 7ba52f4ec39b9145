import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../../../src-main/export/word/render.ts';
import { draftNotice, richTree } from '../../../fixtures/document-trees.ts';
import { open, part } from './opened.ts';

const script = fileURLToPath(new URL('./print-digest.ts', import.meta.url));

async function digestInOtherProcess(environment: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  return stdout;
}

function render(): Promise<Uint8Array> {
  return renderWord(richTree({ draft: draftNotice }), { json: '{"a":1}' });
}

describe('the bytes of a Word document', () => {
  it('are the same each time, in this process and in others, whatever the time zone and language', {
    timeout: 30_000,
  }, async () => {
    const first = await render();
    expect(Buffer.compare(first, await render())).toBe(0);
    const digest = createHash('sha256').update(first).digest('hex');
    expect(await digestInOtherProcess({ TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' })).toBe(
      digest,
    );
    expect(await digestInOtherProcess({ TZ: 'America/Los_Angeles', LC_ALL: 'C' })).toBe(digest);
  });

  it('hold no date but that of the newest edit', async () => {
    const core = part(open(await render()), 'docProps/core.xml');
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([
      '2023-02-21T14:05:09Z',
      '2023-02-21T14:05:09Z',
    ]);
  });

  it('hold no id that is made by chance', async () => {
    for (const [path, xml] of open(await render())) {
      if (!path.endsWith('.rels')) continue;
      for (const [, id] of xml.matchAll(/ Id="([^"]+)"/g))
        expect(id).toMatch(/^rId(?:Link)?\d+$|^rIdSubmission$/);
    }
  });
});
