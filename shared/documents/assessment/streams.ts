import { labelOf } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { shortened } from '../format.ts';
import { shownReports } from './looked-back.ts';
import { type FeedbackReport, isDated, type MeasureCount, quartersOf } from './quarters.ts';

/**
 * Reports of one service that may be compared over time: the same channel, the same point of asking, the
 * same part of the service. Figures of different streams are never added up (domain.md §4).
 */
export type Stream = {
  /** Unique among the streams of a document. */
  readonly id: string;
  /**
   * What sets it apart, such as "phone, after the call"; empty where the source says nothing. Sources put whole
   * sentences here: titles have their beginnings, the whole stands among the facts below.
   */
  readonly label: string;
  readonly reports: readonly FeedbackReport[];
};

export type ServiceResults = {
  readonly id: string;
  /** Absent for reports whose service is unset or no longer there. */
  readonly service?: RecordIn<'service'>;
  readonly streams: readonly Stream[];
  readonly reports: readonly FeedbackReport[];
};

/** A channel by its label where the edition knows it, else as the source gives it. */
export function channelName(
  { edition }: Pick<WorkbookSnapshot, 'edition'>,
  { channel }: FeedbackReport,
): string {
  const given = channel?.replace(/\s+/g, ' ').trim() ?? '';
  return labelOf(edition.channels, given);
}

/** What reports must have in common to be one stream, part by part. */
function partsOf(snapshot: WorkbookSnapshot, report: FeedbackReport): readonly string[] {
  return [report.service_provided, report.transaction_point, channelName(snapshot, report)].map(
    (part) => part?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

function newestPlace(reports: readonly FeedbackReport[]): number {
  return quartersOf(reports.filter(isDated)).at(-1)?.place ?? 0;
}

/** Streams that go on come before those that ended; each is called by what sets it apart from the others. */
function streamsOf(
  snapshot: WorkbookSnapshot,
  id: string,
  reports: readonly FeedbackReport[],
): readonly Stream[] {
  const groups = [
    ...Map.groupBy(reports, (report) => JSON.stringify(partsOf(snapshot, report))).values(),
  ].toSorted((one, other) => newestPlace(other) - newestPlace(one));
  const all = reports.map((report) => partsOf(snapshot, report));
  const differs = (place: number) => new Set(all.map((parts) => parts[place])).size > 1;
  const labels = shortLabels(
    groups.map(([first]) =>
      (first === undefined ? [] : partsOf(snapshot, first)).filter(
        (part, place) => part !== '' && (groups.length === 1 || differs(place)),
      ),
    ),
  );
  return groups.map((own, index) => ({
    id: `${id}-${index + 1}`,
    label: labels[index] ?? '',
    reports: own,
  }));
}

/** The most characters of what sets a stream apart, where it is one thing and where it is several. */
const longestAlone = 64;
const longestPart = 40;

/** The parts of each label on one line, cut unless two labels would read the same. */
function shortLabels(labels: readonly (readonly string[])[]): readonly string[] {
  const cut = labels.map((parts) =>
    parts.map((part) => shortened(part, parts.length === 1 ? longestAlone : longestPart)).join(', '),
  );
  return labels.map((parts, index) =>
    cut.filter((label) => label === cut[index]).length > 1 ? parts.join(', ') : (cut[index] ?? ''),
  );
}

/** The shown reports by service, in the order of the services; those without a service come last. */
export function resultsByService(snapshot: WorkbookSnapshot): readonly ServiceResults[] {
  const reports = shownReports(snapshot);
  const known = new Set<RecordId>(snapshot.records.service.map(({ id }) => id));
  const named = snapshot.records.service.flatMap((service): readonly ServiceResults[] => {
    const own = reports.filter((report) => report.service === service.id);
    return own.length === 0
      ? []
      : [{ id: service.id, service, reports: own, streams: streamsOf(snapshot, service.id, own) }];
  });
  const others = reports.filter(({ service }) => service === undefined || !known.has(service));
  const unnamed = { id: 'no-service', reports: others, streams: streamsOf(snapshot, 'no-service', others) };
  return others.length === 0 ? named : [...named, unnamed];
}

/** The counted questions of a report by number. */
export function questionsOfReport(
  snapshot: WorkbookSnapshot,
  report: FeedbackReport,
): readonly MeasureCount[] {
  return recordsOf(snapshot, 'measure_count', 'report', report.id).toSorted(
    (one, other) => (one.question_number ?? 0) - (other.question_number ?? 0),
  );
}
