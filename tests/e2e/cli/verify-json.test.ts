import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import { expectRefused, fingerprint, hisp, secret } from './command.ts';
import { exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

const rewrite = (target: string, change: (text: string) => string) =>
  writeFileSync(target, change(readFileSync(target, 'utf8')));

describe('JSON that was touched', () => {
  const notCanonical = expect.stringContaining('not in canonical form');

  it.each<readonly [string, (text: string) => string]>([
    ['white space', (text) => JSON.stringify(JSON.parse(text), null, 2)],
    ['a line break at the end', (text) => `${text}\n`],
    ['a byte order mark', (text) => `\u{feff}${text}`],
    [
      'members in another order',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
    ['an escape where none is needed', (text) => text.replace('Benefits', '\\u0042enefits')],
    [
      'a member that stands twice',
      (text) => text.replace('"formatVersion":1', '"formatVersion":1,"formatVersion":1'),
    ],
  ])('%s is found in a part and in a submission, whose data are the same', async (_, change) => {
    for (const name of ['capacity-assessment', 'submission']) {
      const target = exported(name);
      const digest = fingerprint(target);
      rewrite(target, change);
      expect(await verify(target)).toMatchObject({ ok: false, digest, problems: [notCanonical] });
    }
  });

  it('a changed value of a submission', async () => {
    rewrite(exported('submission'), (text) => text.replace('"Benefits line"', `"${secret}"`));
    const { ok, problems } = await verify(exported('submission'));
    expect(ok).toBe(false);
    expect(problems).toContainEqual('digests.assessment is not the digest of its part');
    expect(problems.join()).not.toContain(secret);
  });

  it('a changed value of a part, which has another digest then, against its workbook', async () => {
    const target = exported('capacity-assessment');
    const digest = fingerprint(target);
    rewrite(target, (text) => text.replace('"Benefits line"', `"${secret}"`));
    const { digest: changed } = await verify(target);
    expect(changed).not.toBe(digest);
    expect(await verify(target, '--against', place.file)).toMatchObject({
      ok: false,
      problems: [
        'the workbook has changed since',
        expect.stringMatching(/^service [0-9a-f-]{36} says something else: Name$/),
      ],
    });
  });

  it('the digest of the public plan, which does not travel itself', async () => {
    rewrite(exported('submission'), (text) =>
      text.replace(/"plan-public":"[0-9a-f]{64}"/, `"plan-public":"${sha256Hex('another plan')}"`),
    );
    expect(await verify(exported('submission'))).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('another')],
    });
  });

  it.each<readonly [string, (text: string) => string, string]>([
    [
      'a value of the wrong type',
      (text) => text.replace('"Benefits line"', `["${secret}"]`),
      'name must be text',
    ],
    [
      'a member that does not belong',
      (text) => text.replace('"format"', `"x":"${secret}","format"`),
      'x does not belong here',
    ],
    ['a record without an id', (text) => text.replace(/"id":"00000000-[0-9a-f-]+",/, ''), 'id is missing'],
    ['half a surrogate pair', (text) => text.replace('Benefits', '\\ud83d'), 'U+D83D'],
    ['a character that no document holds', (text) => text.replace('Benefits', '\\u0000'), 'U+0000'],
  ])('%s', async (_, change, says) => {
    for (const name of ['capacity-assessment', 'submission']) {
      rewrite(exported(name), change);
      const { ok, problems } = await verify(exported(name));
      expect(ok).toBe(false);
      expect(problems).toContainEqual(expect.stringContaining(says));
      expect(problems.join()).not.toContain(secret);
    }
  });

  it('a record that stands twice', async () => {
    const twice = (text: string) =>
      canonicalJson(
        JSON.parse(text.replaceAll(/\{[^{}]*"id":"00000000-0000-7000-8000-000000000001"[^{}]*\}/g, '$&,$&')),
      );
    for (const name of ['capacity-assessment', 'submission']) {
      rewrite(exported(name), twice);
      expect((await verify(exported(name))).problems).toContainEqual(
        expect.stringMatching(/records\.service\[1\]\.id occurs twice$/),
      );
    }
  });

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'invalid_json'],
    ['no JSON', `{"format": ${secret}`, 'invalid_json'],
    ['other JSON', `{"hello":"${secret}"}`, 'invalid_submission'],
    ['a list', '[]', 'invalid_submission'],
    ['null', 'null', 'invalid_submission'],
    ['another format', `{"format":"${secret}"}`, 'invalid_submission'],
  ])('%s is no file of ours and cannot be looked at', async (_, text, code) => {
    writeFileSync(exported('feedback'), text);
    expectRefused(await hisp(place.folder, 'verify', exported('feedback')), {
      code,
      says: [exported('feedback')],
    });
  });

  it('nesting without end is found, not fallen for', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    writeFileSync(
      exported('feedback'),
      `{"format":"hisp-cx-part","deliverable":"feedback","records":${deep}}`,
    );
    expect(await verify(exported('feedback'))).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('levels deep')],
    });
  });
});
