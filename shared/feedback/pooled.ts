import { measures as allMeasures } from '../model/choices.ts';
import { once } from '../readiness/once.ts';
import { type ExactMean, exactMean, exactShare, type Share } from './mean.ts';
import type { FeedbackReport, MeasureCount, ReportAnswers } from './reported-answers.ts';
import { type ResponseShares, responseShares } from './response-shares.ts';

/** A measure that every survey shares. Questions of a provider's own are never added up. */
export type Measure = Exclude<NonNullable<MeasureCount['measure']>, 'other'>;

export const pooledMeasures: readonly Measure[] = allMeasures.flatMap(({ id }) => (id === 'other' ? [] : id));

/** All answers on one measure, whoever gave them: each answer counts once. */
export type Measured = ExactMean & {
  /** How many chose each point, from 1 up. */
  readonly counts: readonly number[];
  /** What was added up. */
  readonly rows: readonly MeasureCount[];
};

/** Volumes of the reports that say them; null where none does. */
export type Volumes = {
  readonly customers: number | null;
  readonly offered: number | null;
  readonly respondents: number | null;
  /** Of the reports that give both figures, and to whom the survey was offered at all. */
  readonly rate: Share;
  readonly rated: readonly FeedbackReport[];
  /** Reports that the rate leaves out. */
  readonly unrated: readonly FeedbackReport[];
};

/** What some reports say together. */
export type Pooled = {
  readonly reports: readonly FeedbackReport[];
  readonly measures: ReadonlyMap<Measure, Measured>;
  readonly volumes: Volumes;
  /** Of single responses, where reports tally them; never part of a mean (domain.md §4). */
  readonly shares?: ResponseShares;
};

/** The counts of a row; a row without counts has none. */
export function countsOf({ counts = [] }: Pick<MeasureCount, 'counts'>): readonly number[] {
  return counts.filter((count) => typeof count === 'number');
}

/** Point by point, so that every answer weighs the same; exact up to nine quadrillion answers. */
function addedUp(tallies: readonly (readonly number[])[]): readonly number[] {
  const sums: number[] = [];
  for (const tally of tallies)
    tally.forEach((count, point) => {
      sums[point] = (sums[point] ?? 0) + count;
    });
  return sums;
}

function measuredOf(rows: readonly MeasureCount[]): Measured {
  const counts = addedUp(rows.map(countsOf));
  return { counts, rows, ...exactMean(counts) };
}

function isPooled(measure: MeasureCount['measure']): measure is Measure {
  return measure !== undefined && measure !== 'other';
}

function measuresOf(answers: readonly ReportAnswers[]): Pooled['measures'] {
  const rows = answers.flatMap(({ counts }) => counts);
  const groups = Map.groupBy(rows, ({ measure }) => measure);
  return new Map(
    [...groups].flatMap(([measure, own]): readonly [Measure, Measured][] => {
      const measured = measuredOf(own);
      return isPooled(measure) && measured.responses > 0 ? [[measure, measured]] : [];
    }),
  );
}

function sumOf(
  reports: readonly FeedbackReport[],
  field: 'customers' | 'offered' | 'respondents',
): number | null {
  const said = reports.flatMap((report) => report[field] ?? []);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

function hasRate({ respondents, offered = 0 }: FeedbackReport): boolean {
  return respondents !== undefined && offered > 0;
}

function volumesOf(reports: readonly FeedbackReport[]): Volumes {
  const rated = reports.filter(hasRate);
  return {
    customers: sumOf(reports, 'customers'),
    offered: sumOf(reports, 'offered'),
    respondents: sumOf(reports, 'respondents'),
    rate: exactShare(sumOf(rated, 'respondents') ?? 0, sumOf(rated, 'offered') ?? 0),
    rated,
    unrated: reports.filter((report) => !hasRate(report)),
  };
}

/** What the reports say together, weighted by answers: those of a service, of a channel, or of all. */
export const pooled = once((answers: readonly ReportAnswers[]): Pooled => {
  const reports = answers.map(({ report }) => report);
  const shares = responseShares(reports);
  return {
    reports,
    measures: measuresOf(answers),
    volumes: volumesOf(reports),
    ...(shares === undefined ? {} : { shares }),
  };
});
