import { anId } from '../../../fixtures/snapshots.ts';
import { study } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const onStudy = (says: string, field?: string) => ({
  message: `The evidence "Call study" ${says}`,
  kind: 'evidence' as const,
  id: study,
  ...(field === undefined ? {} : { field }),
});

export const evidenceCases: readonly RuleCase[] = [
  {
    rule: 'assessment.evidence-incomplete',
    fails: [
      {
        when: 'date and source are unknown',
        given: (b) => b.unset('evidence', ['date', 'source'], study),
        finds: [onStudy('lacks its date and source.', 'date')],
      },
      {
        when: 'the title is missing, too',
        given: (b) => b.unset('evidence', ['title', 'date', 'source'], study),
        finds: [
          {
            message: 'Evidence no. 1 lacks its title, date, and source.',
            kind: 'evidence',
            id: study,
            field: 'title',
          },
        ],
      },
    ],
  },
  {
    rule: 'assessment.evidence-empty',
    fails: [
      {
        when: 'there is only a title',
        given: (b) => b.unset('evidence', ['description'], study),
        finds: [onStudy('has neither a description nor a web address nor a file.', 'description')],
      },
    ],
    holds: [
      {
        when: 'a web address stands for the description',
        given: (b) =>
          b
            .unset('evidence', ['description'], study)
            .with('evidence', { id: study, url: 'https://example.gov/study' }),
      },
      {
        when: 'the file itself is attached',
        given: (b) =>
          b
            .unset('evidence', ['description'], study)
            .with('evidence', { id: study, attachment: anId('logo') }),
      },
    ],
  },
  {
    rule: 'assessment.evidence-unused',
    fails: [
      {
        when: 'nothing rests on it',
        given: (b) => b.without('evidence_link'),
        finds: [onStudy('is not used: nothing in this workbook rests on it.')],
      },
    ],
  },
];
