import { column, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf } from '../../documents/format.ts';
import { severities } from '../../model/choices.ts';
import type { RecordIn } from '../../model/model.ts';
import { severeInWords } from '../../plan/severity-words.ts';
import { titleOf } from '../../workbook/titles.ts';
import { andMore, asManyAsFit, brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

type PainPoint = RecordIn<'pain_point'>;

const mostRows = 6;

/** Slide 9: what makes it hard for customers, the most severe first, and what it costs them (§280.14, §280.17). */
export function painPointsSlide(briefing: Briefing): SlideContent {
  const { snapshot } = briefing;
  const ranks = new Map<string | undefined, number>(severities.map(({ id }, index) => [id, index]));
  const rankOf = ({ severity }: PainPoint) => ranks.get(severity) ?? severities.length;
  const points = snapshot.records.pain_point.toSorted((one, other) => rankOf(one) - rankOf(other));
  const title = messageOf(points);
  return {
    title,
    blocks:
      points.length === 0
        ? [note('No pain point has been entered yet.')]
        : asManyAsFit({
            title,
            records: points,
            most: mostRows,
            make: (shown, more) => [pointsTable(briefing, shown), ...andMore(more, 'pain point')],
          }),
    drills: points.map((point) => ({
      label: titleOf(snapshot, 'pain_point', point),
      kind: 'pain_point',
      recordId: point.id,
    })),
  };
}

function messageOf(points: readonly PainPoint[]): string {
  if (points.length === 0) return 'No pain points yet';
  const severe = severeInWords(points);
  const count = capitalized(countOf(points.length, 'pain point'));
  return severe === ''
    ? `${count}, and what ${points.length === 1 ? 'it costs' : 'they cost'} customers`
    : `${count}${severe}`;
}

function pointsTable(briefing: Briefing, points: readonly PainPoint[]) {
  const cell = (
    point: PainPoint,
    name: 'statement' | 'service' | 'burden' | 'burden_estimate' | 'severity',
    limit: number,
  ) => brief(briefing, 'pain_point', point, name, limit);
  return table({
    id: 'table-pain-points',
    caption: 'Pain points and their burden',
    description:
      'One row for each pain point with its service, how severe it is, and its burden with an estimate.',
    columns: [
      column('Pain point', 2.6),
      column('Service', 1.3),
      column('Severity', 0.9),
      column('Burden and estimate', 2.4),
    ],
    rows: points.map((point) => [
      cell(point, 'statement', 110),
      cell(point, 'service', 50),
      cell(point, 'severity', 20),
      [cell(point, 'burden', 60), cell(point, 'burden_estimate', 90)]
        .filter((part) => part !== '')
        .join(': '),
    ]),
  });
}
