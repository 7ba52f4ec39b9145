import { line } from '../ready-assessment.ts';
import { callBack } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { lineCommitment, lineService } from './plan-words.ts';

const description = { kind: 'service', id: line, field: 'description' } as const;
const occasion = { kind: 'service', id: line, field: 'occasion' } as const;
const resources = { kind: 'commitment', id: callBack, field: 'resources' } as const;
const note = { kind: 'commitment', id: callBack, field: 'internal_note' } as const;

export const carriedCases: readonly RuleCase[] = [
  {
    rule: 'assessment.text-still-carried',
    fails: [
      {
        when: 'one text of a record stands as last year’s workbook said it',
        given: (b) => b.carried(occasion),
        finds: [
          {
            message: `${lineService} still has a text as it was carried from FY 2022, under "Occasion"; read it, then confirm that it is still true or rewrite it.`,
            ...occasion,
          },
        ],
      },
      {
        when: 'two do, which one finding tells',
        given: (b) => b.carried(occasion, description),
        finds: [
          {
            message: `${lineService} still has 2 texts as they were carried from FY 2022, the first under "Brief description"; read them, then confirm that each is still true or rewrite it.`,
            ...description,
          },
        ],
      },
    ],
    holds: [
      { when: 'the assessment does not print the text', given: (b) => b.carried(resources, note) },
      {
        when: 'the carried text is gone',
        given: (b) => b.unset('service', ['occasion'], line).carried(occasion),
      },
    ],
  },
  {
    rule: 'plan.text-still-carried',
    fails: [
      {
        when: 'a text that the plan prints stands as last year’s workbook said it',
        given: (b) => b.carried(resources),
        finds: [
          {
            message: `${lineCommitment} still has a text as it was carried from FY 2022, under "Resources"; read it, then confirm that it is still true or rewrite it.`,
            ...resources,
          },
        ],
      },
    ],
    holds: [
      {
        when: 'only the assessment prints it, or nothing does',
        given: (b) => b.carried(occasion, note),
      },
    ],
  },
];
