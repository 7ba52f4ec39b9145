import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { componentLastYear } from '../../../shared/assess/component-last-year.ts';
import { profileOf } from '../../../shared/assess/profile.ts';
import { nextWorkbookId } from '../../../shared/carry-forward/records.ts';
import { buildDocument } from '../../../shared/documents/build.ts';
import { checkTree } from '../../../shared/documents/numbering.ts';
import { lastYearCommitments } from '../../../shared/plan/last-year-commitments.ts';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { buildEnvelope } from '../../../shared/submission/envelope.ts';
import { programAuthor } from '../../../shared/workbook/log/edit.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { sampleWorkbook } from '../../../src-main/sample.ts';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import { carryForward } from '../../../src-main/workbook/carry-forward.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { frozenFile, frozenVersions } from '../../fixtures/frozen/freeze.ts';
import {
  absorb,
  codeOf,
  must,
  recordId,
  temporaryFolder,
  withOpen,
  workbookFile,
} from '../../fixtures/workbooks.ts';

let folder: string;
const place = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = temporaryFolder();
});

function sampleFile(name = 'last.cxwb'): string {
  must(createWorkbook(place(name), sampleWorkbook));
  return place(name);
}

/** Everything about a file that carrying forward must leave alone. */
function traces(file: string) {
  const { mtimeNs, ctimeNs, ino, size } = statSync(file, { bigint: true });
  return { mtimeNs, ctimeNs, ino, size, bytes: readFileSync(file, 'base64') };
}

async function snapshotOf(file: string): Promise<WorkbookSnapshot> {
  const opened = must(await openReadOnly(file));
  try {
    return opened.snapshot();
  } finally {
    opened.close();
  }
}

async function next(file: string, name = 'next.cxwb', year = 2024): Promise<string> {
  must(await carryForward(file, place(name), year));
  return place(name);
}

describe('carrying a workbook forward', () => {
  it('keeps last year’s parts as they were sent, and leaves the old file alone', async () => {
    const old = sampleFile();
    const before = traces(old);
    const last = await snapshotOf(old);
    const made = await snapshotOf(await next(old));
    expect(traces(old)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name !== 'data')).toEqual(['last.cxwb', 'next.cxwb']);
    expect(made.workbookId).toBe(nextWorkbookId(last.workbookId, 2024));
    expect(made.lastYear?.fiscalYear).toBe(2023);
    expect(made.lastYear?.parts).toEqual({
      assessment: buildPart(last, 'assessment'),
      plan: buildPart(last, 'plan'),
      feedback: buildPart(last, 'feedback'),
    });
  });

  it('keeps what was promised also where the instrument of last year’s levels is not known', async () => {
    const last = await snapshotOf(sampleFile());
    const edition = { id: 'another', digest: '0'.repeat(64) };
    const parts = [buildPart(last, 'assessment'), buildPart(last, 'plan')];
    must(
      createWorkbook(place('other.cxwb'), {
        ...sampleWorkbook,
        lastYear: () => parts.map((part) => ({ ...part, edition })),
      }),
    );
    const made = await snapshotOf(place('other.cxwb'));
    expect(made.lastYear).not.toHaveProperty('edition');
    expect(made.lastYear?.fiscalYear).toBe(2023);
    expect(lastYearCommitments(made).length).toBeGreaterThan(0);
    expect(buildEnvelope(made).lastYear?.plan).toEqual({ ...parts[1], edition });
    expect(profileOf(made).filter(({ lastYear }) => lastYear !== undefined)).toEqual([]);
    expect(
      made.edition.capacityComponents.map(({ id }) => componentLastYear(made, id, 'emerging')),
    ).not.toContainEqual(expect.objectContaining({ lastYear: expect.anything() }));
    for (const deliverable of ['assessment', 'plan', 'plan-public'] as const)
      expect(checkTree(buildDocument(made, deliverable))).toEqual([]);
    expect(JSON.stringify(buildDocument(made, 'plan'))).toContain(lastYearCommitments(made)[0]?.title);
  });

  it('makes a workbook whose tables are what its log says, and which people can go on with', async () => {
    await withOpen(await next(sampleFile()), (workbook) => {
      expect(problemsOfProjection(workbook)).toEqual([]);
      const before = workbook.snapshot();
      const [rating] = before.records.practice_rating;
      must(
        workbook.change('Ann', [
          { kind: 'practice_rating', set: { practice: rating?.practice ?? '', level: 'emerging' } },
        ]),
      );
      must(
        workbook.change('Ann', [
          {
            kind: 'evidence_link',
            set: { evidence: before.records.evidence[0]?.id ?? '', target: rating?.id ?? '', note: 'Page 3' },
          },
        ]),
      );
      expect(workbook.snapshot().records.practice_rating).toHaveLength(before.records.practice_rating.length);
      expect(problemsOfProjection(workbook)).toEqual([]);
      must(workbook.undo('Ann'));
      must(workbook.undo('Ann'));
      expect(workbook.snapshot().records).toEqual(before.records);
    });
  });

  it('is told by History as the workbook’s first change', async () => {
    await withOpen(await next(sampleFile()), (workbook) => {
      must(workbook.change('Ann', [{ kind: 'provider', set: { bureau: 'Another bureau' } }]));
      const changes = workbook.changes(undefined, 10);
      expect(changes.map(({ author }) => author)).toEqual(['Ann', programAuthor]);
      const listed = changes[1];
      expect((listed?.edits.length ?? 0) + (listed?.more ?? 0)).toBe(workbook.snapshot().editCount - 1);
    });
  });

  it('of each frozen version works', async () => {
    for (const version of Object.keys(frozenVersions())) {
      const before = traces(frozenFile(version));
      const file = await next(frozenFile(version), `next-${version}.cxwb`);
      expect(traces(frozenFile(version))).toEqual(before);
      await withOpen(file, (workbook) => expect(problemsOfProjection(workbook)).toEqual([]));
    }
  });

  it('works while somebody has the old file open, and year after year', async () => {
    const old = sampleFile();
    await withOpen(old, () => next(old));
    const third = await snapshotOf(await next(place('next.cxwb'), 'third.cxwb', 2026));
    expect(third.records.workbook[0]?.fiscal_year).toBe(2026);
    expect(third.lastYear?.fiscalYear).toBe(2024);
    expect(third.records.delivery).toEqual([]);
  });

  it('takes conflicts as shown and leaves deleted records behind', async () => {
    const service = (name: string) => ({ kind: 'service', id: recordId(1), set: { name } });
    const old = workbookFile(folder, [
      { kind: 'workbook', set: { fiscal_year: 2023 } },
      service('Claims'),
      { kind: 'service', id: recordId(2), set: { name: 'Closed' } },
      { kind: 'moment', id: recordId(3), set: { service: recordId(2), description: 'Gone' } },
      { kind: 'survey', id: recordId(4), set: { title: 'Survey', moment: recordId(3) } },
    ]);
    writeFileSync(place('copy.cxwb'), readFileSync(old));
    await withOpen(old, (mine) =>
      withOpen(place('copy.cxwb'), (theirs) => {
        must(mine.change('Ann', [service('Mine'), { kind: 'service', id: recordId(2), delete: true }]));
        must(theirs.change('Ben', [service('Theirs')]));
        absorb(mine, theirs);
      }),
    );
    const last = await snapshotOf(old);
    expect(last.conflicts).toHaveLength(1);
    const made = await snapshotOf(await next(old));
    expect(made.conflicts).toEqual([]);
    expect(made.records.service.map(({ name }) => name)).toEqual([last.records.service[0]?.name]);
    expect(made.records.moment).toEqual([]);
    expect(made.records.survey).toEqual([{ id: recordId(4), order: expect.any(String), title: 'Survey' }]);
  });
});

describe('attached files', () => {
  const bytes = Buffer.from('What people said');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  async function withAttachment(): Promise<string> {
    const file = workbookFile(folder, [{ kind: 'workbook', set: { fiscal_year: 2023 } }]);
    await withOpen(file, (workbook) => {
      must(
        workbook.attach('Ann', { sha256, bytes }, [
          { kind: 'attachment', id: recordId(1), set: { sha256, name: 'notes.txt' } },
          { kind: 'evidence', id: recordId(2), set: { title: 'Interviews', attachment: recordId(1) } },
        ]),
      );
      const unused = Buffer.from('unused');
      const hash = createHash('sha256').update(unused).digest('hex');
      must(
        workbook.attach('Ann', { sha256: hash, bytes: unused }, [
          { kind: 'attachment', id: recordId(3), set: { sha256: hash, name: 'unused.txt' } },
        ]),
      );
    });
    return file;
  }

  it('of carried evidence come along with their bytes, others do not', async () => {
    await withOpen(await next(await withAttachment()), (workbook) => {
      expect(workbook.bytesOf(sha256)).toEqual(bytes);
      expect(workbook.snapshot().records.attachment.map(({ name }) => name)).toEqual(['notes.txt']);
      expect(workbook.database.prepare('SELECT count(*) FROM "blob"').pluck().get()).toBe(1);
    });
  });

  it('that a bad disk has spoiled are named, and nothing is made', async () => {
    const file = await withAttachment();
    await withOpen(file, ({ database }) => {
      database.prepare('UPDATE "blob" SET "bytes" = ? WHERE "sha256" = ?').run(Buffer.from('What'), sha256);
    });
    const result = await carryForward(file, place('next.cxwb'), 2024);
    expect(result).toEqual({ ok: false, error: { code: 'attachment_damaged', file: 'notes.txt' } });
    expect(existsSync(place('next.cxwb'))).toBe(false);
  });

  it('whose bytes the workbook never had are carried by name', async () => {
    const file = workbookFile(folder, [
      { kind: 'workbook', set: { fiscal_year: 2023 } },
      { kind: 'attachment', id: recordId(1), set: { sha256, name: 'notes.txt' } },
      { kind: 'evidence', id: recordId(2), set: { title: 'Interviews', attachment: recordId(1) } },
    ]);
    const made = await snapshotOf(await next(file));
    expect(made.records.attachment).toEqual([{ id: recordId(1), sha256, name: 'notes.txt' }]);
  });
});

describe('carrying forward what cannot be', () => {
  const expectRefused = async (old: string, code: string, year = 2024, made = 'made.cxwb') => {
    const files = readdirSync(folder);
    const before = existsSync(old) && statSync(old).isFile() ? traces(old) : undefined;
    expect(codeOf(await carryForward(old, place(made), year))).toBe(code);
    if (before !== undefined) expect(traces(old)).toEqual(before);
    expect(readdirSync(folder)).toEqual(files);
  };

  it('is refused for years that do not follow', async () => {
    const old = sampleFile();
    for (const year of [2023, 2022, 0, -1, 2024.5, 2200, Number.NaN])
      await expectRefused(old, 'fiscal_year_not_later', year);
    await expectRefused(workbookFile(folder), 'fiscal_year_missing');
  });

  it('is refused for files that are damaged, cut off, newer, foreign or not there', async () => {
    const old = sampleFile();
    const whole = readFileSync(old);
    const spoiled = (name: string, spoil: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(whole);
      spoil(bytes);
      writeFileSync(place(name), bytes);
      return place(name);
    };
    await expectRefused(
      spoiled('damaged.cxwb', (bytes) => bytes.fill(0xff, 8192, 8192 * 8)),
      'damaged',
    );
    await expectRefused(
      spoiled('newer.cxwb', (bytes) => bytes.writeUInt32BE(schemaVersion + 1, 60)),
      'newer_version',
    );
    await expectRefused(
      spoiled('foreign.cxwb', (bytes) => bytes.writeUInt32BE(7, 68)),
      'other_database',
    );
    truncateSync(
      spoiled('cut.cxwb', () => undefined),
      whole.length - 1,
    );
    await expectRefused(place('cut.cxwb'), 'truncated');
    await expectRefused(place('none.cxwb'), 'file_missing');
    await expectRefused(folder, 'not_a_file');
  });

  it('is refused where the new file would be the old one or any other', async () => {
    const old = sampleFile();
    writeFileSync(place('notes.txt'), 'notes');
    symlinkSync(old, place('link.cxwb'));
    for (const made of ['last.cxwb', 'notes.txt', 'link.cxwb', './last.cxwb'])
      await expectRefused(old, 'file_exists', 2024, made);
    await expectRefused(old, 'folder_missing', 2024, 'nowhere/made.cxwb');
  });
});
