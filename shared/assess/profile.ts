import type { Dimension, Level } from '../editions/edition.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Change, changeOf } from './change.ts';
import { dimensionLevel, findLevel } from './dimension-level.ts';
import { dimensionLevelLastYear, practiceLevelLastYear } from './last-year.ts';

export type DimensionProfile = {
  readonly dimension: Dimension;
  /** By the edition's threshold; absent while too few practices are rated. */
  readonly computed?: Level;
  /** What documents print: the official's level where one was set, else the computed one. */
  readonly shown?: Level;
  readonly overridden: boolean;
  readonly overrideReason?: string;
  readonly rated: number;
  readonly total: number;
  /** A level of last year's edition. */
  readonly lastYear?: Level;
  readonly change?: Change;
};

export type PracticeStanding = {
  readonly rating?: RecordIn<'practice_rating'>;
  readonly level?: Level;
  readonly lastYear?: Level;
  readonly change?: Change;
  readonly evidence: readonly {
    readonly evidence: RecordIn<'evidence'>;
    readonly link: RecordIn<'evidence_link'>;
  }[];
  /** Rated, and nothing outside this workbook carries the level (domain.md §2). */
  readonly selfReported: boolean;
};

type Compared = { readonly lastYear?: Level; readonly change?: Change };

function compareWithLastYear(
  snapshot: WorkbookSnapshot,
  level: Level | undefined,
  lastYear: Level | undefined,
): Compared {
  if (snapshot.lastYear?.edition === undefined || lastYear === undefined) return {};
  const change = changeOf(
    { edition: snapshot.lastYear.edition, level: lastYear },
    { edition: snapshot.edition, level },
  );
  return change === undefined ? { lastYear } : { lastYear, change };
}

function ratingOf(snapshot: WorkbookSnapshot, practiceId: string): RecordIn<'practice_rating'> | undefined {
  return snapshot.records.practice_rating.find((rating) => rating.practice === practiceId);
}

/** Where each dimension stands, in the edition's order. There is no average over dimensions. */
export function profileOf(snapshot: WorkbookSnapshot): readonly DimensionProfile[] {
  const { edition, records } = snapshot;
  return edition.dimensions.map((dimension) => {
    const { computed, rated } = dimensionLevel(
      edition,
      dimension,
      (practiceId) => ratingOf(snapshot, practiceId)?.level,
    );
    const summary = records.dimension_summary.find((candidate) => candidate.dimension === dimension.id);
    const override = findLevel(edition, summary?.override_level);
    const shown = override ?? computed;
    return {
      dimension,
      rated,
      total: dimension.practices.length,
      overridden: override !== undefined,
      ...(computed === undefined ? {} : { computed }),
      ...(shown === undefined ? {} : { shown }),
      ...(override === undefined || summary?.override_reason === undefined
        ? {}
        : { overrideReason: summary.override_reason }),
      ...compareWithLastYear(snapshot, shown, dimensionLevelLastYear(snapshot, dimension.id)),
    };
  });
}

function hasRecordedBarrier(snapshot: WorkbookSnapshot, rating: RecordIn<'practice_rating'>): boolean {
  const { edition, records } = snapshot;
  const dimension = edition.dimensions.find(({ practices }) =>
    practices.some(({ id }) => id === rating.practice),
  );
  return (
    (rating.rationale ?? '').trim() !== '' ||
    records.barrier.some((barrier) => barrier.dimension !== undefined && barrier.dimension === dimension?.id)
  );
}

/**
 * One practice with what carries its level. The lowest level is carried by the recorded barrier,
 * in the rating's own words or as a barrier of its dimension; the others by linked evidence.
 */
export function practiceStanding(snapshot: WorkbookSnapshot, practiceId: string): PracticeStanding {
  const rating = ratingOf(snapshot, practiceId);
  const compare = (level: Level | undefined) =>
    compareWithLastYear(snapshot, level, practiceLevelLastYear(snapshot, practiceId));
  if (rating === undefined) return { evidence: [], selfReported: false, ...compare(undefined) };
  const evidence = recordsOf(snapshot, 'evidence_link', 'target', rating.id).flatMap((link) => {
    const found = findRecord(snapshot, 'evidence', link.evidence);
    return found === undefined ? [] : [{ evidence: found, link }];
  });
  const level = findLevel(snapshot.edition, rating.level);
  const carried = evidence.length > 0 || (level?.score === 0 && hasRecordedBarrier(snapshot, rating));
  return {
    rating,
    evidence,
    selfReported: level !== undefined && !carried,
    ...(level === undefined ? {} : { level }),
    ...compare(level),
  };
}

/** How many practices of the edition stand at `score` or higher, and of how many: "21 of 35". */
export function practicesAtOrAbove(
  snapshot: WorkbookSnapshot,
  score: number,
): { readonly count: number; readonly of: number } {
  const practices = snapshot.edition.dimensions.flatMap((dimension) => dimension.practices);
  const reached = practices.filter(({ id }) => {
    const level = findLevel(snapshot.edition, ratingOf(snapshot, id)?.level);
    return level !== undefined && level.score >= score;
  });
  return { count: reached.length, of: practices.length };
}
