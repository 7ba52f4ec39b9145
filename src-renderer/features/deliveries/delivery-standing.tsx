import { model, type RecordIn } from '../../../shared/model/model.ts';
import { optionLabel } from '../../../shared/model/options.ts';
import type { LastYearCommitment } from '../../../shared/plan/last-year-commitments.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useSnapshot } from '../../state/workbook.ts';

type Delivery = RecordIn<'delivery'>;

const looks = {
  delivered: 'pill-good',
  partly: 'pill-accent',
  continues: 'pill-accent',
  dropped: 'pill-caution',
} as const;

export function ResultPill({ delivery: { result } }: { readonly delivery: Delivery }) {
  const { edition } = useSnapshot();
  if (result === undefined) return <span className="pill">No result yet</span>;
  return (
    <span className={`pill ${looks[result]}`}>
      {optionLabel(model.delivery.fields.result, result, edition)}
    </span>
  );
}

/** Long enough for a figure and what it was before. */
const noteLength = 140;

/** Against what it was promised, and what was measured. */
export function noteOn(
  snapshot: WorkbookSnapshot,
  { commitment_last_year, measured }: Delivery,
  promised: readonly LastYearCommitment[],
): string {
  const promise = promised.find(({ id }) => id === commitment_last_year);
  return [
    promise === undefined ? 'Not promised last year' : `Target: ${promise.target ?? 'none was set'}`,
    measured === undefined
      ? 'nothing measured yet'
      : valueInWords(snapshot, 'delivery', 'measured', measured, noteLength),
  ].join(' · ');
}
