import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { column, note, table } from './blocks.ts';
import { fieldCell } from './field-blocks.ts';
import type { Source } from './source.ts';
import { serviceTitle } from './titles.ts';
import type { Block } from './tree.ts';

/** @param of the service that they belong to; undefined where it is gone */
export function momentBlocks(
  source: Source,
  moments: readonly RecordIn<'moment'>[],
  of: RecordIn<'service'> | undefined,
): readonly Block[] {
  if (moments.length === 0) return [note('No moments that matter have been named yet.')];
  return [
    table({
      id: `table-moments-${of?.id ?? 'stray'}`,
      caption:
        of === undefined
          ? 'Moments that belong to no service in the workbook'
          : `Moments that matter: ${serviceTitle(of)}`,
      description: 'One row for each moment with its stage and what happens there.',
      columns: [column('Stage', 1), column('What happens', 5)],
      rows: moments.map((moment) => [
        fieldCell(source, 'moment', moment, 'stage'),
        fieldCell(source, 'moment', moment, 'description'),
      ]),
    }),
  ];
}

/** Moments whose service is unset or no longer there. */
export function strayMoments(source: Source): readonly Block[] {
  const { moment: moments, service: services } = source.snapshot.records;
  const known = new Set<RecordId | undefined>(services.map(({ id }) => id));
  const stray = moments.filter(({ service }) => !known.has(service));
  return stray.length === 0 ? [] : momentBlocks(source, stray, undefined);
}
