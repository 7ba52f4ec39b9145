import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId } from '../../../fixtures/snapshots.ts';
import { keyed, line, official } from '../ready-assessment.ts';
import { newestOfLine } from '../ready-briefing.ts';
import { delivery, priority } from '../ready-plan.ts';
import type { RuleCase } from '../rule-case.ts';
import { peopleCases } from './people.ts';
import { cycleCases, providerCases } from './provider-and-cycle.ts';
import { serviceCases } from './services.ts';

const borrowed: ReadonlySet<string> = new Set([
  'assessment.provider-name-missing',
  'assessment.fiscal-year-missing',
  'assessment.senior-official-missing',
  'assessment.designated-services-too-few',
]);

const measurement = a11Edition2022.dimensions[0]?.practices ?? [];
const entry = anId('entry of the log');
const session = anId('session');

/** What the briefing borrows of the assessment finds the same in it; the rest looks at what the slides rest on. */
export const briefingCases: readonly RuleCase[] = [
  ...[...providerCases, ...cycleCases, ...peopleCases, ...serviceCases]
    .filter(({ rule }) => borrowed.has(rule))
    .map((one) => ({ ...one, rule: one.rule.replace('assessment.', 'briefing.') })),
  {
    rule: 'briefing.dimension-level-missing',
    fails: [
      {
        when: 'too few practices are rated for a level',
        given: (b) =>
          measurement
            .slice(0, 4)
            .reduce(
              (built, { id }) => built.unset('practice_rating', ['level'], keyed('practice_rating', id)),
              b,
            ),
        finds: [
          {
            message: 'Measurement has no level yet, so that the profile on its slide has a gap.',
            kind: 'practice_rating',
            id: keyed('practice_rating', 'measurement-1'),
            field: 'level',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.dimension-without-evidence',
    fails: [
      {
        when: 'no evidence is left',
        given: (b) =>
          b.without('evidence_link').with('evidence_link', {
            evidence: anId('call study'),
            target: keyed('practice_rating', 'measurement-1'),
          }),
        finds: a11Edition2022.dimensions.slice(1).map(({ label, practices }) => ({
          message: `${label} shows no evidence on the slide about maturity: none is linked to any of its practices.`,
          kind: 'practice_rating' as const,
          id: keyed('practice_rating', practices[0]?.id ?? ''),
          field: 'level',
        })),
      },
    ],
    holds: [
      { when: 'nothing is rated yet', given: (b) => b.without('evidence_link').without('practice_rating') },
    ],
  },
  {
    rule: 'briefing.feedback-missing',
    fails: [
      {
        when: 'nobody was asked about one of the services',
        given: (b) => b.without('feedback_report', newestOfLine),
        finds: [
          {
            message:
              'The service "Benefits line" has no answers on trust or satisfaction for the slide about feedback.',
            kind: 'feedback_report',
            field: 'service',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a service without answers is not designated',
        given: (b) =>
          b.without('feedback_report', newestOfLine).with('service', { id: line, designated: false }),
      },
    ],
  },
  {
    rule: 'briefing.outcome-missing',
    fails: [
      {
        when: 'a delivery has no result yet',
        given: (b) => b.unset('delivery', ['result'], delivery),
        finds: [
          {
            message: 'Nobody has said yet what became of last year’s commitment "Longer hours".',
            kind: 'delivery',
            field: 'commitment_last_year',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.priority-missing',
    fails: [
      {
        when: 'there is none',
        given: (b) => b.without('priority'),
        finds: [
          {
            message: 'No priority is entered, and the deep dive is to set them.',
            kind: 'priority',
            field: 'title',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.ask-missing',
    fails: [
      {
        when: 'neither a priority nor a barrier asks for anything',
        given: (b) =>
          b.unset('priority', ['ask_of_omb']).unset('barrier', ['ask']).unset('catalyst', ['ask']),
        finds: [
          {
            message: 'Nothing is asked of OMB: no priority, barrier or catalyst names an ask.',
            kind: 'priority',
            field: 'ask_of_omb',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.ask-without-owner',
    fails: [
      {
        when: 'the section in which it is asked is assigned to nobody',
        given: (b) => b.without('assignment').with('assignment', { section: 'barriers', person: official }),
        finds: [
          {
            message:
              'Nobody answers for the ask under "Priorities and alignment"; assign that section under "Who does what".',
            kind: 'priority',
            id: priority,
            field: 'ask_of_omb',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a section that is assigned to nobody asks for nothing',
        given: (b) =>
          b
            .without('assignment')
            .unset('priority', ['ask_of_omb'])
            .unset('barrier', ['ask'])
            .unset('catalyst', ['ask']),
      },
    ],
  },
  {
    rule: 'briefing.follow-up-without-owner',
    fails: [
      {
        when: 'nobody took it on',
        given: (b) =>
          b.with('briefing_session', { id: session, participants: 'All.' }).with('briefing_entry', {
            id: entry,
            session,
            kind: 'follow_up',
            text: 'Send the cost per caller.',
            due: '2023-04-14',
          }),
        finds: [
          {
            message: 'The log entry "Send the cost per caller." has no owner.',
            kind: 'briefing_entry',
            id: entry,
            field: 'owner',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'it was noted in a rehearsal',
        given: (b) =>
          b
            .with('briefing_session', { id: session, rehearsal: true })
            .with('briefing_entry', { id: entry, session, kind: 'follow_up', text: 'Speak up.' }),
      },
      {
        when: 'it is a question',
        given: (b) => b.with('briefing_entry', { id: entry, kind: 'question', text: 'Why?' }),
      },
    ],
  },
  {
    rule: 'briefing.follow-up-without-date',
    fails: [
      {
        when: 'nobody said by when',
        given: (b) =>
          b.with('briefing_entry', {
            id: entry,
            kind: 'follow_up',
            text: 'Send the cost per caller.',
            owner: official,
          }),
        finds: [
          {
            message: 'The log entry "Send the cost per caller." has no date.',
            kind: 'briefing_entry',
            id: entry,
            field: 'due',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.session-participants-missing',
    fails: [
      {
        when: 'the briefing was held and nobody is named',
        given: (b) => b.with('briefing_session', { id: session, date: '2023-03-28', finished: true }),
        finds: [
          {
            message: 'The briefing session "2023-03-28" does not say who took part.',
            kind: 'briefing_session',
            id: session,
            field: 'participants',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'it was a rehearsal',
        given: (b) => b.with('briefing_session', { id: session, finished: true, rehearsal: true }),
      },
      {
        when: 'it is still going on',
        given: (b) => b.with('briefing_session', { id: session, finished: false }),
      },
    ],
  },
];
