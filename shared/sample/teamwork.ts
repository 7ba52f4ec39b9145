import { model } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import { entry, sampleId } from './entry.ts';
import { commitments, people } from './ids.ts';

/** Who owes what, and remarks for the team; no document carries them. */
export const assignmentEntries: readonly Entry[] = [
  entry('assignment', sampleId('assignment/measurement'), {
    section: 'dimension-measurement',
    person: people.cdo,
    due: '2023-01-20',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/governance'), {
    section: 'dimension-governance_strategy',
    person: people.pio,
    due: '2023-01-20',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/culture'), {
    section: 'dimension-culture_organization',
    person: people.chco,
    due: '2023-01-20',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/understanding'), {
    section: 'dimension-customer_understanding',
    person: people.evaluation,
    due: '2023-02-03',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/design'), {
    section: 'dimension-service_design',
    person: people.cio,
    due: '2023-02-03',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/briefing'), {
    section: 'slides',
    person: people.cxLead,
    due: '2023-03-17',
    state: 'in_progress',
  }),
  entry('assignment', sampleId('assignment/barriers'), {
    section: 'barriers',
    person: people.cxLead,
    due: '2023-02-03',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/priorities'), {
    section: 'priorities',
    person: people.cfo,
    due: '2023-03-10',
    state: 'accepted',
  }),
  entry('assignment', sampleId('assignment/plan'), {
    section: 'commitments',
    person: people.cfo,
    due: '2023-04-28',
    note: 'Say of every commitment what it costs and where the money comes from.',
    state: 'to_do',
  }),
];

/** @param workbookId the ids of ratings follow from it */
export function commentEntries(workbookId: string): readonly Entry[] {
  const telemetry = derivedRecordId(workbookId, model.practice_rating, ['design-6']);
  return [
    entry('comment', sampleId('comment/telemetry'), {
      target: `practice_rating/${telemetry}/level`,
      text: 'Nobody likes to go down a level. But would we accept “Established” from a service that launched a feature without measuring it?',
      resolved: true,
    }),
    entry('comment', sampleId('comment/card-fee'), {
      target: `commitment/${commitments.payment}/resources`,
      text: 'Please do not print the fee until the payment office has agreed to it.',
      resolved: false,
    }),
  ];
}
