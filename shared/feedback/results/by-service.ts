import { quarterLabelAt } from '../../calendar/fiscal.ts';
import type { RecordId } from '../../model/id.ts';
import { cautionLegend } from '../caution-words.ts';
import { measuresOfService, type PooledByQuarter, throughChannel } from '../measures.ts';
import { reportedAnswers } from '../reported-answers.ts';
import { trendPoint } from '../trend.ts';
import { changeCell, meanCell, measureName, rateCell, volumeCell } from './figures.ts';
import { overall } from './overall.ts';
import { noService, type ResultView } from './scope.ts';
import type { ResultTable } from './table.ts';

/** Trust and satisfaction of each service in one quarter, and of all together in the last row. */
export function servicesTable(view: ResultView): ResultTable {
  const { snapshot, scope, place, quarters } = view;
  const answers = reportedAnswers(snapshot);
  const narrowed = (service: string): PooledByQuarter => {
    const own = measuresOfService(answers, service === noService ? undefined : (service as RecordId));
    return scope.channel === undefined ? own : throughChannel(own, scope.channel);
  };
  const lines = [
    ...view.choices.services.map(({ id, label }) => ({ id, label, own: narrowed(id) })),
    { id: 'all', label: 'All services, weighted by respondents', own: quarters },
  ];
  const measured = lines.map(({ id, label, own }) => ({
    id,
    label,
    pooled: own.at(place),
    points: overall.map((measure) => ({ measure, point: trendPoint(own, measure, place) })),
  }));
  const [quarter = '', year = ''] = [place, place - 4].map(quarterLabelAt);
  return {
    caption: `Services in ${quarter}, with the change since ${year}`,
    columns: [
      { label: 'Service' },
      ...overall.flatMap((measure) => [
        { label: measureName(snapshot.edition, measure) },
        { label: `${measureName(snapshot.edition, measure)}: since a year before` },
      ]),
      { label: 'Respondents' },
      { label: 'Response rate', unit: 'percent' },
    ],
    rows: measured.map(({ id, label, pooled, points }) => ({
      id,
      label,
      cells: [
        ...points.flatMap(({ measure, point }) => {
          const about = `${measureName(snapshot.edition, measure)} of ${label}, ${quarter}`;
          return [
            meanCell(about, point.measured, pooled?.reports),
            changeCell(`${about}, change since ${year}`, point, point.sinceYearBefore),
          ];
        }),
        volumeCell(`Respondents of ${label}, ${quarter}`, pooled, 'respondents'),
        rateCell(`Response rate of ${label}, ${quarter}`, pooled),
      ],
    })),
    notes: cautionLegend(measured.flatMap(({ points }) => points.map(({ point }) => point.sinceYearBefore))),
  };
}
