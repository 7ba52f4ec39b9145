import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import type { Envelope } from '../../../shared/submission/envelope.ts';
import type { PartRecord } from '../../../shared/submission/part.ts';
import { recordId, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, secret } from './command.ts';
import { submissions, submittedEntries } from './submissions.ts';

const { place, submissionOf, importing } = submissions();

type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };
type Submission = Changeable<Envelope>;

const read = (file: string): Submission => JSON.parse(readFileSync(file, 'utf8'));

/** What somebody would write who takes care that the digests fit. */
function withDigests(envelope: Submission): Submission {
  for (const [name, part] of Object.entries(envelope.parts))
    Object.assign(envelope.digests, { [name]: sha256Hex(canonicalJson(part)) });
  return envelope;
}

function records(
  envelope: Submission,
  part: 'assessment' | 'plan' | 'feedback',
  kind: string,
): Changeable<PartRecord>[] {
  return (envelope.parts[part]?.records[kind] ?? []) as Changeable<PartRecord>[];
}

describe('a submission that is not right is refused, and no workbook is made', () => {
  type Tamper = (envelope: Submission) => unknown;
  const inspectDigests = (envelope: Submission) => withDigests(envelope);

  it.each<readonly [string, Tamper, string, readonly (string | RegExp)[]]>([
    ['another format', (e) => ({ ...e, format: 'something-else' }), 'invalid_submission', ['format']],
    ['a later format version', (e) => ({ ...e, formatVersion: 2 }), 'invalid_submission', ['formatVersion']],
    ['a part alone', (e) => e.parts.plan, 'invalid_submission', ['the data of one deliverable']],
    ['a list', () => [secret], 'invalid_submission', ['must be an object']],
    ['a text', () => secret, 'invalid_submission', ['must be an object']],
    ['null', () => null, 'invalid_submission', ['must be an object']],
    [
      'a member that does not belong',
      (e) => ({ ...e, note: secret }),
      'invalid_submission',
      ['note does not belong here'],
    ],
    [
      'no parts',
      (e) => ({ ...e, parts: {} }),
      'invalid_submission',
      ['parts.assessment is missing', 'parts.plan is missing'],
    ],
    [
      'a digest that is not its part’s',
      (e) => Object.assign(e, { digests: { ...e.digests, plan: sha256Hex('other') } }),
      'invalid_submission',
      ['digests.plan is not the digest of its part'],
    ],
    [
      'a digest of the public plan that is another plan’s',
      (e) => Object.assign(e, { digests: { ...e.digests, 'plan-public': sha256Hex('other') } }),
      'invalid_submission',
      [/again/],
    ],
    ['no digest', (e) => Object.assign(e, { digests: {} }), 'invalid_submission', ['digests.assessment']],
    [
      'a value that was changed without its digest',
      (e) => {
        Object.assign(records(e, 'assessment', 'service')[0] ?? {}, { name: secret });
        return e;
      },
      'invalid_submission',
      ['digests.assessment is not the digest of its part'],
    ],
    [
      'a value of the wrong type',
      (e) => {
        Object.assign(records(e, 'assessment', 'service')[0] ?? {}, { name: [secret] });
        return e;
      },
      'invalid_submission',
      ['parts.assessment.records.service[0].name must be text'],
    ],
    [
      'an internal field',
      (e) => {
        Object.assign(records(e, 'assessment', 'person')[0] ?? {}, { email: secret });
        return e;
      },
      'invalid_submission',
      ['parts.assessment.records.person[0].email does not belong here'],
    ],
    [
      'a kind that does not travel',
      (e) => {
        Object.assign(e.parts.plan?.records ?? {}, { comment: [{ id: recordId(8), text: secret }] });
        return e;
      },
      'invalid_submission',
      ['parts.plan.records.comment does not belong here'],
    ],
    [
      'a choice that its edition does not have',
      (e) => {
        Object.assign(records(e, 'assessment', 'practice_rating')[0] ?? {}, { level: secret.toLowerCase() });
        return inspectDigests(e);
      },
      'invalid_value',
      [/practice_rating [0-9a-f-]{36}: practice_rating.level must be one of: not_practiced/],
    ],
    [
      'a key that is not its record’s',
      (e) => {
        Object.assign(records(e, 'assessment', 'practice_rating')[0] ?? {}, { practice: 'culture-3' });
        return inspectDigests(e);
      },
      'key_fixed',
      [/practice_rating [0-9a-f-]{36}: practice_rating.practice identifies the record/],
    ],
    [
      'a reference to nothing',
      (e) => {
        Object.assign(records(e, 'assessment', 'practice_rating')[0] ?? {}, { owner: recordId(99) });
        return inspectDigests(e);
      },
      'unknown_reference',
      [/practice_rating [0-9a-f-]{36}: practice_rating.owner points to/],
    ],
    [
      'the same record twice',
      (e) => {
        const list = records(e, 'assessment', 'service');
        list.push({ ...list[0], id: recordId(1) });
        return inspectDigests(e);
      },
      'invalid_submission',
      ['parts.assessment.records.service[2].id', 'twice'],
    ],
    [
      'the same id in two kinds',
      (e) => {
        Object.assign(e.parts.plan?.records ?? {}, { persona: [{ id: recordId(1), name: 'Persona' }] });
        return inspectDigests(e);
      },
      'wrong_kind',
      [recordId(1), 'is a service, not a persona'],
    ],
    [
      'parts that say different things of one record',
      (e) => {
        Object.assign(records(e, 'plan', 'service')[0] ?? {}, { name: 'Another name' });
        return inspectDigests(e);
      },
      'invalid_submission',
      [/do not fit together/],
    ],
    [
      'records in an order that no workbook has',
      (e) => {
        records(e, 'assessment', 'practice_rating').reverse();
        return inspectDigests(e);
      },
      'invalid_submission',
      [/again/],
    ],
    [
      'parts of another workbook',
      (e) => {
        Object.assign(e.parts.plan ?? {}, { workbookId: recordId(500) });
        return inspectDigests(e);
      },
      'invalid_submission',
      ['parts.plan.workbookId names another workbook'],
    ],
    [
      'a part of another edition',
      (e) => {
        Object.assign(e.parts.plan ?? {}, { edition: { id: 'a11-2022', digest: sha256Hex('other') } });
        return inspectDigests(e);
      },
      'invalid_submission',
      ['parts.plan.edition is another edition'],
    ],
    [
      'an unknown edition that it does not carry',
      (e) => {
        const edition = { id: 'a11-1999', digest: sha256Hex('a11-1999') };
        for (const part of Object.values(e.parts)) Object.assign(part, { edition });
        return inspectDigests(Object.assign(e, { edition }));
      },
      'invalid_submission',
      ['edition “a11-1999” is not one of this program’s'],
    ],
    [
      'a known edition with another digest',
      (e) => {
        const edition = { id: 'a11-2022', digest: sha256Hex('changed') };
        for (const part of Object.values(e.parts)) Object.assign(part, { edition });
        return inspectDigests(Object.assign(e, { edition }));
      },
      'invalid_submission',
      ['edition “a11-2022” is not one of this program’s'],
    ],
    [
      'a pack that is no edition',
      (e) => Object.assign(e, { edition: { ...e.edition, pack: { format: secret } } }),
      'invalid_submission',
      ['edition.pack.format'],
    ],
    [
      'last year’s part in the wrong place',
      (e) => Object.assign(e, { lastYear: { plan: e.parts.assessment } }),
      'invalid_submission',
      ['lastYear.plan.deliverable'],
    ],
    [
      'last year without parts, which no workbook exports',
      (e) => Object.assign(e, { lastYear: {} }),
      'invalid_submission',
      [/again/],
    ],
    [
      'a sign-off without its form',
      (e) => Object.assign(e, { signOffs: [{ id: recordId(7), digest: secret }] }),
      'invalid_submission',
      ['signOffs[0].digest must be 64 hexadecimal digits'],
    ],
    [
      'the same sign-off twice',
      (e) => Object.assign(e, { signOffs: [...e.signOffs, ...e.signOffs] }),
      'invalid_submission',
      ['signOffs[1].id', 'twice'],
    ],
    [
      'half a surrogate pair',
      (e) => {
        Object.assign(records(e, 'assessment', 'service')[0] ?? {}, { name: 'Half \ud83d' });
        return e;
      },
      'invalid_submission',
      ['parts.assessment.records.service[0].name', 'U+D83D'],
    ],
  ])('%s', async (_, tamper, code, says) => {
    const submission = await submissionOf(workbookFile(place.folder, submittedEntries));
    writeFileSync(submission, JSON.stringify(tamper(read(submission))));
    expectRefused(await importing(submission), { code, says });
    expect(readdirSync(place.folder).sort()).toEqual(['out', 'workbook.cxwb']);
  });

  it.each<readonly [string, string, string, string]>([
    ['no JSON', `{"format": "hisp-cx-submission", ${secret}`, 'invalid_json', 'is not valid JSON'],
    ['nothing', '', 'invalid_json', 'line 1'],
    [
      'nesting without end',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      'invalid_submission',
      'levels deep',
    ],
    [
      '__proto__',
      '{"format":"hisp-cx-submission","__proto__":{"parts":{}}}',
      'invalid_submission',
      '__proto__',
    ],
  ])('%s', async (_, text, code, says) => {
    const submission = path.join(place.folder, 'submission.json');
    writeFileSync(submission, text);
    expectRefused(await importing(submission), { code, says: [submission, says] });
    expect(existsSync(path.join(place.folder, 'made.cxwb'))).toBe(false);
  });

  it('a file that is missing, a place.folder, no UTF-8, or too large', async () => {
    expectRefused(await importing('none.json'), { code: 'file_missing', says: ['none.json'] });
    expectRefused(await importing('.'), { code: 'not_a_file', says: [place.folder] });
    const submission = path.join(place.folder, 'submission.json');
    writeFileSync(submission, Buffer.from([0x22, 0xe9, 0x22]));
    expectRefused(await importing(submission), { code: 'not_utf8', says: [submission] });
    truncateSync(submission, 2 ** 31);
    expectRefused(await importing(submission), { code: 'file_too_large', says: [submission] });
  });

  it('a target in a folder that is not there', async () => {
    const submission = await submissionOf(workbookFile(place.folder, submittedEntries));
    expectRefused(await importing(submission, 'nowhere/made.cxwb'), {
      code: 'folder_missing',
      says: ['nowhere'],
    });
  });
});
