import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { column, joined, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Block, Table } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';
import { byRecency, quarterKey, quartersOf, quartersThrough } from './quarters.ts';

type Indicator = RecordIn<'service_indicator'>;

/** As many columns for quarters as a page in portrait holds. */
const quartersPerTable = 5;

/** Services that have an operational figure, in the order of the services. */
export function servicesWithIndicators({ records }: WorkbookSnapshot): readonly RecordId[] {
  const measured = new Set(records.service_indicator.map(({ service }) => service));
  return records.service.map(({ id }) => id).filter((id) => measured.has(id));
}

function indicatorsOf({ snapshot }: Assessment, service: RecordId): readonly Indicator[] {
  return snapshot.records.service_indicator.filter((indicator) => indicator.service === service);
}

/** A service's operational figures of the quarters that the assessment looks back on. */
export function indicatorBlocks(assessment: Assessment, service: RecordId): readonly Block[] {
  const { shown } = byRecency(indicatorsOf(assessment, service));
  const of = nameAmong(assessment, ['service'], service);
  return shown.length === 0
    ? []
    : [
        indicatorTable(assessment, shown, {
          id: `table-indicators-${service}`,
          caption: `Service-level indicators of ${of}`,
          quarters: quartersThrough(shown),
        }),
      ];
}

function nameKey({ name, unit }: Indicator): string {
  return JSON.stringify([name?.trim() ?? '', unit?.trim() ?? '']);
}

type Parts = Pick<Table, 'id' | 'caption'> & { readonly quarters: ReturnType<typeof quartersOf> };

function indicatorTable(
  assessment: Assessment,
  indicators: readonly Indicator[],
  { id, caption, quarters }: Parts,
): Block {
  const cell = (indicator: Indicator, name: 'name' | 'unit' | 'value') =>
    fieldCell(assessment, 'service_indicator', indicator, name);
  return table({
    id,
    caption,
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

/** Figures of the quarters before those of chapter 4, in the same shape, service by service. */
export function earlierIndicatorBlocks(assessment: Assessment): readonly Block[] {
  return servicesWithIndicators(assessment.snapshot).flatMap((service) =>
    tablesOf(
      assessment,
      byRecency(indicatorsOf(assessment, service)).earlier,
      `earlier-${service}`,
      `Earlier service-level indicators of ${nameAmong(assessment, ['service'], service)}`,
    ),
  );
}

/** Figures whose service is unset or no longer there. */
export function strayIndicators(assessment: Assessment): readonly Block[] {
  const { service: services, service_indicator: indicators } = assessment.snapshot.records;
  const known = new Set<RecordId | undefined>(services.map(({ id }) => id));
  return tablesOf(
    assessment,
    indicators.filter(({ service }) => !known.has(service)),
    'stray',
    'Service-level indicators that belong to no service in the workbook',
  );
}

/** Tables of as many quarters as fit on a page; the caption of one of several says which quarters it has. */
function tablesOf(
  assessment: Assessment,
  indicators: readonly Indicator[],
  id: string,
  caption: string,
): readonly Block[] {
  const quarters = quartersOf(indicators);
  const several = quarters.length > quartersPerTable;
  return Array.from({ length: Math.ceil(quarters.length / quartersPerTable) }, (_, index) => {
    const own = quarters.slice(index * quartersPerTable, (index + 1) * quartersPerTable);
    const places = new Set(own.map(({ place }) => place));
    return indicatorTable(
      assessment,
      indicators.filter((indicator) => places.has(quarterKey(indicator).place)),
      {
        id: `table-indicators-${id}-${index + 1}`,
        caption: several ? `${caption}, ${own[0]?.label} to ${own.at(-1)?.label}` : caption,
        quarters: own,
      },
    );
  });
}
