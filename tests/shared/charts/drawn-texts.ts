import fc from 'fast-check';

/** Names as people write them, and as they should not: long, without spaces, in wide scripts, with signs of XML. */
export const hardNames = fc.oneof(
  fc.constantFrom(
    'Trust',
    'Equity and transparency',
    'Donaudampfschifffahrtsgesellschaftskapitänspatent'.repeat(3),
    '利用者の理解と組織文化の成熟度についての質問'.repeat(3),
    '<b> & "W"',
    'Was the person who helped you on the telephone able to answer all of your questions about the claim?',
  ),
  fc.string({ minLength: 1, maxLength: 200 }).map((text) => `x${text.replace(/[<>&"\s]/g, ' ')}`),
);
