import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { column, joined, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Block, Table } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';
import { isDated, type QuarterKey, quarterKey, quartersOf } from './quarters.ts';
import { quartersShown } from './streams.ts';

type Indicator = RecordIn<'service_indicator'>;

/** Services that have an operational figure, in the order of the services. */
export function servicesWithIndicators({ records }: WorkbookSnapshot): readonly RecordId[] {
  const measured = new Set(records.service_indicator.map(({ service }) => service));
  return records.service.map(({ id }) => id).filter((id) => measured.has(id));
}

function newest(indicators: readonly Indicator[]): readonly QuarterKey[] {
  return quartersOf(indicators.filter(isDated)).slice(-quartersShown);
}

function isRecent(indicator: Indicator, quarters: readonly QuarterKey[]): boolean {
  return !isDated(indicator) || quarters.some(({ place }) => place === quarterKey(indicator).place);
}

/** A service's operational figures of the newest four quarters that have any. */
export function indicatorBlocks(assessment: Assessment, service: RecordId): readonly Block[] {
  const own = assessment.snapshot.records.service_indicator.filter(
    (indicator) => indicator.service === service,
  );
  const quarters = newest(own);
  const recent = own.filter((indicator) => isRecent(indicator, quarters));
  return recent.length === 0 ? [] : [indicatorTable(assessment, recent, service)];
}

function nameKey({ name, unit }: Indicator): string {
  return JSON.stringify([name?.trim() ?? '', unit?.trim() ?? '']);
}

function indicatorTable(assessment: Assessment, indicators: readonly Indicator[], service: RecordId): Table {
  const of = nameAmong(assessment, ['service'], service);
  const quarters = quartersOf(indicators);
  const cell = (indicator: Indicator, name: 'name' | 'unit' | 'value') =>
    fieldCell(assessment, 'service_indicator', indicator, name);
  return table({
    id: `table-indicators-${service}`,
    caption: `Service-level indicators of ${of}`,
    description: 'One row for each operational indicator with its unit, and one column for each quarter.',
    columns: [
      column('Indicator', 2.6),
      column('Unit', 1.2),
      ...quarters.map(({ label }) => column(label, 1.1, 'right')),
    ],
    rows: [...Map.groupBy(indicators, nameKey).values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const name = cell(first, 'name');
      return [
        [
          name.length === 0 ? 'Indicator without a name' : name,
          cell(first, 'unit'),
          ...quarters.map(({ place }) =>
            joined(
              group
                .filter((indicator) => quarterKey(indicator).place === place)
                .map((indicator) => cell(indicator, 'value')),
              '; ',
            ),
          ),
        ],
      ];
    }),
  });
}

/** Figures that chapter 4 has no room for: of earlier quarters, or of a service that is not in the workbook. */
export function earlierIndicatorBlocks(assessment: Assessment): readonly Block[] {
  const { records } = assessment.snapshot;
  const known = new Set<RecordId | undefined>(records.service.map(({ id }) => id));
  const left = [...Map.groupBy(records.service_indicator, ({ service }) => service)].flatMap(
    ([service, own]) => {
      const quarters = newest(own);
      return known.has(service) ? own.filter((indicator) => !isRecent(indicator, quarters)) : own;
    },
  );
  if (left.length === 0) return [];
  const cell = (indicator: Indicator, name: 'name' | 'unit' | 'value') =>
    fieldCell(assessment, 'service_indicator', indicator, name);
  return [
    table({
      id: 'table-indicators-further',
      caption: 'Service-level indicators of earlier quarters or without a service',
      description: 'One row for each figure with its service, quarter, indicator, value, and unit.',
      columns: [
        column('Service', 2),
        column('Quarter', 1.2),
        column('Indicator', 2.4),
        column('Value', 1, 'right'),
        column('Unit', 1),
      ],
      rows: left.map((indicator) => [
        indicator.service === undefined
          ? 'Service not named'
          : nameAmong(assessment, ['service'], indicator.service),
        quarterKey(indicator).label,
        cell(indicator, 'name'),
        cell(indicator, 'value'),
        cell(indicator, 'unit'),
      ]),
    }),
  ];
}
