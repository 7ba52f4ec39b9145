import { describe, expect, it } from 'vitest';
import { surveyScoreIn } from '../../../shared/readiness/plan-public/survey-scores.ts';

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
    'Up to 80 percent of the forms are easy to shorten.',
    'An effectiveness rating is due to 2 agencies.',
  ])('is not seen in "%s"', (text) => {
    expect(surveyScoreIn(text)).toBeUndefined();
  });
});
