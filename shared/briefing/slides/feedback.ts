import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { rankedRows } from '../../charts/ranked-words.ts';
import { fact, facts, note } from '../../documents/blocks.ts';
import { inSentence } from '../../documents/format.ts';
import { serviceTitle } from '../../documents/titles.ts';
import { formatTenths } from '../../feedback/derivation.ts';
import { formatMean } from '../../feedback/mean.ts';
import type { Measure } from '../../feedback/pooled.ts';
import { quarterReporting, reportingStatuses } from '../../feedback/reporting-status.ts';
import { rankedDrivers, rankingOf } from '../../feedback/results/drivers.ts';
import { type ResultView, resultView } from '../../feedback/results/scope.ts';
import { counted } from '../../readiness/words.ts';
import { andMore, asManyAsFit } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { Drill } from '../slide.ts';
import { type ServiceView, trustFigure, trustMessage } from './trust-trend.ts';

const mostServices = 3;

/** Slide 8: trust, satisfaction, drivers, response rates and reporting (§280.10, §280.15). */
export function feedbackSlide(briefing: Briefing): SlideContent {
  const { snapshot } = briefing;
  const views = snapshot.records.service
    .filter(({ designated }) => designated === true)
    .flatMap((service): readonly ServiceView[] => {
      const view = resultView(snapshot, { service: service.id });
      // A service without reports narrows nothing, and would show the results of all others.
      return view?.service?.id === service.id ? [{ service, view }] : [];
    });
  const drills: readonly Drill[] = [
    ...views
      .map(({ service, view }) => newestReport(serviceTitle(service), view))
      .filter((drill) => drill !== undefined),
    { label: 'Feedback results', sectionId: 'results' },
  ];
  if (views.length === 0)
    return {
      title: 'No feedback from designated services yet',
      blocks: [
        note(
          'Trust, satisfaction and their drivers appear here as soon as a quarter of a designated service has answers (§280.14).',
        ),
      ],
      drills: [{ label: 'Quarters', sectionId: 'quarters' }],
    };
  const title = trustMessage(views);
  return {
    title,
    blocks: asManyAsFit({
      title,
      records: views,
      most: mostServices,
      make: (shown, more) => [
        ...trustFigure(views),
        facts(shown.map((view) => fact(serviceTitle(view.service), resultsInWords(briefing, view)))),
        ...andMore(more, 'designated service'),
      ],
    }),
    source: sourceOf(views),
    drills,
  };
}

/** The quarter that the slide tells of, as it was entered. */
function newestReport(name: string, { quarters, place }: ResultView): Drill | undefined {
  const report = quarters.at(place)?.reports[0];
  return report === undefined
    ? undefined
    : { label: `${name}, ${quarterLabelAt(place)}`, kind: 'feedback_report', recordId: report.id };
}

/** "Quarterly feedback of designated services, FY 2023 Q1, 48,310 respondents" */
function sourceOf(views: readonly ServiceView[]): string {
  const newest = Math.max(...views.map(({ view }) => view.place));
  const respondents = views.reduce(
    (sum, { view }) => sum + (view.quarters.at(newest)?.volumes.respondents ?? 0),
    0,
  );
  const said = respondents === 0 ? '' : `, ${counted(respondents, 'respondent')}`;
  return `quarterly feedback data, ${quarterLabelAt(newest)}${said}`;
}

/** "FY 2023 Q1: satisfaction 4.04, trust 4.02; employee helpfulness 4.42, efficiency 3.80; response rate 14.5%; reported" */
function resultsInWords({ snapshot }: Briefing, { service, view }: ServiceView): string {
  const reporting = quarterReporting(snapshot, view.place).services.find(
    (one) => one.service.id === service.id,
  );
  const means = [
    ['satisfaction', meanOf(view, 'satisfaction')],
    ['trust', meanOf(view, 'trust')],
  ].flatMap(([name, mean]) => (mean === '' ? [] : [`${name} ${mean}`]));
  const rate = rateOf(view);
  return [
    `${quarterLabelAt(view.place)}: ${means.length === 0 ? 'no answers on satisfaction or trust' : means.join(', ')}`,
    driversInWords(view),
    rate === '' ? '' : `response rate ${rate}`,
    inSentence(reportingStatuses[reporting?.status ?? 'none'].label),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function meanOf({ quarters, place }: ResultView, measure: Measure): string {
  const hundredths = quarters.at(place)?.measures.get(measure)?.hundredths;
  return hundredths === null || hundredths === undefined ? '' : formatMean(hundredths);
}

function rateOf({ quarters, place }: ResultView): string {
  const rate = quarters.at(place)?.volumes.rate;
  return rate === undefined ? '' : formatTenths(rate);
}

/** "drivers from employee helpfulness 4.42 to efficiency 3.80", the highest and the lowest */
function driversInWords(view: ResultView): string {
  const rows = rankedRows(rankingOf(rankedDrivers(view), view.place)).filter(
    ({ mean }) => mean !== undefined,
  );
  const [best, worst] = [rows[0], rows.at(-1)];
  const named = (row: typeof best) =>
    row?.mean === undefined ? '' : `${inSentence(row.label)} ${formatMean(row.mean)}`;
  return best === worst ? named(best) : `drivers from ${named(best)} to ${named(worst)}`;
}
