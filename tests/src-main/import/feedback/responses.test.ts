import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildDocument } from '../../../../shared/documents/build.ts';
import { canonicalJson } from '../../../../shared/json/canonical.ts';
import { jsonDeliverables } from '../../../../shared/model/deliverable.ts';
import { buildPart } from '../../../../shared/submission/build-part.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { exportWorkbook } from '../../../../src-main/export/export-workbook.ts';
import type { AboutResponses } from '../../../../src-main/import/feedback/request.ts';
import {
  csvFile,
  ownProvider,
  quarterlyRow,
  quarterlyText,
  responseHeaders,
  responsesText,
} from '../../../fixtures/feedback-csv.ts';
import { codeOf, must, temporaryFolder, withOpen, workbookFile } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const about: AboutResponses = {
  service: 'Getting a kite permit',
  fiscalYear: 2024,
  quarter: 2,
  channel: 'website',
  transactionPoint: 'At the end',
};

const written = 'What somebody wrote about the kite counter';
const stars = responsesText([
  { external_id: '1', question_1: '5', positive_ease: '1', positive_humanity: '0', question_4: written },
  { external_id: '2', question_1: '4', positive_ease: '1', negative_ease: '' },
  { external_id: '3', question_1: '1', negative_ease: '1', positive_ease: '0' },
  { external_id: '4', question_1: '' },
]);
const thumbs = responsesText([{ question_1: '1' }, { question_1: '0' }, { question_1: '1' }]);

async function tallied(content: string, more: Partial<AboutResponses> = {}) {
  const workbook = providersWorkbook();
  const result = await importing(workbook, csvFile(folder, content), { responses: { ...about, ...more } });
  return { workbook, result, report: workbook.snapshot().records.feedback_report[0] };
}

/** Each JSON and each document that goes out. */
function everythingOf(snapshot: WorkbookSnapshot): readonly string[] {
  return [
    ...jsonDeliverables.map((deliverable) => canonicalJson(buildPart(snapshot, deliverable))),
    ...(['assessment', 'plan', 'plan-public'] as const).map((name) =>
      JSON.stringify(buildDocument(snapshot, name)),
    ),
  ];
}

describe('single responses', () => {
  it('are tallied: stars, and each driver among those who were asked', async () => {
    const { report } = await tallied(stars);
    expect(report).toMatchObject({
      fiscal_year: 2024,
      quarter: 2,
      channel: 'website',
      transaction_point: 'At the end',
      respondents: 4,
      rating: [1, 0, 0, 1, 1],
    });
    expect(report).not.toHaveProperty('thumbs');
    expect(report?.drivers).toContainEqual(['ease', 2, 3, 1, 1]);
    expect(report?.drivers).toContainEqual(['humanity', 0, 1, 0, 0]);
    expect(report?.drivers).toContainEqual(['other', 0, 0, 0, 0]);
  });

  it('or thumbs, down and up, in whatever order the columns stand', async () => {
    expect((await tallied(thumbs)).report).toMatchObject({ thumbs: [1, 2], respondents: 3 });
    const turned = responsesText([{ question_1: '0' }, { question_1: '1' }], responseHeaders.toReversed());
    expect((await tallied(turned)).report).toMatchObject({ thumbs: [1, 1] });
  });

  it('that are all 1 may be either, so it must be said', async () => {
    const ones = responsesText([{ question_1: '1' }, { question_1: '1' }]);
    expect(codeOf((await tallied(ones)).result)).toBe('scale_unknown');
    expect((await tallied(ones, { scale: 'thumbs' })).report).toMatchObject({ thumbs: [0, 2] });
    expect((await tallied(ones, { scale: 'rating' })).report).toMatchObject({ rating: [2, 0, 0, 0, 0] });
  });

  it('change nothing when they come again, and replace the tallies when the file is another', async () => {
    const { workbook } = await tallied(stars);
    const before = workbook.log.extent();
    const again = must(await importing(workbook, csvFile(folder, stars), { responses: about }));
    expect(again.plan).toMatchObject({ read: 4, fresh: 0, changed: 0, unchanged: 4 });
    expect(workbook.log.extent()).toEqual(before);
    const other = must(await importing(workbook, csvFile(folder, thumbs), { responses: about }));
    expect(other.plan).toMatchObject({
      read: 3,
      changed: 3,
      changedOut: 0,
      warnings: [
        {
          line: 1,
          message:
            'The report “Getting a kite permit”, FY 2024 Q2, channel “website”, is in the workbook already (draft). The import gives it other words or numbers: Ratings 1 to 5, Respondents, and Driver tallies. Thumbs take the place of ratings from 1 to 5. History keeps what it said before.',
        },
      ],
    });
    const reports = workbook.snapshot().records.feedback_report;
    expect(reports).toMatchObject([{ thumbs: [1, 2], respondents: 3 }]);
    expect(reports[0]).not.toHaveProperty('rating');
    must(workbook.undo('Ann'));
    expect(workbook.snapshot().records.feedback_report).toMatchObject([{ rating: [1, 0, 0, 1, 1] }]);
  });

  it('that come to a report with counts by question stand beside them, and the plan says so', async () => {
    const workbook = providersWorkbook();
    must(await importing(workbook, csvFile(folder, quarterlyText([quarterlyRow()]))));
    const place = {
      service: 'Getting a kite permit',
      fiscalYear: 2022,
      quarter: 1,
      channel: 'email',
      transactionPoint: 'After the decision',
      serviceProvided: 'Permit desk',
    };
    const { plan } = must(await importing(workbook, csvFile(folder, stars), { responses: place }));
    expect(plan.warnings).toMatchObject([
      {
        message: expect.stringContaining(
          'It holds counts by question; the sums of single responses will stand beside them.',
        ),
      },
    ]);
  });

  it('stay in the workbook: neither the file’s name nor what somebody wrote is in any JSON or document', async () => {
    const { workbook } = await tallied(stars);
    const snapshot = workbook.snapshot();
    expect(snapshot.records.attachment).toHaveLength(1);
    expect(snapshot.records.feedback_report[0]?.source_file).toBe(snapshot.records.attachment[0]?.id);
    for (const text of everythingOf(snapshot)) {
      expect(text).not.toContain(written);
      expect(text).not.toContain('feedback.csv');
      expect(text).not.toContain(snapshot.records.attachment[0]?.sha256);
    }
  });

  it('stay in the workbook also when a corrected file has taken their place', async () => {
    const { workbook } = await tallied(stars);
    const [first] = workbook.snapshot().records.attachment;
    must(await importing(workbook, csvFile(folder, thumbs), { responses: about }));
    expect(workbook.snapshot().records.attachment.map(({ id }) => id)).toContain(first?.id);
    for (const text of everythingOf(workbook.snapshot())) expect(text).not.toContain(first?.sha256);
  });

  it('but a file that evidence points to as well is named there', async () => {
    const { workbook } = await tallied(stars);
    const [file] = workbook.snapshot().records.attachment;
    const id = '00000000-0000-7000-8000-00000000000e';
    must(
      workbook.change('Ann', [
        { kind: 'evidence', id, set: { title: 'Answers', attachment: file?.id ?? '' } },
      ]),
    );
    const snapshot = workbook.snapshot();
    for (const deliverable of ['assessment', 'plan'] as const) {
      expect(canonicalJson(buildPart(snapshot, deliverable))).toContain('feedback.csv');
      expect(JSON.stringify(buildDocument(snapshot, deliverable))).toContain('feedback.csv');
    }
    // No claim of the public edition rests on it.
    expect(canonicalJson(buildPart(snapshot, 'plan-public'))).not.toContain('feedback.csv');
  });

  it('are exported byte for byte beside the table of reports', async () => {
    const file = workbookFile(folder, [{ kind: 'provider', set: { name: ownProvider } }]);
    const csv = csvFile(folder, `\uFEFF${stars}`);
    const out = path.join(folder, 'out');
    mkdirSync(out);
    await withOpen(file, async (workbook) => {
      must(await importing(workbook, csv, { responses: about }));
      must(await importing(workbook, csv, { responses: { ...about, transactionPoint: 'Later' } }));
      const files = must(
        await exportWorkbook(workbook.snapshot(), {
          out,
          choices: [{ deliverable: 'feedback', format: 'csv' }],
          database: workbook.database.name,
        }),
      );
      expect(files.map((made) => path.basename(made.path))).toEqual([
        'feedback-data-office-of-imaginary-permits-fictional.csv',
        'responses-fy2024-q2-getting-a-kite-permit-website.csv',
        'responses-fy2024-q2-getting-a-kite-permit-website-2.csv',
      ]);
      for (const { path: made } of files.slice(1)) {
        expect(existsSync(made)).toBe(true);
        expect(readFileSync(made).equals(readFileSync(csv))).toBe(true);
      }
    });
  });
});
