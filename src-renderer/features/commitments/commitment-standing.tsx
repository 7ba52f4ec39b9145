import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { gapsOf } from '../../../shared/plan/commitment-gaps.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nameAmong } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useSnapshot } from '../../state/workbook.ts';

type Commitment = RecordIn<'commitment'>;

const looks = { underway: 'pill-accent', planned: '', done: 'pill-good', stopped: 'pill-caution' } as const;

/** How far it is, and whether the chain is whole. */
export function Standing({ commitment }: { readonly commitment: Commitment }) {
  const snapshot = useSnapshot();
  const { status } = commitment;
  const gaps = gapsOf(snapshot, commitment).length;
  return (
    <span className="commitments-standing">
      {gaps > 0 && <span className="pill pill-caution">{capitalized(countOf(gaps, 'gap'))}</span>}
      {status === undefined ? (
        <span className="pill">No status yet</span>
      ) : (
        <span className={`pill ${looks[status]}`}>
          {progressStates.find(({ id }) => id === status)?.label ?? status}
        </span>
      )}
    </span>
  );
}

/** Whom it helps, who answers for it, until when, and what it strengthens. */
export function noteOn(snapshot: WorkbookSnapshot, commitment: Commitment): string {
  const { service, owner, target_date, no_date_reason, dimensions } = commitment;
  const date =
    target_date !== undefined
      ? `by ${valueInWords(snapshot, 'commitment', 'target_date', target_date)}`
      : no_date_reason === undefined
        ? 'no date yet'
        : 'no date, with its reason';
  const parts = [
    service === undefined ? 'All services' : nameAmong(snapshot, ['service'], service),
    owner === undefined ? 'no owner yet' : nameAmong(snapshot, ['person'], owner),
    date,
    ...(dimensions === undefined || dimensions.length === 0
      ? []
      : [valueInWords(snapshot, 'commitment', 'dimensions', dimensions)]),
  ];
  return parts.join(' · ');
}
