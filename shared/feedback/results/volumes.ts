import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { rateCell, volumeCell } from './figures.ts';
import type { ResultView } from './scope.ts';
import type { ResultTable } from './table.ts';

/** Who was asked and who answered, newest quarter first. */
export function volumesTable({ of, quarters, places }: ResultView): ResultTable {
  return {
    caption: `Respondents and response rate by quarter: ${of}`,
    columns: [
      { label: 'Quarter' },
      { label: 'Customers' },
      { label: 'Offered the survey' },
      { label: 'Respondents' },
      { label: 'Response rate', unit: 'percent' },
    ],
    rows: places
      .map((place) => {
        const quarter = quarterLabelAt(place);
        const pooled = quarters.at(place);
        return {
          id: String(place),
          label: quarter,
          cells: [
            volumeCell(`Customers, ${quarter}`, pooled, 'customers'),
            volumeCell(`Offered the survey, ${quarter}`, pooled, 'offered'),
            volumeCell(`Respondents, ${quarter}`, pooled, 'respondents'),
            rateCell(`Response rate, ${quarter}`, pooled),
          ],
        };
      })
      .toReversed(),
    notes: [
      'The response rate is that of the reports which give both figures; what is not reported stays empty.',
    ],
  };
}
