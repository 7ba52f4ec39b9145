import { describe, expect, it } from 'vitest';
import {
  emailsIn,
  socialSecurityNumbersIn,
  telephonesIn,
} from '../../../shared/readiness/plan-public/contact-details.ts';

describe('an e-mail address', () => {
  it.each([
    ['Write to jo.doe@agency.example.gov.', 'jo.doe@agency.example.gov'],
    ['Write (jo_doe+cx@example.gov) today', 'jo_doe+cx@example.gov'],
    ["Ask o'neil@example.gov", "o'neil@example.gov"],
    ['[Write to us](mailto:help@example.gov)', 'help@example.gov'],
    ['jürgen@beispiel.example', 'jürgen@beispiel.example'],
    ['Jo.Doe [at] example.gov', 'Jo.Doe [at] example.gov'],
    ['jo (at) example (dot) gov', 'jo (at) example (dot) gov'],
    ['Write to jane at va dot gov.', 'jane at va dot gov'],
    ['jo dot doe AT example DOT gov', 'jo dot doe AT example DOT gov'],
  ])('is found in "%s"', (text, found) => {
    expect(emailsIn(text)).toEqual([found]);
  });

  it.each([
    'Follow @ExampleAgency for updates.',
    '40 forms @ 2.50 dollars each',
    'We will meet them (at) their homes.',
    'Notices go out by e-mail within a day.',
    'See www.example.gov/contact.',
    'People are served where they are [at home].',
    'Look at the red dot beside each office.',
  ])('is not seen in "%s"', (text) => {
    expect(emailsIn(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    ['Call 202-555-0147.', '202-555-0147'],
    ['Call (202) 555-0147 today', '(202) 555-0147'],
    ['(202)555-0147', '(202)555-0147'],
    ['202.555.0147', '202.555.0147'],
    ['1-800-555-0199 is free', '1-800-555-0199'],
    ['+1 202 555 0147', '+1 202 555 0147'],
    ['+1-202-555-0147', '+1-202-555-0147'],
    ['Dial 800-555-HELP', '800-555-HELP'],
    ['1-800-EXAMPLE', '1-800-EXAMPLE'],
    ['Tel. 202 555 0147', '202 555 0147'],
    ['Phone: 555-0147', '555-0147'],
    ['call us at 2025550147', '2025550147'],
    ['Call 555 0147 now', '555 0147'],
    ['[Call](tel:+12025550147)', 'tel:+12025550147'],
    ['+44 20 7946 0018', '+44 20 7946 0018'],
    ['202‑555‑0147', '202‑555‑0147'],
    ['Call 1-800-MEDICARE', '1-800-MEDICARE'],
    ['1 800 EXAMPLES is free', '1 800 EXAMPLES'],
    ['1-800-FED-EXAMPLE', '1-800-FED-EXAMPLE'],
    ['The line is 202 555 0143', '202 555 0143'],
    ['202 555-0143', '202 555-0143'],
    ['It is 2025550143', '2025550143'],
    ['Reach her under 555-0100', '555-0100'],
    ['555-0100 is the desk', '555-0100'],
    ['Ask for ext. 4512', 'ext. 4512'],
    ['extension 45', 'extension 45'],
  ])('is found in "%s"', (text, found) => {
    expect(telephonesIn(text)).toEqual([found]);
  });

  it.each([
    'OMB control number 1234-5678',
    'From 2023-12-15 to 2024-03-29',
    '1,418,000 claims and 2,650,000 calls',
    'Of 200-300 cases 100-200 were sampled.',
    'FY 2022-2023, pages 120-125',
    'Form 1040-2023-001',
    'calls fell from 644,518 to 503,000',
    'Contract 47-202-555-0147-22 was signed.',
    '$202.555.0147',
    'Section 202.555.014',
    'The number of calls (202) rose.',
    'Version 1.800.555',
    'Answer 141,800 calls a quarter of about 16 minutes each',
    'They call 300 2000 times',
    'ZIP code 20250-0147',
    'The line is open from 8 to 5.',
    '+250 000 000 people',
    'P.L. 115-336 and 44 U.S.C. 3501',
    'Text 2000 people',
    'Contract 2025550143 was signed.',
    'Of 300-1250 requests each was read.',
    'We read 300-1250 requests.',
    'Pages 300-1250',
    'IEEE 829-2008',
    'The extension 2024 was granted.',
    'It served 300 400 5000 customers.',
    'We have 800 CLAIMANTS waiting.',
    'Texts of 120 words and 14 letters',
  ])('is not seen in "%s"', (text) => {
    expect(telephonesIn(text)).toEqual([]);
  });
});

describe('what has the form of a social security number', () => {
  it.each([
    ['Her number 123-45-6789 stands there.', '123-45-6789'],
    ['SSN: 123456789', 'SSN: 123456789'],
    ['social security number 123 45 6789', 'social security number 123 45 6789'],
  ])('is found in "%s"', (text, found) => {
    expect(socialSecurityNumbersIn(text)).toEqual([found]);
  });

  it.each([
    'People give their social security number in step 2.',
    '202-555-0147',
    '2023-12-15',
    'ZIP code 20250-0147',
    'Part 900-12-3456',
    'Contract 47-123-45-6789',
    'An office has 123456789 entries.',
  ])('is not seen in "%s"', (text) => {
    expect(socialSecurityNumbersIn(text)).toEqual([]);
  });
});

describe('every hit of a text', () => {
  it('is told in the order of the text, each once', () => {
    expect(emailsIn('b@example.gov, a (at) example.gov, b@example.gov')).toEqual([
      'b@example.gov',
      'a (at) example.gov',
    ]);
    expect(telephonesIn('202-555-0147 or (202) 555-0199, ext. 12, or 202-555-0147')).toEqual([
      '202-555-0147',
      '(202) 555-0199',
      'ext. 12',
    ]);
  });
});
