import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { barrier, catalyst, initiative, keyed } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const onTalent = (field: string, message: string) => ({
  message,
  kind: 'capacity_component' as const,
  id: keyed('capacity_component', 'talent'),
  field,
});
const onInitiative = (field: string, says: string) => ({
  message: `The initiative "Shorter claim form" ${says}`,
  kind: 'initiative' as const,
  id: initiative,
  field,
});

export const capacityCases: readonly RuleCase[] = [
  {
    rule: 'assessment.capacity-level-missing',
    fails: [
      {
        when: 'talent has no level',
        given: (b) => b.unset('capacity_component', ['level'], keyed('capacity_component', 'talent')),
        finds: [onTalent('level', 'The capacity component "Talent" has no level.')],
      },
    ],
  },
  {
    rule: 'assessment.capacity-narrative-missing',
    fails: [
      {
        when: 'nothing was entered about talent',
        given: (b) => b.without('capacity_component', keyed('capacity_component', 'talent')),
        finds: [onTalent('narrative', 'The capacity component "Talent" does not say what it rests on.')],
      },
    ],
  },
  {
    rule: 'assessment.barrier-missing',
    fails: [
      {
        when: 'no barrier is recorded',
        given: (b) => b.without('barrier'),
        finds: [
          { message: 'No barrier to better service is recorded.', kind: 'barrier', field: 'description' },
        ],
      },
      {
        when: 'a barrier is not described',
        given: (b) => b.unset('barrier', ['description'], barrier),
        finds: [
          {
            message: 'Barrier no. 1 has no description.',
            kind: 'barrier',
            id: barrier,
            field: 'description',
          },
        ],
      },
    ],
  },
  {
    rule: 'assessment.catalyst-missing',
    fails: [
      {
        when: 'no catalyst is recorded',
        given: (b) => b.without('catalyst', catalyst),
        finds: [
          { message: 'No catalyst for better service is recorded.', kind: 'catalyst', field: 'description' },
        ],
      },
    ],
  },
];

const required = a11Edition2022.narrativeQuestions.find(({ id }) => id === 'hcd_in_delivery');

export const narrativeCases: readonly RuleCase[] = [
  {
    rule: 'assessment.narrative-unanswered',
    fails: [
      {
        when: 'a required question has no answer',
        given: (b) => b.without('narrative', keyed('narrative', 'hcd_in_delivery')),
        finds: [
          {
            message: `The question "${required?.label}" (${required?.citation}) is not answered.`,
            kind: 'narrative',
            id: keyed('narrative', 'hcd_in_delivery'),
            field: 'text',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'an optional question was begun and left empty',
        given: (b) => b.with('narrative', { question: 'life_experiences', text: '' }),
      },
    ],
  },
];

export const initiativeCases: readonly RuleCase[] = [
  {
    rule: 'assessment.initiatives-missing',
    fails: [
      {
        when: 'every initiative is done',
        given: (b) => b.with('initiative', { id: initiative, status: 'done' }),
        finds: [{ message: 'No initiative is underway or planned.', kind: 'initiative', field: 'status' }],
      },
    ],
    holds: [
      { when: 'one is planned', given: (b) => b.with('initiative', { id: initiative, status: 'planned' }) },
    ],
  },
  {
    rule: 'assessment.initiative-hcd-unanswered',
    fails: [
      {
        when: 'it is not said whether human-centered design is used',
        given: (b) => b.unset('initiative', ['hcd_used'], initiative),
        finds: [onInitiative('hcd_used', 'does not say whether human-centered design is used.')],
      },
    ],
    holds: [
      { when: 'the answer is no', given: (b) => b.with('initiative', { id: initiative, hcd_used: false }) },
    ],
  },
  {
    rule: 'assessment.initiative-title-missing',
    fails: [
      {
        when: 'an initiative has no title',
        given: (b) => b.unset('initiative', ['title'], initiative),
        finds: [
          { message: 'Initiative no. 1 has no title.', kind: 'initiative', id: initiative, field: 'title' },
        ],
      },
    ],
  },
  {
    rule: 'assessment.initiative-status-missing',
    fails: [
      {
        when: 'an initiative has no status',
        given: (b) => b.unset('initiative', ['status'], initiative),
        finds: [onInitiative('status', 'has no status, so it counts neither as underway nor as planned.')],
      },
    ],
  },
  {
    rule: 'assessment.initiative-idea-link-missing',
    fails: [
      {
        when: 'its place in the IDEA work is not told',
        given: (b) => b.unset('initiative', ['idea_link'], initiative),
        finds: [onInitiative('idea_link', 'does not say how it fits the work under the IDEA Act.')],
      },
    ],
  },
];
