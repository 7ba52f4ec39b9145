import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { meansOf, type Trend, type TrendSeries, trendChartAlt } from '../../charts/trend-words.ts';
import { column, table } from '../../documents/blocks.ts';
import { numberInWords } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import { formatMean } from '../../feedback/mean.ts';
import { canDrawTrend, overallTrends, trendOfOverall } from '../../feedback/results/overall.ts';
import type { ResultView } from '../../feedback/results/scope.ts';
import type { Change, TrendPoint } from '../../feedback/trend.ts';
import type { RecordIn } from '../../model/model.ts';
import type { SlideFigure } from '../slide.ts';

/** A designated service with what its customers said. */
export type ServiceView = { readonly service: RecordIn<'service'>; readonly view: ResultView };

/** Two years are what a slide can show; the results screen has all. */
const quartersShown = 8;

/** Half of a tenth of a point: less than that is told as no change. */
const noticeable = 5;

/** More lines would stand in each other's way. */
const mostLines = 2;

/** The trust of the services that most people answered for; of a single service satisfaction beside it. */
export function trustFigure(views: readonly ServiceView[]): readonly SlideFigure[] {
  const data = trendOf(views);
  if (!canDrawTrend(data)) return [];
  const caption = captionOf(views, data);
  const [first] = linesOf(views);
  return [
    {
      type: 'chart',
      id: 'chart-trust',
      caption,
      alt: trendChartAlt({
        ...data,
        series: data.series.map((series) => ({ ...series, label: inAlt(series.label, data) })),
      }),
      chart: { type: 'trend', data },
      table: table({
        id: 'table-trust',
        caption,
        description: 'One row for each quarter with the mean on a scale of 1 to 5.',
        columns: [column('Quarter', 1), ...data.series.map(({ label }) => column(label, 1, 'right'))],
        rows: data.quarters.map((quarter, index) => [
          quarter,
          ...data.series.map((series) => {
            const mean = meansOf(data, series)[index];
            return mean === undefined ? '' : formatMean(mean);
          }),
        ]),
      }),
      ...(first === undefined ? {} : { drill: { label: serviceTitle(first.service), sectionId: 'results' } }),
    },
  ];
}

function linesOf(views: readonly ServiceView[]): readonly ServiceView[] {
  const respondents = ({ view }: ServiceView) => view.quarters.at(view.place)?.volumes.respondents ?? 0;
  if (views.length <= mostLines) return views;
  const most = views.toSorted((one, other) => respondents(other) - respondents(one)).slice(0, mostLines);
  return views.filter((view) => most.includes(view));
}

function captionOf(views: readonly ServiceView[], { quarters }: Trend): string {
  const span = `${quarters[0] ?? ''} to ${quarters.at(-1) ?? ''}`;
  const lines = linesOf(views);
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? `Trust and satisfaction: ${serviceTitle(only.service)}, ${span}`
    : `Trust by quarter, ${span}`;
}

function trendOf(views: readonly ServiceView[]): Trend {
  const lines = linesOf(views);
  const newest = Math.max(...lines.map(({ view }) => view.places.at(-1) ?? 0));
  const oldest = Math.max(
    newest - quartersShown + 1,
    Math.min(...lines.map(({ view }) => view.places[0] ?? newest)),
  );
  const places = Array.from({ length: newest - oldest + 1 }, (_, index) => oldest + index);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    const within = { ...only.view, places };
    return trendOfOverall(within, overallTrends(within));
  }
  return {
    quarters: places.map(quarterLabelAt),
    series: lines.flatMap(({ service, view }): readonly TrendSeries[] =>
      trustIn({ ...view, places }).map(({ stretches }) => ({ label: serviceTitle(service), stretches })),
    ),
  };
}

/** The line of trust over the quarters in view; none where nobody was asked. */
function trustIn(view: ResultView): readonly TrendSeries[] {
  return trendOfOverall(
    view,
    overallTrends(view).filter(({ measure }) => measure === 'trust'),
  ).series;
}

/** Where the lines are services, the drawing stands under words that say of what; those who hear it are told. */
function inAlt(label: string, { series }: Trend): string {
  return series.some((one) => one.label === 'Trust' || one.label === 'Satisfaction')
    ? label
    : `Trust in ${label}`;
}

/** How trust in a service has moved, with how much there is to tell. */
type Movement = { readonly words: string; readonly isNews: boolean; readonly weight: number };

/** "Trust in Benefits Claims Line rose for four quarters; in Benefits Portal it fell from 3.66 to 3.63 in a year" */
export function trustMessage(views: readonly ServiceView[]): string {
  const newest = Math.max(...views.map(({ view }) => view.places.at(-1) ?? 0));
  const moved = views
    .flatMap(({ service, view }) => {
      const movement = movementOf(view, newest);
      return movement === undefined ? [] : [{ name: serviceTitle(service), ...movement }];
    })
    .toSorted((one, other) => Number(other.isNews) - Number(one.isNews) || other.weight - one.weight);
  const [first, second] = moved;
  if (first === undefined) return 'No answers on trust yet';
  const said = `Trust in ${first.name} ${first.words}`;
  const both = second === undefined ? said : `${said}; in ${second.name} it ${second.words}`;
  return both.length <= longestMessage ? both : said;
}

const longestMessage = 110;

/**
 * Only a change that nothing else than what customers think can be behind is told as one: not where other
 * channels or points of asking were counted, or the question was worded otherwise.
 *
 * @param newest place of the newest quarter that the slide is about; what ended earlier is told with its quarter
 */
function movementOf(view: ResultView, newest: number): Movement | undefined {
  const points = overallTrends(view).find(({ measure }) => measure === 'trust')?.points ?? [];
  const end = points.findLastIndex(({ measured }) => measured?.hundredths != null);
  const last = points[end];
  const now = last?.measured?.hundredths;
  if (last === undefined || now === null || now === undefined) return undefined;
  const isNews = last.place === newest;
  const quarter = quarterLabelAt(last.place);
  const stands = `${isNews ? 'stands' : 'stood'} at ${formatMean(now)}${isNews ? '' : ` in ${quarter}`}`;
  const rises = runLength(points, end, 1);
  const falls = runLength(points, end, -1);
  const run = Math.max(rises, falls);
  const from = points[end - run]?.measured?.hundredths;
  if (run >= 2 && from != null && Math.abs(now - from) >= noticeable)
    return {
      words: `${rises >= falls ? 'rose' : 'fell'} for ${numberInWords(run)} quarters${isNews ? '' : ` up to ${quarter}`}`,
      isNews,
      weight: 100 * run,
    };
  const year = plainChange(last.sinceYearBefore);
  const span = isNews ? 'in a year' : `in the year to ${quarter}`;
  if (year === undefined) return { words: stands, isNews, weight: 0 };
  if (Math.abs(year.hundredths) < noticeable)
    return { words: `${isNews ? 'has' : 'had'} hardly changed ${span}`, isNews, weight: 1 };
  return {
    words: `${year.hundredths > 0 ? 'rose' : 'fell'} from ${formatMean(now - year.hundredths)} to ${formatMean(now)} ${span}`,
    isNews,
    weight: Math.abs(year.hundredths),
  };
}

/** A change without a caution; undefined also where there is nothing to compare with. */
function plainChange(change: Change | null): Change | undefined {
  return change === null || change.cautions.length > 0 ? undefined : change;
}

/** How many quarters in a row, up to the last one, were above (or below) the one before. */
function runLength(points: readonly TrendPoint[], end: number, sign: 1 | -1): number {
  let length = 0;
  for (let place = end; place > 0; place -= 1) {
    const step = plainChange(points[place]?.sinceQuarterBefore ?? null);
    if (step === undefined || step.hundredths * sign <= 0) break;
    length += 1;
  }
  return length;
}
