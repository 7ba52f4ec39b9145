import { quarterLabelAt } from '../../calendar/fiscal.ts';
import type { Distributions } from '../../charts/diverging-words.ts';
import { derivePoint, formatTenths } from '../derivation.ts';
import { exactShare } from '../mean.ts';
import { pooledMeasures } from '../pooled.ts';
import { answersCell, meanCell, measureName } from './figures.ts';
import type { ResultView } from './scope.ts';
import { derivedCell, type ResultTable } from './table.ts';

const points = [1, 2, 3, 4, 5] as const;

/** Overall measures and drivers, in the order in which surveys ask them. */
function measuredIn({ snapshot, quarters, place }: ResultView) {
  const pooled = quarters.at(place);
  return pooledMeasures.flatMap((measure) => {
    const measured = pooled?.measures.get(measure);
    return measured === undefined ? [] : { measure, measured, label: measureName(snapshot.edition, measure) };
  });
}

/** How the answers of the quarter are spread over the scale, since a mean alone hides it (domain.md §4). */
export function distributionsOf(view: ResultView): Distributions {
  return {
    rows: measuredIn(view).map(({ label, measured }) => ({ label, counts: measured.counts })),
    quarter: quarterLabelAt(view.place),
  };
}

export function distributionTable(view: ResultView): ResultTable {
  const quarter = quarterLabelAt(view.place);
  const reports = view.quarters.at(view.place)?.reports;
  return {
    caption: `How answers are spread in ${quarter}: ${view.of}`,
    columns: [
      { label: 'Measure' },
      ...points.map((point) => ({ label: `Chose ${point}`, unit: 'percent' })),
      { label: 'Answers' },
      { label: 'Mean' },
    ],
    rows: measuredIn(view).map(({ measure, measured, label }) => ({
      id: measure,
      label,
      cells: [
        ...points.map((point) => {
          const share = exactShare(measured.counts[point - 1] ?? 0, measured.responses);
          return derivedCell(
            `${label}, ${quarter}, share of those who chose ${point}`,
            (share.tenths ?? 0) / 10,
            formatTenths(share),
            () => derivePoint(measured, point, reports),
          );
        }),
        answersCell(`${label}, ${quarter}, answers`, measured, reports),
        meanCell(`${label}, ${quarter}`, measured, reports),
      ],
    })),
    notes: ['Shares are rounded one by one, so that they may not add up to 100%.'],
  };
}
