import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { recordMeant } from '../../forms/place-state.ts';

/** One service in one quarter: what is entered in one go. */
export type Cell = {
  readonly service: RecordId;
  /** Of the quarter in time (`quarterPlace`). */
  readonly place: number;
  /** The report that is open at first. */
  readonly report?: RecordId;
  /** What takes the focus, if not the title. */
  readonly focusKey?: string;
};

type Placed = {
  readonly id: RecordId;
  readonly service?: RecordId;
  readonly fiscal_year?: number;
  readonly quarter?: number;
};

export function cellKey({ service, place }: Cell): string {
  return `quarter-cell/${place}/${service}`;
}

/** @returns undefined where service, year or quarter is missing, or the service is gone */
export function cellOf(snapshot: WorkbookSnapshot, placed: Placed | undefined): Cell | undefined {
  const { service, fiscal_year: year, quarter } = placed ?? {};
  if (service === undefined || year === undefined || quarter === undefined) return undefined;
  if (findRecord(snapshot, 'service', service) === undefined) return undefined;
  return { service, place: quarterPlace(year, quarter) };
}

/** The cell in which a report, one of its questions or an indicator is entered. */
export function cellMeant(snapshot: WorkbookSnapshot, target: Target | undefined): Cell | undefined {
  const report = recordMeant(snapshot, 'feedback_report', target);
  if (report === undefined)
    return target?.kind === 'service_indicator'
      ? cellOf(snapshot, findRecord(snapshot, 'service_indicator', target.id))
      : undefined;
  const cell = cellOf(snapshot, findRecord(snapshot, 'feedback_report', report));
  return cell === undefined ? undefined : { ...cell, report };
}
