import type { RecordIn } from '../model/model.ts';
import { recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type ReportKey, serviceInSourceKey, sourceKeyOf } from './layouts/read-report.ts';

/**
 * How to spell a service in the key of a report whose file does not name one: as the report of the same place that
 * was imported before, so that it is found again after the service was renamed.
 *
 * @param place what the report is about, besides its service
 */
export function importedSpelling(
  snapshot: WorkbookSnapshot,
  service: RecordIn<'service'>,
  place: Omit<ReportKey, 'service'>,
): string {
  const keys = recordsOf(snapshot, 'feedback_report', 'service', service.id).flatMap(({ source_key }) =>
    source_key === undefined ? [] : [source_key],
  );
  const before = keys
    .map((key) => ({ key, spelling: serviceInSourceKey(key) }))
    .find(
      ({ key, spelling }) => spelling !== undefined && key === sourceKeyOf({ service: spelling, ...place }),
    );
  const known = [before?.spelling, service.source_key, service.name].map((name) => name?.trim() ?? '');
  return known.find((name) => name !== '') ?? service.id;
}
