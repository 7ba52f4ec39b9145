import { describe, expect, it } from 'vitest';
import { exactMean, formatMean } from '../../../shared/feedback/mean.ts';
import { questionResults } from '../../../shared/feedback/reports.ts';
import { lastYearRatings } from '../../../shared/sample/last-year-ratings.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import { sampleTexts } from './texts.ts';

const texts = sampleTexts();
const all = texts.map(({ text }) => text).join('\n');

const realNames = [
  /\b(Agriculture|Commerce|Defense|Education|Energy|Homeland|Interior|Justice|Labor|Treasury|Veterans?)\b/,
  /\b(Medicare|Medicaid|Social Security|Internal Revenue|Census|FEMA|IRS|USPTO|GSA|SNAP|USDA|DHS|CMS)\b/,
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

  it('have no run of spaces, no straight quotation marks and no em dash', () => {
    const untidy = texts.filter(({ text }) => / {2}|"|—|\w'\w| $|\t/.test(text));
    expect(untidy.map(({ text }) => text)).toEqual([]);
  });
});

/** A sentence that quotes a mean, and the counts it must agree with. */
const quoted: readonly (readonly [
  sentence: string,
  service: string,
  measure: string,
  when: readonly string[],
])[] = [
  ['ease rose from 3.61 in FY 2022 Q3 to 3.84 in Q4', 'Benefits Claims Line', 'ease', ['2022 3', '2022 4']],
  [
    'Trust in the claims line rose from 3.64 in FY 2022 Q1 to 4.02 in FY 2023 Q1',
    'Benefits Claims Line',
    'trust',
    ['2022 1', '2023 1'],
  ],
  ['showed portal ease down from 3.66 to 3.48', 'Benefits Portal', 'ease', ['2022 1', '2022 2']],
  ['and trust rose from 3.64 to 4.02', 'Benefits Claims Line', 'trust', ['2022 1', '2023 1']],
  ['From 3.64 to 4.02, while the wait fell', 'Benefits Claims Line', 'trust', ['2022 1', '2023 1']],
  [
    '“My need was addressed” moved only from 3.63 to 3.82',
    'Benefits Claims Line',
    'effectiveness',
    ['2022 1', '2023 1'],
  ],
];

const results = questionResults(sampleSnapshot());

function meanOf(service: string, measure: string, when: string): string | undefined {
  const [year, quarter] = when.split(' ').map(Number);
  const result = results.find(
    (candidate) =>
      candidate.service === service &&
      candidate.measure === measure &&
      candidate.fiscalYear === year &&
      candidate.quarter === quarter,
  );
  return result === undefined ? undefined : formatMean(exactMean(result.counts).hundredths ?? 0);
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

  it('let trust in the claims line rise four quarters in a row, as the slide says', () => {
    const means = ['2022 1', '2022 2', '2022 3', '2022 4', '2023 1'].map((when) =>
      Number(meanOf('Benefits Claims Line', 'trust', when)),
    );
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(new Set(means).size).toBe(5);
    expect(all).toContain('Trust in the claims line rose four quarters in a row');
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
    [
      'Callers answered within 10 minutes',
      'rose from 38 percent in FY 2022 Q1 to 71 percent in FY 2023 Q1',
      ['2022 1', '2023 1'],
    ],
    [
      'Identity step passed at the first try',
      'rose from 72 percent in FY 2022 Q3 to 76 percent in Q4',
      ['2022 3', '2022 4'],
    ],
    ['Identity step passed at the first try', '79 percent (FY 2023 Q1)', ['2023 1']],
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
});
