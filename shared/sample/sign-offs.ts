import type { RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { entry, sampleId } from './entry.ts';
import { people } from './ids.ts';

type SignOff = Pick<RecordIn<'concurrence'>, 'person' | 'decision' | 'note'>;

const signOffs: Readonly<Record<string, SignOff>> = {
  official: { person: people.official, decision: 'concur' },
  cfo: {
    person: people.cfo,
    decision: 'concur_with_comment',
    note: 'The amounts for FY 2024 are what we asked for. They may change before funds are appropriated.',
  },
  evaluation: { person: people.evaluation, decision: 'concur' },
};

/**
 * Concurrences on the Capacity Assessment. They stand apart from the other entries because they sign
 * what those say (design.md §5).
 *
 * @param digestOfAssessment SHA-256 of the assessment's canonical JSON, 64 hexadecimal digits
 */
export function sampleSignOffs(digestOfAssessment: string): readonly Entry[] {
  return Object.entries(signOffs).map(([name, signOff]) =>
    entry('concurrence', sampleId(`concurrence/assessment/${name}`), {
      deliverable: 'assessment',
      digest: digestOfAssessment,
      ...signOff,
    }),
  );
}
