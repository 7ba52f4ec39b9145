import { describe, expect, it } from 'vitest';
import { emailIn, telephoneIn } from '../../../shared/readiness/plan-public/contact-details.ts';

describe('an e-mail address', () => {
  it.each([
    ['Write to jo.doe@agency.example.gov.', 'jo.doe@agency.example.gov'],
    ['Write (jo_doe+cx@example.gov) today', 'jo_doe+cx@example.gov'],
    ["Ask o'neil@example.gov", "o'neil@example.gov"],
    ['[Write to us](mailto:help@example.gov)', 'help@example.gov'],
    ['jürgen@beispiel.example', 'jürgen@beispiel.example'],
    ['Jo.Doe [at] example.gov', 'Jo.Doe [at] example.gov'],
    ['jo (at) example (dot) gov', 'jo (at) example (dot) gov'],
  ])('is found in "%s"', (text, found) => {
    expect(emailIn(text)).toBe(found);
  });

  it.each([
    'Follow @ExampleAgency for updates.',
    '40 forms @ 2.50 dollars each',
    'We will meet them (at) their homes.',
    'Notices go out by e-mail within a day.',
    'See www.example.gov/contact.',
    'People are served where they are [at home].',
  ])('is not seen in "%s"', (text) => {
    expect(emailIn(text)).toBeUndefined();
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
    ['Tel. 202 555 0147', 'Tel. 202 555 0147'],
    ['Phone: 555-0147', 'Phone: 555-0147'],
    ['call us at 2025550147', 'call us at 2025550147'],
    ['[Call](tel:+12025550147)', 'tel:+12025550147'],
    ['+44 20 7946 0018', '+44 20 7946 0018'],
    ['202‑555‑0147', '202‑555‑0147'],
  ])('is found in "%s"', (text, found) => {
    expect(telephoneIn(text)).toBe(found);
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
  ])('is not seen in "%s"', (text) => {
    expect(telephoneIn(text)).toBeUndefined();
  });
});
