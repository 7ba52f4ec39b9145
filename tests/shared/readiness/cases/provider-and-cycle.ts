import { anId } from '../../../fixtures/snapshots.ts';
import { logo, providerRecord, workbookRecord } from '../ready-assessment.ts';
import type { RuleCase } from '../rule-case.ts';

const onProvider = (field: string, message: string) => ({
  message,
  kind: 'provider' as const,
  id: providerRecord,
  field,
});
const onWorkbook = (field: string, message: string) => ({
  message,
  kind: 'workbook' as const,
  id: workbookRecord,
  field,
});

export const providerCases: readonly RuleCase[] = [
  {
    rule: 'assessment.provider-name-missing',
    fails: [
      {
        when: 'nothing was entered about the provider',
        given: (b) => b.without('provider'),
        finds: [onProvider('name', 'The provider has no name.')],
      },
      {
        when: 'the name holds only spaces',
        given: (b) => b.with('provider', { name: '  ' }),
        finds: [onProvider('name', 'The provider has no name.')],
      },
    ],
  },
  {
    rule: 'assessment.provider-department-missing',
    fails: [
      {
        when: 'no department is named',
        given: (b) => b.unset('provider', ['department']),
        finds: [onProvider('department', 'The department or agency of the provider is not named.')],
      },
    ],
  },
  {
    rule: 'assessment.provider-mission-missing',
    fails: [
      {
        when: 'there is no mission',
        given: (b) => b.unset('provider', ['mission']),
        finds: [onProvider('mission', 'The mission of the provider is not described.')],
      },
    ],
  },
  {
    rule: 'assessment.provider-customers-missing',
    fails: [
      {
        when: 'the customers are not described',
        given: (b) => b.unset('provider', ['customers']),
        finds: [onProvider('customers', 'The customers of the provider are not described.')],
      },
    ],
  },
  {
    rule: 'assessment.provider-customer-groups-missing',
    fails: [
      {
        when: 'the last group was taken out',
        given: (b) => b.with('provider', { customer_groups: [] }),
        finds: [onProvider('customer_groups', 'No customer group of the provider is chosen.')],
      },
    ],
  },
];

export const cycleCases: readonly RuleCase[] = [
  {
    rule: 'assessment.fiscal-year-missing',
    fails: [
      {
        when: 'the fiscal year is not set',
        given: (b) => b.unset('workbook', ['fiscal_year']),
        finds: [
          onWorkbook(
            'fiscal_year',
            'The fiscal year of this workbook is not set, so that no due date is known.',
          ),
        ],
      },
    ],
  },
  {
    rule: 'assessment.due-date-reason-missing',
    fails: [
      {
        when: 'one of two changed dates has no reason',
        given: (b) =>
          b.with('workbook', {
            due_date_overrides: [
              ['assessment', '2023-03-03', 'Agreed with OMB.'],
              ['q1', '2023-02-15', ''],
            ],
          }),
        finds: [
          onWorkbook(
            'due_date_overrides',
            'The changed due date for "Feedback data of quarter 1" has no reason.',
          ),
        ],
      },
    ],
    holds: [{ when: 'no due date was changed', given: (b) => b.unset('workbook', ['due_date_overrides']) }],
  },
  {
    rule: 'assessment.due-date-unknown',
    fails: [
      {
        when: 'a changed date is for nothing that the circular sets',
        given: (b) => b.with('workbook', { due_date_overrides: [['retreat', '2023-03-03', 'Team day.']] }),
        finds: [
          onWorkbook(
            'due_date_overrides',
            'A changed due date is for "retreat", which is no due date of this edition, so it has no effect.',
          ),
        ],
      },
    ],
  },
  {
    rule: 'assessment.logo-alt-text-missing',
    fails: [
      {
        when: 'the logo has no text',
        given: (b) => b.unset('attachment', ['alt_text'], logo),
        finds: [
          {
            message: 'The agency logo has no text that says what it shows.',
            kind: 'attachment',
            id: logo,
            field: 'alt_text',
          },
        ],
      },
      {
        when: 'its text is the name of the file',
        given: (b) => b.with('attachment', { id: logo, name: 'our seal.png', alt_text: 'our seal.png' }),
        finds: [
          {
            message: 'The text of the agency logo is a file name and does not say what it shows.',
            kind: 'attachment',
            id: logo,
            field: 'alt_text',
          },
        ],
      },
    ],
    holds: [
      { when: 'there is no logo', given: (b) => b.unset('workbook', ['agency_logo']) },
      {
        when: 'a file that is no logo has no text',
        given: (b) => b.with('attachment', { id: anId('minutes'), name: 'minutes.pdf' }),
      },
    ],
  },
];
