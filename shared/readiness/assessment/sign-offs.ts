import type { Rule } from '../rule.ts';
import { seniorOfficialAgreed, signOffsAreOfThisState } from '../sign-offs.ts';
import { advises } from './define.ts';

export const signOffRules: readonly Rule[] = [
  advises(
    'senior-official-not-signed-off',
    '§280.13',
    'The senior accountable official agrees to the assessment before it goes to OMB.',
    seniorOfficialAgreed('assessment', 'the assessment'),
  ),
  advises(
    'sign-off-of-earlier-state',
    '§280.13',
    'Whoever signed off did so on the assessment as it is now, by its fingerprint.',
    signOffsAreOfThisState('assessment', 'the assessment'),
  ),
];
