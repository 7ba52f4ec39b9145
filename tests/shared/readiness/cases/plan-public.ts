import { anId } from '../../../fixtures/snapshots.ts';
import { official } from '../ready-assessment.ts';
import { callBack, delivery, milestone, priority, waiting } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { lineCommitment, linePainPoint } from './plan-words.ts';

const describe = (description: string): RuleCase['fails'][number]['given'] => {
  return (b) => b.with('commitment', { id: callBack, description });
};

const found = (says: string) => [
  { message: `${lineCommitment} ${says}`, kind: 'commitment' as const, id: callBack, field: 'description' },
];

const quotedUnder = (field: 'baseline' | 'target', label: string, score: string) => ({
  message: `${lineCommitment} seems to quote a survey result under "${label}" ("${score}"); such results are published on performance.gov and in the annual performance report only.`,
  kind: 'commitment' as const,
  id: callBack,
  field,
});

const note = 'The contractor wants another two million before it starts.';
const remark = 'Please do not print the fee until the office has agreed.';
const members = [...'ABCDEFGHIJKL'].map((letter) => `Member ${letter}`);
const words = (count: number) => `Word${' word'.repeat(count - 1)}.`;

export const publicPlanCases: readonly RuleCase[] = [
  {
    rule: 'plan-public.plan-incomplete',
    fails: [
      {
        when: 'something blocks the Action Plan',
        given: (b) => b.unset('commitment', ['target'], callBack),
        finds: [
          {
            message: `This blocks the Action Plan and so its public edition: ${lineCommitment} has no target.`,
            kind: 'commitment',
            id: callBack,
            field: 'target',
          },
        ],
      },
      {
        when: 'several findings do',
        given: (b) => b.unset('commitment', ['target', 'measure', 'owner'], callBack),
        finds: [
          {
            message: `This blocks the Action Plan and so its public edition: ${lineCommitment} has no owner. And 2 more findings on the plan.`,
            kind: 'commitment',
            id: callBack,
            field: 'owner',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'there is advice on the plan only',
        given: (b) => b.unset('commitment', ['status'], callBack),
      },
    ],
  },
  {
    rule: 'plan-public.email-address',
    fails: [
      {
        when: 'a description ends with one',
        given: describe('Write to jo.doe@agency.example.gov.'),
        finds: found('holds the e-mail address "jo.doe@agency.example.gov" under "Description".'),
      },
      {
        when: 'a description has two',
        given: describe('Write to jo@example.gov or al@example.gov.'),
        finds: found('holds the e-mail addresses "jo@example.gov" and "al@example.gov" under "Description".'),
      },
    ],
    holds: [
      {
        when: 'it stands in a text that is not public',
        given: (b) =>
          b.with('commitment', {
            id: callBack,
            resources: 'Ask cfo@example.gov.',
            internal_note: 'Ask cfo@example.gov.',
          }),
      },
      {
        when: 'it is the address of somebody on the team',
        given: (b) => b.with('person', { id: official, email: 'official@example.gov' }),
      },
    ],
  },
  {
    rule: 'plan-public.telephone-number',
    fails: [
      {
        when: 'a description has one',
        given: describe('Call 202-555-0147 for help.'),
        finds: found('holds the telephone number "202-555-0147" under "Description".'),
      },
      {
        when: 'a milestone has one',
        given: (b) => b.with('milestone', { id: milestone, title: '(202) 555-0147 goes live' }),
        finds: [
          {
            message:
              'The milestone "(202) 555-0147 goes live" holds the telephone number "(202) 555-0147" under "Title".',
            kind: 'milestone',
            id: milestone,
            field: 'title',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan-public.social-security-number',
    fails: [
      {
        when: 'an example has one',
        given: describe('Such as 123-45-6789.'),
        finds: found('holds the social security number "123-45-6789" under "Description".'),
      },
    ],
    holds: [{ when: 'a telephone number stands there', given: describe('Call 202-555-0147.') }],
  },
  {
    rule: 'plan-public.internal-mark',
    fails: [
      {
        when: 'a text is marked',
        given: describe('[Internal: check with counsel] Nobody has to ask twice.'),
        finds: found('is marked "[Internal: check with counsel]" under "Description".'),
      },
    ],
  },
  {
    rule: 'plan-public.internal-note-repeated',
    fails: [
      {
        when: 'a sentence of the internal note stands in a public text, in other letters',
        given: (b) =>
          describe(`Nobody asks twice. ${note.replace('The', 'THE')}`)(b).with('commitment', {
            id: callBack,
            internal_note: `Careful. ${note}`,
          }),
        finds: found('repeats an internal note or a remark word for word under "Description".'),
      },
      {
        when: 'a remark for the team was pasted',
        given: (b) =>
          b.with('comment', { text: remark }).with('delivery', { id: delivery, measured: remark }),
        finds: [
          {
            message:
              'The delivery "Longer hours" repeats an internal note or a remark word for word under "Measured result".',
            kind: 'delivery',
            id: delivery,
            field: 'measured',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'only a short sentence is the same',
        given: (b) =>
          describe('Nobody asks twice. It is funded.')(b).with('commitment', {
            id: callBack,
            internal_note: 'It is funded. We hope.',
          }),
      },
      {
        when: 'the note says it in other words',
        given: (b) =>
          describe('Work begins when the contract is signed.')(b).with('commitment', {
            id: callBack,
            internal_note: note,
          }),
      },
    ],
  },
  {
    rule: 'plan-public.withheld-text-repeated',
    fails: [
      {
        when: 'an ask of OMB stands under the reason',
        given: (b) =>
          b.with('priority', {
            id: priority,
            ask_of_omb: 'We ask for nine million dollars over two years.',
            reason: 'We ask for nine million dollars over two years.',
          }),
        finds: [
          {
            message:
              'The priority "New case system" repeats, under "Reason", a sentence on resources or on an ask of OMB; the public edition leaves both out.',
            kind: 'priority',
            id: priority,
            field: 'reason',
          },
        ],
      },
    ],
  },
  {
    rule: 'plan-public.person-named',
    fails: [
      {
        when: 'a member of the team is named, over the end of a line',
        given: (b) => describe('Ask The\nLead about it.')(b),
        finds: found(
          'names The Lead under "Description"; the public edition names the senior official only.',
        ),
      },
      {
        when: 'two members of the team are named, one of them twice',
        given: describe('Person program_staff and The Lead met The Lead.'),
        finds: found(
          'names Person program_staff and The Lead under "Description"; the public edition names the senior official only.',
        ),
      },
      {
        when: 'more are named than a line holds',
        given: (b) =>
          describe(members.join(', '))(
            members.reduce((built, name) => built.with('person', { id: anId(name), name }), b),
          ),
        finds: found(
          `names ${members.slice(0, 10).join(', ')}, and 2 others under "Description"; the public edition names the senior official only.`,
        ),
      },
    ],
    holds: [
      { when: 'the senior official is named', given: describe('The Official promised it.') },
      { when: 'the name is part of a longer word', given: describe('The Leader of the team promised it.') },
      {
        when: 'somebody on the team has one name only',
        given: (b) => describe('The fall release.')(b).with('person', { id: anId('fall'), name: 'fall' }),
      },
      {
        when: 'a name holds marks that mean something in a pattern',
        given: (b) => b.with('person', { id: anId('odd'), name: 'O(ne [Tw*o' }),
      },
    ],
  },
  {
    rule: 'plan-public.survey-score-quoted',
    fails: [
      {
        when: 'a mean is quoted',
        given: (b) => b.with('pain_point', { id: waiting, burden_basis: 'Ease stands at 3.1 out of 5.' }),
        finds: [
          {
            message: `${linePainPoint} seems to quote a survey result under "Basis of the estimate" ("3.1 out of 5"); such results are published on performance.gov and in the annual performance report only.`,
            kind: 'pain_point',
            id: waiting,
            field: 'burden_basis',
          },
        ],
      },
      {
        when: 'baseline and target are means of answers',
        given: (b) =>
          b.with('commitment', { id: callBack, measure: 'Trust of callers', baseline: '3.9', target: '4.2' }),
        finds: [quotedUnder('baseline', 'Baseline', '3.9'), quotedUnder('target', 'Target', '4.2')],
      },
    ],
    holds: [
      {
        when: 'the same figures count minutes',
        given: (b) =>
          b.with('commitment', { id: callBack, measure: 'Wait', baseline: '3.9', target: '4.2 minutes' }),
      },
    ],
  },
  {
    rule: 'plan-public.placeholder-left',
    fails: [
      {
        when: 'a text has still to be written',
        given: describe('Starts in [insert month].'),
        finds: found('still holds "[insert month]" under "Description".'),
      },
    ],
  },
  {
    rule: 'plan-public.sentence-too-long',
    fails: [
      {
        when: 'two sentences have more than 35 words',
        given: describe(`${words(36)} ${words(3)} ${words(40)}`),
        finds: found(
          'has, under "Description", 2 sentences of more than 35 words, beginning "Word word word word word word".',
        ),
      },
    ],
    holds: [{ when: 'a sentence has 35 words', given: describe(words(35)) }],
  },
];
