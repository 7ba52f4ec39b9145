import type { Edition } from '../editions/edition.ts';
import { asksAll } from '../editions/lookups.ts';
import { fact, facts, heading } from './blocks.ts';
import type { Block } from './tree.ts';

/** The words of the field that this document uses, plainly; most are those of §280.2 to §280.13. */
const terms: readonly (readonly [term: string, meaning: string, onlyIn?: 'assessment' | 'plan'])[] = [
  [
    'Burden',
    'what a service costs people beside money: finding out about it, doing what it asks, and the worry it brings.',
  ],
  [
    'Control number',
    'the number that OMB gives to a collection of information it has approved under the Paperwork Reduction Act (PRA).',
  ],
  [
    'Customer experience',
    'how people see their dealings with an agency, and how satisfied they are with them.',
  ],
  [
    'Designated service',
    'one of the services chosen with OMB for quarterly feedback data and for improvement.',
  ],
  [
    'Driver',
    'a reason behind trust or satisfaction, such as ease, speed, fairness, or a helpful employee.',
    'assessment',
  ],
  [
    'Focus area',
    'a dimension of customer experience, such as measurement, that the coming year strengthens.',
    'plan',
  ],
  [
    'High Impact Service Provider (HISP)',
    'an organization that OMB named because it provides or funds services with a great effect on the public.',
  ],
  [
    'Human-centered design (HCD)',
    'designing a service with the people who use it, from research to tests with drafts of it.',
  ],
  [
    'IDEA',
    'the 21st Century Integrated Digital Experience Act, which asks agencies to modernize websites and digital services.',
  ],
  [
    'Journey map',
    'a picture of the steps that customers take to get something done, across offices and channels.',
  ],
  [
    'Life experience',
    'an event in people’s lives, chosen by OMB, in which they need several agencies at once.',
    'plan',
  ],
  [
    'Moment that matters',
    'a point on a journey that shapes how people judge the whole; feedback is due there.',
  ],
  ['Pain point', 'what makes it hard for customers to get what they came for, as evidence shows it.', 'plan'],
  ['Persona', 'a profile of a group of customers, drawn from research; not a real person.', 'plan'],
  ['Self-reported', 'said of a level that no evidence in the register carries.', 'assessment'],
  ['Telemetry', 'records, with times, of what people do on a website or in an app.'],
];

/** Of what the first plans were not asked about. */
const laterTerms: ReadonlySet<string> = new Set([
  'Burden',
  'Designated service',
  'IDEA',
  'Life experience',
  'Moment that matters',
  'Pain point',
  'Telemetry',
]);

/** What readers outside the field may not know, behind the note on the document. */
export function glossaryBlocks(document: 'assessment' | 'plan', edition: Edition): readonly Block[] {
  const isAsked = (term: string) => document !== 'plan' || asksAll(edition) || !laterTerms.has(term);
  const used = terms.filter(
    ([term, , onlyIn]) => (onlyIn === undefined || onlyIn === document) && isAsked(term),
  );
  return [heading(2, 'terms', 'Terms used'), facts(used.map(([term, meaning]) => fact(term, meaning)))];
}
