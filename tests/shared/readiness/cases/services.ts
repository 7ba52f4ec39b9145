import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import type { RecordIn } from '../../../../shared/model/model.ts';
import { anId } from '../../../fixtures/snapshots.ts';
import { line, portal } from '../ready-assessment.ts';
import type { RuleCase, State } from '../rule-case.ts';

type Field = keyof RecordIn<'service'> & string;

const onLine = (field: Field, says: string) => ({
  message: `The service "Benefits line" ${says}`,
  kind: 'service' as const,
  id: line,
  field,
});

const notDesignated: State = {
  when: 'the service that lacks it is not designated',
  given: (b) => b.with('service', { id: anId('newsletter'), name: 'Newsletter', designated: false }),
};

/** A field that each designated service needs and other services do not. */
function unset(rule: string, field: Field, says: string): RuleCase {
  return {
    rule,
    fails: [
      {
        when: `"${field}" is unset`,
        given: (b) => b.unset('service', [field], line),
        finds: [onLine(field, says)],
      },
    ],
    holds: [notDesignated],
  };
}

const lacking = a11Edition2022.telemetryChecklist
  .slice(-2)
  .map(({ label }) => `"${label}"`)
  .join(' and ');

export const serviceCases: readonly RuleCase[] = [
  {
    rule: 'assessment.designated-services-too-few',
    fails: [
      {
        when: 'one service is designated',
        given: (b) => b.with('service', { id: portal, designated: false }),
        finds: [
          { message: '1 service is designated; at least 2 must be.', kind: 'service', field: 'designated' },
        ],
      },
      {
        when: 'there is no service',
        given: (b) => b.without('service'),
        finds: [
          { message: 'No service is designated; at least 2 must be.', kind: 'service', field: 'designated' },
        ],
      },
    ],
    holds: [
      {
        when: 'a third is designated',
        given: (b) => b.with('service', { id: anId('third'), designated: true }),
      },
    ],
  },
  {
    rule: 'assessment.service-name-missing',
    fails: [
      {
        when: 'the second service has no name',
        given: (b) => b.unset('service', ['name'], portal),
        finds: [{ message: 'Service no. 2 has no name.', kind: 'service', id: portal, field: 'name' }],
      },
    ],
    holds: [notDesignated],
  },
  unset('assessment.service-description-missing', 'description', 'has no description.'),
  unset('assessment.service-unit-missing', 'responsible_unit', 'names no responsible unit.'),
  unset('assessment.service-channels-missing', 'channels', 'lists no channel.'),
  unset('assessment.service-types-missing', 'types', 'has no service type.'),
  unset(
    'assessment.service-occasion-missing',
    'occasion',
    'has no occasion: the situation that brings customers to it.',
  ),
  unset('assessment.service-who-missing', 'who', 'does not say who comes to it.'),
  unset('assessment.service-demand-missing', 'demand', 'does not say how large the demand is.'),
  unset('assessment.service-offering-missing', 'offering', 'has no offering.'),
  unset('assessment.service-roles-missing', 'roles', 'does not name the roles of those who deliver it.'),
  unset('assessment.service-tools-missing', 'tools', 'does not name the tools underneath it.'),
  unset(
    'assessment.service-basis-missing',
    'designation_basis',
    'does not say what it was chosen for: volume, cost or customer priority.',
  ),
  unset('assessment.service-basis-unexplained', 'basis_explained', 'does not explain why it was chosen.'),
  unset(
    'assessment.service-agreement-missing',
    'agreed_with_omb_on',
    'has no date on which its designation was agreed with OMB.',
  ),
  {
    rule: 'assessment.service-agreement-late',
    fails: [
      {
        when: 'OMB agreed in January',
        given: (b) => b.with('service', { id: line, agreed_with_omb_on: '2023-01-05' }),
        finds: [
          onLine(
            'agreed_with_omb_on',
            'was agreed with OMB on January 5, 2023, after the due date, December 31, 2022.',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'OMB agreed on the due date itself',
        given: (b) => b.with('service', { id: line, agreed_with_omb_on: '2022-12-31' }),
      },
      {
        when: 'the due date of the designation was moved',
        given: (b) =>
          b
            .with('service', { id: line, agreed_with_omb_on: '2023-01-05' })
            .with('workbook', { due_date_overrides: [['designation', '2023-01-31', 'Agreed with OMB.']] }),
      },
      {
        when: 'the fiscal year is not known',
        given: (b) =>
          b
            .with('service', { id: line, agreed_with_omb_on: '2023-01-05' })
            .unset('workbook', ['fiscal_year']),
      },
    ],
  },
  {
    rule: 'assessment.service-no-digital-reason-missing',
    fails: [
      {
        when: 'a service by phone only does not say why',
        given: (b) => b.unset('service', ['no_digital_reason'], line),
        finds: [onLine('no_digital_reason', 'has no digital channel and does not say why.')],
      },
    ],
    holds: [
      {
        when: 'the service got a website',
        given: (b) =>
          b
            .with('service', { id: line, channels: ['phone', 'website'] })
            .unset('service', ['no_digital_reason'], line),
      },
      {
        when: 'its channels are not known yet',
        given: (b) => b.unset('service', ['no_digital_reason', 'channels'], line),
      },
    ],
  },
  {
    rule: 'assessment.service-digital-path-missing',
    fails: [
      {
        when: 'a service by phone only does not say how a digital channel could be offered',
        given: (b) => b.unset('service', ['digital_path'], line),
        finds: [onLine('digital_path', 'has no digital channel and does not say how one could be offered.')],
      },
    ],
    holds: [
      {
        when: 'the service got a website',
        given: (b) =>
          b
            .with('service', { id: line, channels: ['phone', 'website'] })
            .unset('service', ['digital_path'], line),
      },
    ],
  },
  {
    rule: 'assessment.service-digital-only',
    fails: [
      {
        when: 'every channel is digital',
        given: (b) => b.with('service', { id: portal, channels: ['website', 'chatbot'] }),
        finds: [
          {
            message:
              'The service "Claims portal" lists digital channels only: traditional and accessible ones must stay open.',
            kind: 'service',
            id: portal,
            field: 'channels',
          },
        ],
      },
    ],
    holds: [
      { when: 'the channels are not known yet', given: (b) => b.unset('service', ['channels'], portal) },
    ],
  },
  {
    rule: 'assessment.service-telemetry-incomplete',
    fails: [
      {
        when: 'two items of the checklist are not in place',
        given: (b) =>
          b.with('service', {
            id: portal,
            telemetry: a11Edition2022.telemetryChecklist.slice(0, -2).map(({ id }) => id),
          }),
        finds: [
          {
            message: `The service "Claims portal" has digital channels and lacks 2 items of the telemetry checklist: ${lacking}.`,
            kind: 'service',
            id: portal,
            field: 'telemetry',
          },
        ],
      },
      {
        when: 'nobody filled in the checklist',
        given: (b) => b.unset('service', ['telemetry'], portal),
        finds: [
          {
            message: 'The telemetry checklist of the service "Claims portal" is not filled in.',
            kind: 'service',
            id: portal,
            field: 'telemetry',
          },
        ],
      },
    ],
    holds: [
      {
        when: 'a service without digital channels has no telemetry',
        given: (b) =>
          b.unset('service', ['telemetry'], portal).with('service', { id: portal, channels: ['phone'] }),
      },
    ],
  },
  {
    rule: 'assessment.service-moments-missing',
    fails: [
      {
        when: 'the moments of one service were deleted',
        given: (b) => b.without('moment', anId('moment of Benefits line')),
        finds: [
          { message: 'The service "Benefits line" has no moment that matters.', kind: 'service', id: line },
        ],
      },
    ],
    holds: [notDesignated],
  },
];
