import { profileOf } from '../assess/profile.ts';
import { takenHold } from '../assess/taken-hold.ts';
import { numberInWords } from '../documents/format.ts';
import type { Dimension, Level } from '../editions/edition.ts';
import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { focusAreaCount } from './focus-count.ts';
import { commitmentsByDimension, lowPractices } from './low-practices.ts';

/** What speaks for choosing a dimension as a focus area, or against it. */
export type FocusStanding = {
  readonly dimension: Dimension;
  readonly level?: Level;
  /** Rated practices that have not taken hold. */
  readonly low: number;
  readonly commitments: readonly RecordIn<'commitment'>[];
  /** Absent where it is not chosen. */
  readonly area?: RecordIn<'focus_area'>;
  /** Among the lowest two, by level and then by how many practices are low. */
  readonly isProposed: boolean;
};

type Measured = Omit<FocusStanding, 'isProposed'>;

/** Lowest first; a dimension without a level is no candidate, for nothing is known of it. */
function lowest(standings: readonly Measured[]): readonly Measured[] {
  return standings
    .flatMap((standing) => (standing.level === undefined ? [] : [{ standing, score: standing.level.score }]))
    .toSorted((one, other) => one.score - other.score || other.standing.low - one.standing.low)
    .map(({ standing }) => standing);
}

/** Every dimension in the edition's order, the two lowest of them proposed (Performance.gov, 2019). */
export function focusStandings(snapshot: WorkbookSnapshot): readonly FocusStanding[] {
  const low = Map.groupBy(lowPractices(snapshot), ({ dimension }) => dimension.id);
  const byDimension = commitmentsByDimension(snapshot);
  const measured = profileOf(snapshot).map(({ dimension, shown }): Measured => {
    const area = snapshot.records.focus_area.find((candidate) => candidate.dimension === dimension.id);
    return {
      dimension,
      low: low.get(dimension.id)?.length ?? 0,
      commitments: byDimension.get(dimension.id) ?? [],
      ...(shown === undefined ? {} : { level: shown }),
      ...(area === undefined ? {} : { area }),
    };
  });
  const proposed = new Set(lowest(measured).slice(0, focusAreaCount));
  return measured.map((standing) => ({ ...standing, isProposed: proposed.has(standing) }));
}

/** A first sentence for the reason, out of the ratings, for people to go on from; empty without a level. */
export function proposedReason(
  { edition }: WorkbookSnapshot,
  { dimension, level, low }: FocusStanding,
): string {
  const line = takenHold(edition);
  if (level === undefined) return '';
  const stands = `${dimension.label} stands at ${level.label}`;
  if (low === 0 || line === undefined) return `${stands}.`;
  const of = `${numberInWords(low)} of its ${numberInWords(dimension.practices.length)} practices`;
  return `${stands}; ${of} ${low === 1 ? 'is' : 'are'} below ${line.label}.`;
}
