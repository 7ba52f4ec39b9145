import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { formatNumber } from '../../documents/format.ts';
import { type DerivationRow, deriveShare, formatTenths } from '../derivation.ts';
import type { Share } from '../mean.ts';
import type { FeedbackReport } from '../reported-answers.ts';
import { answeredOf, countAt, driverLabel, driverTallies, type ResponseShares } from '../response-shares.ts';
import type { ResultView } from './scope.ts';
import { derivedCell, noNumber, type ResultCell, type ResultTable } from './table.ts';

type QuarterShares = { readonly place: number; readonly shares: ResponseShares };

/** The quarters in view with tallies of single responses, newest first. */
export function quartersWithShares({ quarters, places }: ResultView): readonly QuarterShares[] {
  return places
    .flatMap((place): readonly QuarterShares[] => {
      const shares = quarters.at(place)?.shares;
      return shares === undefined ? [] : [{ place, shares }];
    })
    .toReversed();
}

function shareCell(
  about: string,
  share: Share | undefined,
  shares: ResponseShares,
  ofWhom: string,
  figuresOf: (report: FeedbackReport) => DerivationRow['figures'],
): ResultCell {
  if (share === undefined || share.tenths === null) return noNumber(about);
  return derivedCell(about, share.tenths / 10, formatTenths(share), () =>
    deriveShare(share, shares, ofWhom, figuresOf),
  );
}

function thumbFigures({ thumbs }: FeedbackReport): DerivationRow['figures'] {
  return [
    { label: 'Thumbs up', value: countAt(thumbs, 1) },
    { label: 'Thumbs down', value: countAt(thumbs, 0) },
  ];
}

function ratingFigures({ rating }: FeedbackReport): DerivationRow['figures'] {
  return [1, 2, 3, 4, 5].map((point) => ({ label: `Rated ${point}`, value: countAt(rating, point - 1) }));
}

function responsesCell(about: string, shares: ResponseShares): ResultCell {
  const [thumbs, ratings] = [shares.thumbsUp?.of ?? 0, shares.ratings?.[0]?.of ?? 0];
  const value = formatNumber(answeredOf(shares));
  return derivedCell(about, answeredOf(shares), value, () => ({
    value,
    rule: 'All thumbs and all ratings of the reports that tally single responses, added up.',
    formula: `${formatNumber(thumbs)} + ${formatNumber(ratings)} = ${value}`,
    rows: shares.reports.map((report) => ({
      kind: 'feedback_report',
      id: report.id,
      report: report.id,
      figures: [...thumbFigures(report), ...ratingFigures(report)],
    })),
    leftOut: [],
  }));
}

/** Thumbs and ratings of single responses: shares, and no means (domain.md §4). */
export function ratingSharesTable({ of }: ResultView, all: readonly QuarterShares[]): ResultTable {
  return {
    caption: `Single responses by quarter, thumbs and ratings: ${of}`,
    columns: [
      { label: 'Quarter' },
      { label: 'Responses' },
      { label: 'Thumbs up', unit: 'percent' },
      ...[1, 2, 3, 4, 5].map((point) => ({ label: `Rated ${point}`, unit: 'percent' })),
    ],
    rows: all
      .filter(({ shares }) => answeredOf(shares) > 0)
      .map(({ place, shares }) => {
        const quarter = quarterLabelAt(place);
        return {
          id: String(place),
          label: quarter,
          cells: [
            responsesCell(`Single responses, ${quarter}`, shares),
            shareCell(
              `Thumbs up, ${quarter}`,
              shares.thumbsUp,
              shares,
              'those who gave a thumb',
              thumbFigures,
            ),
            ...[1, 2, 3, 4, 5].map((point) =>
              shareCell(
                `Rated ${point}, ${quarter}`,
                shares.ratings?.[point - 1],
                shares,
                'those who rated',
                ratingFigures,
              ),
            ),
          ],
        };
      }),
    notes: [],
  };
}

function tallyFigures(driver: string, good: boolean): (report: FeedbackReport) => DerivationRow['figures'] {
  return (report) => {
    const own = driverTallies(report).filter((tally) => tally.driver === driver);
    const sum = (place: number) => own.reduce((total, { counts }) => total + (counts[place] ?? 0), 0);
    return [
      { label: good ? 'Named as good' : 'Named as poor', value: sum(good ? 0 : 2) },
      { label: 'Asked', value: sum(good ? 1 : 3) },
    ];
  };
}

/** Which drivers single responses name as good and as poor, driver by driver, newest quarter first. */
export function driverSharesTable({ of }: ResultView, all: readonly QuarterShares[]): ResultTable {
  const rows = all.flatMap(({ place, shares }) => {
    const quarter = quarterLabelAt(place);
    return shares.drivers.map(({ driver, positive, negative }) => {
      const name = driverLabel(driver);
      const cell = (share: Share, word: string, good: boolean) =>
        shareCell(
          `${name} named as ${word}, ${quarter}`,
          share,
          shares,
          'those who were asked about it',
          tallyFigures(driver, good),
        );
      return {
        id: `${place}/${driver}`,
        label: `${name}, ${quarter}`,
        cells: [cell(positive, 'good', true), cell(negative, 'poor', false)],
      };
    });
  });
  return {
    caption: `Drivers that single responses name, by quarter: ${of}`,
    columns: [
      { label: 'Driver and quarter' },
      { label: 'Named as good', unit: 'percent' },
      { label: 'Named as poor', unit: 'percent' },
    ],
    rows,
    notes: [],
  };
}
