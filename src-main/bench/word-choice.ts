import { exportChoices } from '../export/formats.ts';

/** What the `word` benchmarks export. */
export const assessmentInWord = exportChoices(
  ({ deliverable, format }) => deliverable === 'assessment' && format === 'word',
);
