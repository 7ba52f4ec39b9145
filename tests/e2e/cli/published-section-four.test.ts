import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedFile } from '../../fixtures/feedback-csv.ts';
import { hasLibreOffice, hasPdfToText, pagesOfPdf, toPdf } from '../../fixtures/programs.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';
import { hisp, jsonOf } from './command.ts';

/** Chapter 4 of three real providers' assessments, made of the published data and set by LibreOffice. */
const isThere = existsSync(publishedFile);
const canLook = isThere && hasLibreOffice && hasPdfToText;
const missing = isThere ? 'needs soffice and pdftotext' : `SKIPPED: this machine has no ${publishedFile}`;

/** The pages of the chapter, each as one line. */
async function chapterOf(provider: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));
  await run('new', 'w.cxwb', '--provider', provider, '--fiscal-year', '2022');
  await run('import', 'feedback', 'w.cxwb', publishedFile);
  const { files } = (await run(
    ...['export', 'w.cxwb', '--out', 'out', '--deliverable', 'assessment', '--only', 'word'],
  )) as { readonly files: readonly { readonly path: string }[] };
  const docx = files[0]?.path ?? '';
  expect(await run('verify', docx)).toMatchObject({ ok: true, problems: [] });
  const pages = pagesOfPdf(toPdf(docx, folder));
  const first = pages.findIndex((page) => page.includes('4 Data collection and metrics This chapter'));
  const end = pages.findIndex((page) => page.includes('5 Service delivery improvement This chapter'));
  return pages.slice(first, end);
}

describe.skipIf(!canLook)(`chapter 4 of the assessment, from the published data (${missing})`, () => {
  it.each([
    [
      'United States Patent and Trademark Office',
      ['Applying for a Patent', 'Filing an initial application form for a trademark registration'],
      'In FY 2022 Q4, the number of respondents and of those offered the survey are exactly those of the quarter before.',
    ],
    [
      'Veterans Health Administration',
      ['Receiving outpatient services'],
      'In FY 2022 Q4, the answers to several questions are exactly those of the quarter before.',
    ],
    [
      'Recreation.gov',
      ['Reserving a campsite on Recreation.gov'],
      'In all reports, the counts of most questions add up to about 100 though many more answered',
    ],
  ])('of %s', { timeout: 120_000 }, async (provider, services, odd) => {
    const chapter = await chapterOf(provider);
    const text = chapter.join(' ');
    for (const service of services) expect(text).toContain(`drivers of ${service} in FY 2022 Q4`);
    expect(text).toContain(odd);
    // What explains a table stands on its page, and no page is left with a line or two.
    const bodies = chapter.map((page) => page.replace(/^.*?Capacity Assessment, FY 2022/, '').trim());
    expect(bodies.filter((body) => /^(?:\([wc]\):|More respondents|Table \d+ has)/.test(body))).toEqual([]);
    expect(bodies.filter((body) => body.length < 120)).toEqual([]);
    // Sources put whole sentences where a channel's name is expected; titles stay titles.
    const captions =
      text.match(/(?:Response counts and rates|Mean ratings) of .*? (?=Quarter |Measure )/g) ?? [];
    expect(captions.length).toBeGreaterThan(1);
    expect(captions.filter((caption) => caption.length > 180)).toEqual([]);
  });
});

describe.skipIf(canLook)(`chapter 4 of the assessment, from the published data`, () => {
  it(missing, ({ skip }) => skip(missing));
});
