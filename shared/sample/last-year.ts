import { model } from '../model/model.ts';
import type { DeliverablePart } from '../submission/part.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import { lastYearCommitments, people, services } from './ids.ts';
import { lastYearRatings } from './last-year-ratings.ts';

type EditionName = { readonly id: string; readonly digest: string };

const lastYearProvider = {
  name: 'Example Benefits Service (fictional)',
  department: 'Department of Examples (fictional)',
  bureau: 'Bureau of Sample Programs (fictional)',
  abbreviation: 'EXAMPLE',
};

const lastYearWorkbook = {
  fiscal_year: 2022,
  document_version: 'Version 1.0',
  marking: 'Fictional sample',
  header_text: 'Example Benefits Service (fictional)',
};

const summaries = [
  [
    'measurement',
    'Outcomes are defined and results go to OMB on time.',
    'Results have changed few decisions, and waits and scores are reported separately.',
  ],
  [
    'governance_strategy',
    'One executive leads, and all officers take part.',
    'Decisions have no set step for customer evidence.',
  ],
  [
    'culture_organization',
    'The first researchers are on staff, and agents are being trained.',
    'Expectations and rewards do not mention customers.',
  ],
  [
    'customer_understanding',
    'We know the main reasons for calls.',
    'Interviews, maps and data matches have been tried once each.',
  ],
  [
    'service_design',
    'Telemetry and an inventory are in place.',
    'Customers rarely see a change before it is launched.',
  ],
] as const;

function partOf(deliverable: 'assessment' | 'plan', workbookId: string, edition: EditionName) {
  return {
    format: 'hisp-cx-part',
    formatVersion: 1,
    deliverable,
    workbookId,
    edition,
  } as const;
}

function identity(workbookId: string) {
  return {
    workbook: [{ id: derivedRecordId(workbookId, model.workbook, []), ...lastYearWorkbook }],
    provider: [{ id: derivedRecordId(workbookId, model.provider, []), ...lastYearProvider }],
  };
}

/**
 * What the Capacity Assessment of FY 2022 said, for comparison.
 *
 * @param edition the one it was made with, with its digest
 */
export function sampleLastYear(workbookId: string, edition: EditionName): DeliverablePart {
  return {
    ...partOf('assessment', workbookId, edition),
    records: {
      ...identity(workbookId),
      practice_rating: lastYearRatings.map(([practice, level, rationale]) => ({
        id: derivedRecordId(workbookId, model.practice_rating, [practice]),
        practice,
        level,
        rationale,
        confirmed: true,
      })),
      dimension_summary: summaries.map(([dimension, strengths, gaps]) => ({
        id: derivedRecordId(workbookId, model.dimension_summary, [dimension]),
        dimension,
        strengths,
        gaps,
      })),
    },
  };
}

/** What the Action Plan of FY 2022 promised for FY 2023, which this year's deliveries point to. */
export function sampleLastYearPlan(workbookId: string, edition: EditionName): DeliverablePart {
  return {
    ...partOf('plan', workbookId, edition),
    records: {
      ...identity(workbookId),
      commitment: [
        {
          id: lastYearCommitments.waits,
          title: 'Shorter waits on the claims line',
          action_type: 'burden_removed',
          service: services.claimsLine,
          owner: people.claims,
          measure: 'Average wait on the claims line',
          baseline: '16.9 minutes (FY 2022 Q1)',
          target: '10 minutes',
          target_date: '2022-12-30',
          status: 'planned',
        },
        {
          id: lastYearCommitments.callback,
          title: 'Call-back instead of waiting',
          action_type: 'burden_removed',
          service: services.claimsLine,
          owner: people.claims,
          measure: 'Call sites that offer call-back',
          baseline: 'None',
          target: 'Four',
          target_date: '2022-08-31',
          status: 'underway',
        },
        {
          id: lastYearCommitments.plainLetters,
          title: 'Plain decision letters',
          action_type: 'access',
          service: services.claimsLine,
          owner: people.cxLead,
          measure: 'Decision letters rewritten',
          baseline: 'None of 14',
          target: 'Six of 14',
          target_date: '2022-09-30',
          status: 'underway',
        },
      ],
    },
  };
}
