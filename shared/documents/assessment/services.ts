import { model, type RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { bold, column, facts, heading, lead, note, onLines, paragraph, table, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell, textBlocks } from '../field-blocks.ts';
import { capitalized, countOf, inSentence, joinWords, numberInWords } from '../format.ts';
import { momentBlocks } from '../moments.ts';
import type { FieldName } from '../source.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';

type Service = RecordIn<'service'>;

/** What §280.5 asks of every service; the inventory table has these. */
const inventoryFields: readonly FieldName<'service'>[] = [
  'name',
  'description',
  'responsible_unit',
  'channels',
  'types',
];

/** What else is known about a service, in the order of §280.4 and §280.5. */
const detailFields: readonly FieldName<'service'>[] = [
  'designated',
  'designation_basis',
  'agreed_with_omb_on',
  'basis_explained',
  'occasion',
  'who',
  'demand',
  'annual_volume',
  'offering',
  'roles',
  'tools',
  'contact_center',
  'transactional',
  'no_digital_reason',
  'digital_path',
  'telemetry',
  'equity_measures',
  'life_experience',
  'url',
];

/** What chapter 6 needs of every designated service, said where it is missing (§280.4, §280.5). */
const expected: readonly FieldName<'service'>[] = [
  'description',
  'responsible_unit',
  'types',
  'channels',
  'occasion',
  'who',
  'demand',
  'offering',
  'roles',
  'tools',
];

/** Chapter 6: the services chosen with OMB by all elements of §280.4 and §280.5, and the rest of the inventory. */
export function servicesChapter(assessment: Assessment): readonly Block[] {
  const { service: services } = assessment.snapshot.records;
  const designated = services.filter((service) => service.designated === true);
  const others = services.filter((service) => service.designated !== true);
  return [
    heading(1, 'chapter-services', 'Designated services'),
    lead(opening(assessment, designated.length, others.length)),
    ...designated.flatMap((service) => designatedBlocks(assessment, service)),
    ...otherServices(assessment, others),
  ];
}

function opening({ edition }: Assessment, designated: number, others: number): string {
  const least = numberInWords(edition.minimumDesignatedServices);
  const first =
    designated === 0
      ? `No service is designated yet. At least ${least} are chosen with OMB from the inventory of services (§280.13).`
      : `${capitalized(countOf(designated, 'service'))} ${designated === 1 ? 'is' : 'are'} designated for quarterly reporting and improvement (§280.13).`;
  if (others === 0) return first;
  return `${first} The inventory holds ${countOf(others, 'other service')}.`;
}

function designatedBlocks(assessment: Assessment, service: Service): readonly Block[] {
  const missing = expected.filter((name) => fieldCell(assessment, 'service', service, name).length === 0);
  return [
    heading(2, `service-${service.id}`, serviceTitle(service)),
    ...fieldBlocks(assessment, 'service', service, [...inventoryFields.slice(1), ...detailFields]),
    ...(missing.length === 0 ? [] : [missingNote(missing)]),
    ...momentBlocks(assessment, recordsOf(assessment.snapshot, 'moment', 'service', service.id), service),
  ];
}

function missingNote(missing: readonly FieldName<'service'>[]): Block {
  const names = joinWords(missing.map((name) => inSentence(model.service.fields[name].label)));
  return note(
    `${capitalized(numberInWords(missing.length))} of the ${numberInWords(expected.length)} elements that describe a service ${missing.length === 1 ? 'is' : 'are'} not yet filled in (§280.4, §280.5): ${names}.`,
  );
}

/** Those of which only the inventory is known stand in a table, the others each under a heading of its own. */
function otherServices(assessment: Assessment, others: readonly Service[]): readonly Block[] {
  if (others.length === 0) return [];
  const details = others.map((service) => ({ service, blocks: detailBlocks(assessment, service) }));
  const plain = details.filter(({ blocks }) => blocks.length === 0).map(({ service }) => service);
  return [
    heading(2, 'other-services', 'Other services in the inventory'),
    ...(plain.length === 0 ? [] : [inventoryTable(assessment, plain)]),
    ...details
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ service, blocks }) => [
        heading(3, `service-${service.id}`, serviceTitle(service)),
        ...tidied([...fieldBlocks(assessment, 'service', service, inventoryFields.slice(1)), ...blocks]),
      ]),
  ];
}

function inventoryTable(assessment: Assessment, services: readonly Service[]): Block {
  return table({
    id: 'table-other-services',
    caption: 'Services that are not designated',
    description:
      'One row for each service with its brief description, responsible unit, channels, and types.',
    columns: [column('Service', 3), column('Responsible unit', 1.6), column('Channels and types', 2.2)],
    rows: services.map((service) => [
      onLines([[bold(serviceTitle(service))], fieldCell(assessment, 'service', service, 'description')]),
      fieldCell(assessment, 'service', service, 'responsible_unit'),
      onLines([
        fieldCell(assessment, 'service', service, 'channels'),
        fieldCell(assessment, 'service', service, 'types'),
      ]),
    ]),
  });
}

/** Fields that say why a service was chosen, under words that fit a service that was not. */
const designationLabels = [
  ['designation_basis', 'Considered for'],
  ['basis_explained', 'Note on designation'],
] as const;

/** What the inventory table has no room for. */
function detailBlocks(assessment: Assessment, service: Service): readonly Block[] {
  const moments = recordsOf(assessment.snapshot, 'moment', 'service', service.id);
  const relabelled = new Set<string>(['designated', ...designationLabels.map(([name]) => name)]);
  return tidied([
    ...designationLabels.flatMap(([name, label]) => designationNote(assessment, service, name, label)),
    ...fieldBlocks(
      assessment,
      'service',
      service,
      detailFields.filter((name) => !relabelled.has(name)),
    ),
    ...(moments.length === 0 ? [] : momentBlocks(assessment, moments, service)),
  ]);
}

function designationNote(
  assessment: Assessment,
  service: Service,
  name: (typeof designationLabels)[number][0],
  label: string,
): readonly Block[] {
  if (name === 'designation_basis')
    return [facts([{ label, value: fieldCell(assessment, 'service', service, name) }])];
  const [first, ...rest] = textBlocks(assessment, 'service', service, name);
  if (first === undefined) return [];
  return first.type === 'paragraph'
    ? [facts([{ label, value: first.content }]), ...rest]
    : [paragraph(`${label}:`), first, ...rest];
}
