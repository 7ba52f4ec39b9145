import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import type { Edition } from '../../../../shared/editions/edition.ts';
import { model } from '../../../../shared/model/model.ts';
import type { PartRecord } from '../../../../shared/submission/part.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import type { LastYear } from '../../../../shared/workbook/snapshot.ts';
import { anId, fixtureWorkbookId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';

/** Rates the first practices of a dimension, such as `rate(builder, 'measurement', ['emerging'])`. */
export function rate(builder: SnapshotBuilder, prefix: string, levels: readonly string[]): SnapshotBuilder {
  return levels.reduce(
    (rated, level, index) =>
      rated.with('practice_rating', {
        practice: `${prefix}-${index + 1}`,
        level,
        rationale: 'Seen in reviews.',
      }),
    builder,
  );
}

const prefixes = ['measurement', 'governance', 'culture', 'understanding', 'design'] as const;

/** Rates all 35 practices, one level for each dimension in the edition's order. */
export function rateAll(builder: SnapshotBuilder, levels: readonly string[]): SnapshotBuilder {
  return prefixes.reduce(
    (rated, prefix, index) =>
      rate(
        rated,
        prefix,
        Array.from({ length: 7 }, () => levels[index] ?? 'emerging'),
      ),
    builder,
  );
}

export function ratingId(practice: string) {
  return derivedRecordId(fixtureWorkbookId, model.practice_rating, [practice]);
}

/** An assessment of FY 2022 that rated all practices of a dimension alike. */
export function lastYear(levels: readonly string[], edition: Edition = a11Edition2022): LastYear {
  const ratings: readonly PartRecord[] = prefixes.flatMap((prefix, place) =>
    Array.from({ length: 7 }, (_, index) => ({
      id: anId(`${prefix} ${index} of last year`),
      practice: `${prefix}-${index + 1}`,
      level: levels[place] ?? 'emerging',
    })),
  );
  return lastYearWith({ practice_rating: ratings }, edition);
}

export function lastYearWith(
  records: Readonly<Record<string, readonly PartRecord[]>>,
  edition: Edition = a11Edition2022,
): LastYear {
  return {
    fiscalYear: 2022,
    edition,
    parts: {
      assessment: {
        format: 'hisp-cx-part',
        formatVersion: 1,
        deliverable: 'assessment',
        workbookId: fixtureWorkbookId,
        edition: { id: edition.id, digest: '0'.repeat(64) },
        records,
      },
    },
  };
}
