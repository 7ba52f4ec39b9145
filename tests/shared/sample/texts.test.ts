import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { exactMean, formatMean } from '../../../shared/feedback/mean.ts';
import { questionResults } from '../../../shared/feedback/reports.ts';
import { sampleLastYear, sampleLastYearPlan } from '../../../shared/sample/index.ts';
import { lastYearRatings } from '../../../shared/sample/last-year-ratings.ts';
import { sampleSnapshot, sampleWorkbookId } from './sample-snapshot.ts';
import { sampleTexts } from './texts.ts';

const texts = sampleTexts();
const all = texts.map(({ text }) => text).join('\n');

const realNames = [
  /\b(Agriculture|Commerce|Defense|Education|Energy|Homeland|Interior|Justice|Labor|Treasury|Veterans?)\b/,
  /\b(Medicare|Medicaid|Social Security|Internal Revenue|Census|FEMA|IRS|USPTO|GSA|EBSA?|SNAP|USDA|DHS|CMS)\b/,
  /\bDepartment of (?!Examples \(fictional\))/,
  /\b(Alabama|California|Florida|New York|Texas|Washington|Chicago|Boston|Denver)\b/,
];

describe('the sample cannot be taken for a real agency', () => {
  it('says of the provider, its department and its bureau that they are fictional', () => {
    const [provider] = sampleSnapshot().records.provider;
    for (const name of [provider?.name, provider?.department, provider?.bureau])
      expect(name).toMatch(/\(fictional\)$/);
  });

  it('says so on every page and in the footer', () => {
    const [workbook] = sampleSnapshot().records.workbook;
    expect(workbook).toMatchObject({
      marking: 'Fictional sample',
      header_text: expect.stringContaining('fictional'),
      footer_text: expect.stringContaining('made up'),
    });
  });

  it.each(realNames)('names nobody that exists: %s', (name) => {
    expect(texts.filter(({ text }) => name.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('uses example.gov for web and e-mail addresses, and control numbers of no agency', () => {
    const hosts = [...all.matchAll(/https?:\/\/([^/\s)]+)|@([a-z.]+)/g)].map(([, web, mail]) => web ?? mail);
    expect(new Set(hosts)).toEqual(new Set(['www.example.gov', 'example.gov']));
    const numbers = texts.filter(({ field }) => field === 'control_number').map(({ text }) => text);
    expect(new Set(numbers)).toEqual(new Set(['0000-0280', '0000-0281', 'pending']));
  });
});

describe('the texts of the sample', () => {
  it('say nothing twice', () => {
    const repeatable = new Set([
      'question_text',
      'trust_wording',
      'satisfaction_wording',
      'operational_metrics',
    ]);
    const paragraphs = texts
      .filter(({ kind, field }) => !repeatable.has(field) && kind !== 'survey_question')
      .flatMap(({ text }) => text.split(/\n+/))
      .concat(lastYearRatings.map(([, , rationale]) => rationale))
      .filter((paragraph) => paragraph.length >= 60);
    expect(paragraphs.filter((paragraph, index) => paragraphs.indexOf(paragraph) !== index)).toEqual([]);
  });

  it('quote no feedback scores where the public plan prints them (§280.10)', () => {
    const scores = texts.filter((text) => text.public && /(?<!\$)\b[1-5]\.\d\d\b/.test(text.text));
    expect(scores.map(({ kind, field }) => `${kind}.${field}`)).toEqual([]);
  });

  it('have no run of spaces, no straight quotation marks and no em dash, in either year', () => {
    const edition = { id: a11Edition2022.id, digest: '0'.repeat(64) };
    const lastYear = [
      sampleLastYear(sampleWorkbookId, edition),
      sampleLastYearPlan(sampleWorkbookId, edition),
    ].flatMap(({ records }) => Object.values(records).flat().flatMap(Object.values));
    const untidy = [...texts.map(({ text }) => text), ...lastYear].filter((text) =>
      / {2}|["'`‘]|—| $|\t/.test(String(text)),
    );
    expect(untidy).toEqual([]);
  });
});

/** A sentence that quotes a mean, and the counts it must agree with. */
const quoted: readonly (readonly [
  sentence: string,
  service: string,
  measure: string,
  when: readonly string[],
])[] = [
  [
    'efficiency on the claims line improved most, from 3.14 in FY 2022 Q1 to 3.80 in FY 2023 Q1',
    'Benefits Claims Line',
    'efficiency',
    ['2022 1', '2023 1'],
  ],
  [
    'ease fell from 3.66 to 3.48 in one quarter and was 3.63 in FY 2023 Q1',
    'Benefits Portal',
    'ease',
    ['2022 1', '2022 2', '2023 1'],
  ],
  [
    'ease is at 3.63, after 3.66 before the identity step and 3.48 just after it',
    'Benefits Portal',
    'ease',
    ['2023 1', '2022 1', '2022 2'],
  ],
  ['showed portal ease down from 3.66 to 3.48', 'Benefits Portal', 'ease', ['2022 1', '2022 2']],
  ['and trust rose from 3.64 to 4.02', 'Benefits Claims Line', 'trust', ['2022 1', '2023 1']],
  ['trust went from 3.64 to 4.02', 'Benefits Claims Line', 'trust', ['2022 1', '2023 1']],
  [
    '“My need was addressed” moved only from 3.63 to 3.82',
    'Benefits Claims Line',
    'effectiveness',
    ['2022 1', '2023 1'],
  ],
];

const identityIndicator = 'Identity step passed on the first try (since March 2022)';

const results = questionResults(sampleSnapshot());

function countsOf(service: string, measure: string, when: string): readonly number[] {
  const [year, quarter] = when.split(' ').map(Number);
  const result = results.find(
    (candidate) =>
      candidate.service === service &&
      candidate.measure === measure &&
      candidate.fiscalYear === year &&
      candidate.quarter === quarter,
  );
  return result?.counts ?? [];
}

function meanOf(service: string, measure: string, when: string): string {
  return formatMean(exactMean(countsOf(service, measure, when)).hundredths ?? 0);
}

/** Percent who agree that their need was addressed: answers of 4 and 5. */
function needAddressed(service: string, when: string): string {
  const [, , , agree = 0, stronglyAgree = 0] = countsOf(service, 'effectiveness', when);
  const all = countsOf(service, 'effectiveness', when).reduce((sum, count) => sum + count, 0);
  return ((100 * (agree + stronglyAgree)) / all).toFixed(1);
}

describe('the figures of the sample', () => {
  it.each(quoted)('agree with the counts: "%s"', (sentence, service, measure, when) => {
    expect(all).toContain(sentence);
    expect(sentence.match(/\d\.\d\d/g)).toEqual(when.map((quarter) => meanOf(service, measure, quarter)));
  });

  it('have no quoted mean besides those', () => {
    const covered = quoted.reduce((text, [sentence]) => text.replaceAll(sentence, ''), all);
    const others = [...covered.matchAll(/(?<!\$)\b[1-5]\.\d\d\b(?! (?:million|percent))/g)].map(
      ([score]) => score,
    );
    expect(others).toEqual([]);
  });

  it('hold both services to the share whose need was addressed, as the counts give it', () => {
    const line = (when: string) => needAddressed('Benefits Claims Line', when);
    const portal = (when: string) => needAddressed('Benefits Portal', when);
    expect(all).toContain(
      `rose from ${line('2022 1')} percent in FY 2022 Q1 to ${line('2023 1')} percent in FY 2023 Q1; in the portal it fell from ${portal('2022 1')} to ${portal('2022 2')} percent in FY 2022 Q2 and was ${portal('2023 1')} percent a year later`,
    );
    expect(all).toContain(
      'more than five points better than the year before and less than two points short of the target of 68 percent',
    );
    expect(Number(line('2023 1')) - Number(line('2022 1'))).toBeGreaterThan(5);
    expect(68 - Number(line('2023 1'))).toBeLessThan(2);
  });

  it('give response rates as no plan would produce them', () => {
    const rates = sampleSnapshot().records.feedback_report.flatMap(({ offered, respondents }) =>
      offered === undefined || respondents === undefined ? [] : [(1000 * respondents) / offered],
    );
    const round = rates.filter((rate) => Math.abs(rate - Math.round(rate)) < 0.05);
    expect(rates).toHaveLength(15);
    expect(round.length).toBeLessThan(4);
  });

  it('let trust in the claims line rise four quarters in a row, as the slide says', () => {
    const means = ['2022 1', '2022 2', '2022 3', '2022 4', '2023 1'].map((when) =>
      Number(meanOf('Benefits Claims Line', 'trust', when)),
    );
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(new Set(means).size).toBe(5);
    const slide = slidesOf(sampleSnapshot()).find(({ key }) => key === 'feedback');
    expect(slide?.title).toMatch(/^Trust in Benefits Claims Line rose for four quarters; in Benefits Portal/);
  });

  it('leave one quarter of the portal empty and no other', () => {
    const missing = sampleSnapshot().records.feedback_report.filter(
      ({ id }) => !results.some(({ reportId }) => reportId === id),
    );
    expect(missing).toMatchObject([
      { channel: 'website', fiscal_year: 2022, quarter: 3, status: 'not_reported' },
    ]);
  });

  it('never count more answers to a question than respondents', () => {
    const respondents = new Map(
      sampleSnapshot().records.feedback_report.map(({ id, respondents: number }) => [id, number ?? 0]),
    );
    const wrong = results.filter(({ reportId, responses }) => responses > (respondents.get(reportId) ?? 0));
    expect(wrong).toEqual([]);
  });

  it('add up to the totals that the texts give', () => {
    const line = sampleSnapshot().records.feedback_report.filter(({ channel }) => channel === 'phone');
    const sum = (list: typeof line, field: 'customers' | 'offered' | 'respondents') =>
      list.reduce((total, report) => total + (report[field] ?? 0), 0);
    const in2022 = line.filter(({ fiscal_year: year }) => year === 2022);
    expect((sum(in2022, 'customers') / 1e6).toFixed(2)).toBe('2.65');
    expect(all).toContain('2.65 million calls');
    const [first = 0, last = 0] = [line.at(3)?.customers, line.at(-1)?.customers];
    expect(all).toContain(`Calls also declined by ${Math.round(100 * (1 - last / first))} percent`);
    const format = (value: number) => value.toLocaleString('en-US');
    const lastFour = line.slice(-4);
    expect(all).toContain(
      `${format(sum(lastFour, 'offered'))} callers were invited and ${format(sum(lastFour, 'respondents'))} answered, or 14 percent`,
    );
    expect(Math.round((100 * sum(lastFour, 'respondents')) / sum(lastFour, 'offered'))).toBe(14);
    const statusCalls = Math.round((0.22 * (line.at(-1)?.customers ?? 0)) / 100) * 100;
    expect(all).toContain(`${format(statusCalls)} (FY 2023 Q1)`);
    expect(all).toContain(`${format(statusCalls)} calls a quarter`);
  });

  it.each([
    [
      'Average wait',
      'fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1',
      ['2022 1', '2023 1'],
    ],
    [identityIndicator, 'went from 72 percent in FY 2022 Q3 to 76 percent in Q4', ['2022 3', '2022 4']],
    [identityIndicator, '79 percent (FY 2023 Q1)', ['2023 1']],
  ])('agree with the service-level indicator "%s": %s', (name, sentence, when) => {
    const values = when.map(
      (quarter) =>
        sampleSnapshot().records.service_indicator.find(
          (indicator) =>
            indicator.name === name && `${indicator.fiscal_year} ${indicator.quarter}` === quarter,
        )?.value,
    );
    expect(all).toContain(sentence);
    const figures = sentence.replace(/FY \d{4}|Q\d/g, '').match(/\d+(\.\d+)?/g);
    expect(figures?.map(Number)).toEqual(values);
  });

  it('measure the identity step from March 2022 on and not before', () => {
    const { feedback_report: reports, service_indicator: indicators } = sampleSnapshot().records;
    const measured = indicators.filter(({ name }) => name === identityIndicator);
    expect(measured.map(({ fiscal_year: year, quarter }) => `${year} ${quarter}`)).toEqual([
      '2022 2',
      '2022 3',
      '2022 4',
      '2023 1',
    ]);
    const metrics = reports.flatMap(({ operational_metrics: text = '' }) =>
      text.includes('identity') ? [text] : [],
    );
    expect(metrics).toHaveLength(4);
    expect(metrics[0]).toContain(
      '70 percent of applicants passed the identity step on the first try (March only)',
    );
  });
});
