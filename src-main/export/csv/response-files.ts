import { slug } from '../../../shared/documents/format.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { readBlob } from '../../workbook/blobs.ts';
import { connect, Statements } from '../../workbook/database.ts';

type ResponseFile = {
  /** Without extension: what the responses are about. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

function nameOf(snapshot: WorkbookSnapshot, report: RecordIn<'feedback_report'>): string {
  const { fiscal_year, quarter, channel = '', service } = report;
  const about = [findRecord(snapshot, 'service', service)?.name ?? '', channel].map(slug);
  return ['responses', `fy${fiscal_year}`, `q${quarter}`, ...about].filter((part) => part !== '').join('-');
}

/** Names of several reports may come out alike. */
function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let next = 2; used.has(free); next += 1) free = `${name}-${next}`;
  used.add(free);
  return free;
}

/**
 * The files of single responses that feedback reports were tallied from, byte for byte, one in memory at a time.
 * One whose bytes the workbook does not hold, as after importing a submission, is left out.
 *
 * @param database the workbook's file, or the copy of it that is open
 * @throws AppFailure attachment_damaged
 */
export function* responseFiles(snapshot: WorkbookSnapshot, database: string): Generator<ResponseFile> {
  const reports = snapshot.records.feedback_report.filter(({ source_file }) => source_file !== undefined);
  if (reports.length === 0) return;
  const connection = connect(database, { readonly: true });
  try {
    const statements = new Statements(connection);
    const used = new Set<string>();
    for (const report of reports) {
      const file = findRecord(snapshot, 'attachment', report.source_file);
      const bytes = file?.sha256 === undefined ? undefined : readBlob(statements, file.sha256);
      if (bytes === 'damaged')
        throw new AppFailure({ code: 'attachment_damaged', file: file?.name ?? 'the imported file' });
      if (bytes !== undefined) yield { name: unused(nameOf(snapshot, report), used), bytes };
    }
  } finally {
    connection.close();
  }
}
