import type { Slide } from '../../../shared/briefing/slide.ts';
import { slidesOf } from '../../../shared/briefing/slides-of.ts';
import { clockWords, rehearsed, type SlideTimes } from '../../../shared/briefing/times.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = {
  /** As they were shown. */
  readonly slides: readonly Slide[];
  readonly times: SlideTimes;
};

const counted = (slides: readonly Slide[], times: SlideTimes) =>
  slides.filter(({ key, hidden }) => !hidden || times.has(key));

/** A hidden slide has no number of its own. */
const nameOf = ({ hidden, number, title }: Slide) => (hidden ? title : `${number}. ${title}`);

/** How long each slide took against its plan at that time; one press plans by it the slides that are still there. */
export function TimesTable({ slides, times }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const shown = counted(slides, times);
  const names = new Map(shown.map((slide) => [slide.key, nameOf(slide)]));
  const rows = rehearsed(shown, times);
  const toPlan = rehearsed(counted(slidesOf(snapshot), times), times).filter(
    ({ planned, suggested }) => planned !== suggested,
  );
  const plan = async () => {
    const entries = toPlan.map(({ key, suggested }) => ({
      kind: 'briefing_slide',
      set: { key, minutes: suggested },
    }));
    if (await save(entries))
      showDone('The minutes of the slides are planned by this.', { label: 'Undo', run: () => void undo() });
  };
  return (
    <>
      <table className="table briefings-times">
        <thead>
          <tr>
            <th scope="col">Slide</th>
            <th scope="col">Planned</th>
            <th scope="col">Took</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, planned, took }) => (
            <tr key={key}>
              <th scope="row">{names.get(key)}</th>
              <td>{planned === 0 ? 'not planned' : `${formatNumber(planned)} min`}</td>
              <td>{took === undefined ? 'not shown' : clockWords(took * 60)}</td>
              <td>
                {took === undefined || planned === 0 ? '' : differenceInWords(took * 60 - planned * 60)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">In all</th>
            <td>{formatNumber(rows.reduce((sum, { planned }) => sum + planned, 0))} min</td>
            <td>{clockWords(rows.reduce((sum, { took = 0 }) => sum + took * 60, 0))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {toPlan.length > 0 && !readOnly && (
        <Button onClick={() => void plan()}>Plan the minutes by these times</Button>
      )}
    </>
  );
}

function differenceInWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0) return 'as planned';
  return `${clockWords(whole)} ${whole > 0 ? 'over' : 'under'}`;
}
