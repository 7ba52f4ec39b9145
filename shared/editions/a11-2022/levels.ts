import type { Level } from '../edition.ts';

/**
 * Names from the public CX Maturity Model of the Department of Homeland Security, which describes the
 * upper three; "Not practiced" is added below them. What evidence carries a level is our inference.
 */
export const levels: Level[] = [
  {
    id: 'not_practiced',
    score: 0,
    label: 'Not practiced',
    meaning: 'We do not do this yet.',
    evidence: 'What stands in the way is recorded.',
  },
  {
    id: 'emerging',
    score: 1,
    label: 'Emerging',
    meaning: 'We have made an early, exploratory start.',
    evidence: 'One dated document or pilot, with a named owner.',
  },
  {
    id: 'established',
    score: 2,
    label: 'Established',
    meaning: 'It has taken hold in parts of the organization.',
    evidence: 'Two quarters of use in at least one designated service, and one decision that it changed.',
  },
  {
    id: 'exemplary',
    score: 3,
    label: 'Exemplary',
    meaning: 'It is rooted and widely adopted, and would outlast a change of people.',
    evidence:
      'A place in policy, the budget or the performance plan; use in all designated services; a refresh within the last 12 months; and a measured result.',
  },
];
