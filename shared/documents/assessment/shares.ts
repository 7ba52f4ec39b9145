import { formatTenths } from '../../feedback/derivation.ts';
import type { Share } from '../../feedback/mean.ts';
import {
  answeredOf,
  driverLabel,
  type ResponseShares,
  responseShares,
} from '../../feedback/response-shares.ts';
import { column, note, onLines, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { formatNumber, joinWords } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { type FeedbackReport, type QuarterKey, quarterKey, quartersOf } from './quarters.ts';
import type { ServiceResults } from './streams.ts';

type QuarterShares = { readonly quarter: QuarterKey; readonly shares: ResponseShares };

/** What tallies of single responses say about a service: shares, in tables apart from every mean (domain.md §4). */
export function shareBlocks({ id, service, reports }: ServiceResults): readonly Block[] {
  const quarters = quartersOf(reports).flatMap((quarter): readonly QuarterShares[] => {
    const shares = responseShares(reports.filter((report) => quarterKey(report).place === quarter.place));
    return shares === undefined ? [] : [{ quarter, shares }];
  });
  if (quarters.length === 0) return [];
  const of = serviceTitle(service);
  return [
    ...ratingShares(quarters, `table-shares-${id}`, of),
    ...driverTable(quarters, `table-driver-shares-${id}`, of),
    note('These are shares of single responses, not points of a scale; they enter no mean in this chapter.'),
  ];
}

function ratingShares(quarters: readonly QuarterShares[], id: string, of: string): readonly Block[] {
  const rows = quarters.filter(({ shares }) => answeredOf(shares) > 0);
  if (rows.length === 0) return [];
  const [hasThumbs, hasRatings] = [
    rows.some(({ shares }) => shares.thumbsUp !== undefined),
    rows.some(({ shares }) => shares.ratings !== undefined),
  ];
  const points = hasRatings ? [1, 2, 3, 4, 5] : [];
  return [
    table({
      id,
      caption: `Single responses about ${of}: ${joinWords([...(hasThumbs ? ['thumbs'] : []), ...(hasRatings ? ['ratings'] : [])])}`,
      description: `One row for each quarter: how many responses there were${hasThumbs ? ', and the share of thumbs up among all thumbs' : ''}${hasRatings ? ', and the share of each rating from 1 to 5 among all ratings' : ''}.`,
      columns: [
        column('Quarter', 1.3),
        column('Responses', 1.1, 'right'),
        ...(hasThumbs ? [column('Thumbs up', 1.1, 'right')] : []),
        ...points.map((point) => column(`Rated ${point}`, 0.9, 'right')),
      ],
      rows: rows.map(({ quarter, shares }) => [
        quarter.label,
        formatNumber(answeredOf(shares)),
        ...(hasThumbs ? [shares.thumbsUp === undefined ? '' : formatTenths(shares.thumbsUp)] : []),
        ...points.map((point) => {
          const share = shares.ratings?.[point - 1];
          return share === undefined ? '' : formatTenths(share);
        }),
      ]),
    }),
  ];
}

function shareLine(word: string, share: Share | undefined): readonly string[] {
  return share === undefined || share.of === 0
    ? []
    : [`${word} ${formatTenths(share)} of ${formatNumber(share.of)}`];
}

function driverCell({ drivers }: ResponseShares, driver: string): readonly Inline[] {
  const own = drivers.find((shares) => shares.driver === driver);
  return onLines([...shareLine('Good', own?.positive), ...shareLine('Poor', own?.negative)]);
}

function driverTable(quarters: readonly QuarterShares[], id: string, of: string): readonly Block[] {
  const names = [...new Set(quarters.flatMap(({ shares }) => shares.drivers.map(({ driver }) => driver)))];
  if (names.length === 0) return [];
  return [
    table({
      id,
      caption: `Single responses about ${of}: drivers named as good or as poor`,
      description:
        'One row for each driver, one column for each quarter: the share of those who named it as good, and as poor, among those who were asked about it.',
      columns: [column('Driver', 1.6), ...quarters.map(({ quarter }) => column(quarter.label, 1.3, 'right'))],
      rows: names.map((driver) => [
        driverLabel(driver),
        ...quarters.map(({ shares }) => driverCell(shares, driver)),
      ]),
    }),
  ];
}

/** The tallies behind the shares, so that each can be computed again. */
export function tallyTable(
  assessment: Assessment,
  { id, service, reports }: ServiceResults,
): readonly Block[] {
  const tallied = responseShares(reports)?.reports ?? [];
  if (tallied.length === 0) return [];
  const cell = (report: FeedbackReport, name: 'rating' | 'thumbs' | 'drivers') =>
    fieldCell(assessment, 'feedback_report', report, name);
  return [
    table({
      id: `table-tallies-${id}`,
      caption: `Tallies of single responses about ${serviceTitle(service)}`,
      description:
        'One row for each report: its quarter, how many gave each rating from 1 to 5, how many thumbs down and up there were, and for each driver how many named it and how many were asked.',
      columns: [
        column('Quarter', 1.2),
        column('Ratings 1 to 5', 2),
        column('Thumbs', 1.5),
        column('Drivers', 4),
      ],
      rows: tallied.map((report) => [
        quarterKey(report).label,
        cell(report, 'rating'),
        cell(report, 'thumbs'),
        cell(report, 'drivers'),
      ]),
    }),
  ];
}
