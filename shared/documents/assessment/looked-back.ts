import { type MeasuresByQuarter, measuresOfProvider, measuresOfService } from '../../feedback/measures.ts';
import { type ReportedAnswers, reportedAnswers } from '../../feedback/reported-answers.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type FeedbackReport, isDated, quarterKey, quartersShown } from './quarters.ts';

/** Both of §280.10, of which the overview of all services tells. */
export const overviewMeasures = ['trust', 'satisfaction'] as const;

/** Of the quarters looked back on from the newest with a report, the newest in which something holds. */
function newestWhere(places: readonly number[], holds: (place: number) => boolean): number | undefined {
  const newest = places.at(-1) ?? 0;
  return places.findLast((place) => place > newest - quartersShown && holds(place));
}

/** Of the newest quarter of a service with answers, which its table of changes is about. */
export function answeredPlace(quarters: MeasuresByQuarter): number | undefined {
  return newestWhere(quarters.places(), (place) => (quarters.at(place)?.measures.size ?? 0) > 0);
}

/** Of the newest quarter in which customers of some service answered on trust or satisfaction. */
export function overviewPlace(
  { records }: Pick<WorkbookSnapshot, 'records'>,
  answers: ReportedAnswers,
): number | undefined {
  const services = records.service.map(({ id }) => measuresOfService(answers, id));
  return newestWhere(measuresOfProvider(answers).places(), (place) =>
    services.some((quarters) =>
      overviewMeasures.some((measure) => quarters.at(place)?.measures.has(measure) === true),
    ),
  );
}

/**
 * The reports that the assessment looks back on, oldest first, and last those that name no quarter, so that they
 * are not lost: the last four quarters and the one a year before the newest. Some services report later than
 * others, and some quarters have no answers, so the year before is counted from each quarter that a table of
 * changes is about: annex B lists the counts of whatever they compare.
 */
export function shownReports(snapshot: WorkbookSnapshot): readonly FeedbackReport[] {
  const { feedback_report: reports, service: services } = snapshot.records;
  const answers = reportedAnswers(snapshot);
  const first = (places: readonly (number | undefined)[]) =>
    Math.min(...places.flatMap((place) => place ?? [])) - quartersShown + 1;
  const firstOfAll = first([measuresOfProvider(answers).places().at(-1), overviewPlace(snapshot, answers)]);
  const firstOf = new Map<string | undefined, number>(
    services.flatMap(({ id }) => {
      const quarters = measuresOfService(answers, id);
      const newest = quarters.places().at(-1);
      // A service that has not reported for so long is not among the results at all.
      return newest === undefined || newest < firstOfAll
        ? []
        : [[id, Math.min(firstOfAll, first([newest, answeredPlace(quarters)]))] as const];
    }),
  );
  const placeOf = (report: FeedbackReport) => quarterKey(report).place;
  return reports
    .filter((report) => !isDated(report) || placeOf(report) >= (firstOf.get(report.service) ?? firstOfAll))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}
