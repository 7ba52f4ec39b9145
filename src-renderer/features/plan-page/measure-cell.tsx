import { capitalized } from '../../../shared/documents/format.ts';
import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { type Gap, gapsOf } from '../../../shared/plan/commitment-gaps.ts';
import { isOverdue } from '../../../shared/plan/milestones-by-quarter.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CellLink, Gaps } from './links.tsx';

type Commitment = RecordIn<'commitment'>;

const fields: ReadonlySet<Gap['field']> = new Set(['measure', 'baseline', 'target', 'target_date', 'owner']);

/** What is measured, from where to where until when; who answers for it, and how far it is. */
export function MeasureCell({ commitment }: { readonly commitment: Commitment }) {
  const snapshot = useSnapshot();
  const { id, measure, owner, no_date_reason, target_date } = commitment;
  const gaps = gapsOf(snapshot, commitment).filter(({ field }) => fields.has(field));
  const way = wayInWords(snapshot, commitment);
  const person = findRecord(snapshot, 'person', owner);
  return (
    <td
      className={isBlank(measure) && way === '' ? 'plan-page-open' : undefined}
      data-label="How we will know"
    >
      <div className="plan-page-part">
        {!isBlank(measure) && (
          <CellLink target={{ kind: 'commitment', id, field: 'measure' }}>{measure}</CellLink>
        )}
        {way !== '' && <span className="plan-page-way">{way}</span>}
        {target_date === undefined && !isBlank(no_date_reason) && (
          <CellLink target={{ kind: 'commitment', id, field: 'no_date_reason' }}>
            No date yet; the reason
          </CellLink>
        )}
        <small>
          {person !== undefined && `${titleOf(snapshot, 'person', person)} · `}
          <Status commitment={commitment} />
        </small>
        <Gaps id={id} gaps={gaps} />
      </div>
    </td>
  );
}

function Status({ commitment: { status, target_date } }: { readonly commitment: Commitment }) {
  const label = progressStates.find(({ id }) => id === status)?.label ?? 'No status yet';
  return (
    <>
      {label}
      {isOverdue(target_date, status, today()) && <strong className="plan-page-late">, overdue</strong>}
    </>
  );
}

/** "From 64 percent to 35 percent by September 30, 2024". */
function wayInWords(snapshot: WorkbookSnapshot, { baseline, target, target_date }: Commitment): string {
  const parts = [
    ...(isBlank(baseline) ? [] : [`from ${baseline}`]),
    ...(isBlank(target) ? [] : [`to ${target}`]),
    ...(target_date === undefined
      ? []
      : [`by ${valueInWords(snapshot, 'commitment', 'target_date', target_date)}`]),
  ];
  return capitalized(parts.join(' '));
}
