import { describe, expect, it } from 'vitest';
import { bareMeanIn, surveyScoreIn } from '../../../shared/readiness/plan-public/survey-scores.ts';

describe('a survey result', () => {
  it.each([
    ['Satisfaction stands at 4.2 out of 5.', '4.2 out of 5'],
    ['rated 4.2/5 on average', '4.2/5'],
    ['The portal has 4.5 stars.', '4.5 stars'],
    ['87% satisfied', '87% satisfied'],
    ['87 percent of callers were satisfied last year', '87 percent of callers were satisfied'],
    ['90 percent of claimants trust us', '90 percent of claimants trust'],
    ['Satisfaction rose to 87 percent.', 'Satisfaction rose to 87 percent'],
    ['Trust fell from 64% in spring', 'Trust fell from 64%'],
    ['78 percent said it was easy to file', '78 percent said it was easy'],
    ['72% of callers say that their need was addressed', '72% of callers say that their need was addressed'],
    ['81 percent agreed that they were treated fairly', undefined],
    ['a trust score of 4.1', 'trust score of 4.1'],
    ['satisfaction score: 82', 'satisfaction score: 82'],
    ['The ease rating fell from 3.9 to 3.7.', 'ease rating fell from 3.9'],
    ['Net Promoter Score of 45', 'Net Promoter Score of 45'],
    ['NPS: +12', 'NPS: +12'],
    ['Customers rated the visit 4 out of 5.', 'rated the visit 4 out of 5'],
    ['Only 12 percent were dissatisfied', '12 percent were dissatisfied'],
    ['Score 4.21 of 5 on trust this quarter', '4.21 of 5'],
    ['Trust 3.9', 'Trust 3.9'],
    ['Trust is only 3.4.', 'Trust is only 3.4'],
    ['Ease scored 3.2.', 'Ease scored 3.2'],
    ['Raise trust from 3.9 to 4.2', 'trust from 3.9'],
    ['Mean satisfaction: 4.12', 'satisfaction: 4.12'],
    ['Trust in FY 2023 Q1 came to 4.1.', 'Trust in FY 2023 Q1 came to 4.1'],
    ['“4.31” on the trust question', '4.31” on the trust'],
    ['We got 3.8 for ease.', '3.8 for ease'],
    ['“My need was addressed” moved only from 3.63 to 3.82', 'need was addressed” moved only from 3.63'],
    ['Trust: 84 percent', 'Trust: 84 percent'],
    [
      'Seventy-eight percent agreed that their need was addressed',
      'Seventy-eight percent agreed that their need was addressed',
    ],
    ['Two in three customers say they were treated fairly', 'Two in three customers say they were treated'],
    ['Half of all callers are satisfied.', 'Half of all callers are satisfied'],
    ['Nine out of ten veterans trust the office', 'Nine out of ten veterans trust'],
  ])('is found in "%s"', (text, found) => {
    const seen = surveyScoreIn(text);
    if (found === undefined) expect(seen).toBeDefined();
    else expect(seen?.toLowerCase()).toBe(found.toLowerCase());
  });

  it.each([
    '79 percent of applicants pass the identity step on the first try (FY 2023 Q1)',
    '64 percent (October 2022)',
    'Live at two of four sites; 82 percent were reached within the window.',
    'The average wait fell from 16.9 to 7.6 minutes.',
    '4 out of 5 customers own a phone.',
    'Scores are published elsewhere every 3 months.',
    'We will raise trust and satisfaction in FY 2024.',
    'The trust fund pays 40 percent of the cost.',
    'Trust funds cover 12 percent of benefits.',
    'The five-star survey form is asked after 2 visits.',
    'A satisfaction survey is sent to 10 percent of callers.',
    'Requirements 4 of 5 are met; page 4/5.',
    'Due on 4/5/2024',
    'Ease of access: 62 offices',
    'We set a target date for 14 letters.',
    'Agents found 91 percent of entries right.',
    'Telemetry of FY 2023 Q1, when 21 percent did not pass on the first try',
    'People who satisfy 3 of 4 conditions',
    'Of 4,100 who answered a question on that page, 61 percent did.',
    'The trust score is reviewed at 12 offices.',
    'Version 4.2 of 5 planned releases',
    'Trust costs: $3.9 a claim',
    'Trust is worth 3.9 million dollars to us.',
    'Ease: the wait fell from 4.5 to 3.2 minutes.',
    'Ease of filing took 2.5 working days.',
    'The trust page is 80 percent done.',
    'Seventy percent of the trust-building work is done.',
    'The efficiency team has 2.5 FTE.',
    'Ease of access follows WCAG 2.1.',
    'Trust grows with commitment 4.2.',
    'Trust was discussed on 4.12.2023.',
    'The trust team meets at 3.30 p.m. and at 4.15 pm',
    'Ease the load on 1.2 million callers.',
    'Two in three customers file by telephone.',
    'Half of the offices are open, and calls come in.',
    'Release 3.2 of 5 in this series',
    'Up to 80 percent of the forms are easy to shorten.',
    'An effectiveness rating is due to 2 agencies.',
  ])('is not seen in "%s"', (text) => {
    expect(surveyScoreIn(text)).toBeUndefined();
  });
});

describe('a bare figure under a measure', () => {
  it.each([
    ['Mean answer to “I trust the line”', '3.9', '3.9'],
    ['Satisfaction of callers', '4.2 by September', '4.2'],
    ['How easy it was to file', 'At least 4.05', '4.05'],
    ['Treated fairly', '3.63 (FY 2023 Q1)', '3.63'],
  ])('of "%s" is a mean: "%s"', (measure, value, found) => {
    expect(bareMeanIn(measure, value)).toBe(found);
  });

  it.each([
    ['Average wait', '4.5'],
    ['Ease of filing: time to file', '4.5 minutes'],
    ['Pages that build trust', '12'],
    ['Cost of the trust page', '$3.9 million'],
    ['Share of satisfied needs', '45.2'],
    ['Callers who trust the letter', '2.5 percent'],
  ])('of "%s" is none: "%s"', (measure, value) => {
    expect(bareMeanIn(measure, value)).toBeUndefined();
  });
});
