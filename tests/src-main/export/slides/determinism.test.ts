import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { richDeck } from '../../../fixtures/decks.ts';
import { open, part, rendered } from './opened.ts';

const script = fileURLToPath(new URL('./print-digest.ts', import.meta.url));

describe('the bytes of a deck', () => {
  it('are the same each time, in this process and in another one elsewhere', {
    timeout: 30_000,
  }, async () => {
    const digest = createHash('sha256').update(rendered(richDeck())).digest('hex');
    expect(createHash('sha256').update(rendered(richDeck())).digest('hex')).toBe(digest);
    const env = { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8' };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    expect(stdout).toBe(digest);
  });

  it('hold no date but that of the newest edit', () => {
    const opened = open(rendered(richDeck()));
    expect(part(opened, 'docProps/core.xml').match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([
      '2023-02-21T14:05:09Z',
      '2023-02-21T14:05:09Z',
    ]);
  });
});
