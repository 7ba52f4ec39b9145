import { capitalized, numberInWords, partOf } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { gapsOf } from '../../../shared/plan/commitment-gaps.ts';
import { isOverdue } from '../../../shared/plan/milestones-by-quarter.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CellLink, Gaps } from './links.tsx';

type Props = { readonly commitment: RecordIn<'commitment'> };

/** What is promised, what it strengthens, and how far its milestones are. */
export function CommitmentCell({ commitment }: Props) {
  const snapshot = useSnapshot();
  const { id, dimensions = [] } = commitment;
  const gaps = gapsOf(snapshot, commitment).filter(
    ({ field }) => field === 'title' || field === 'dimensions',
  );
  const named = snapshot.edition.dimensions.filter((dimension) =>
    dimensions.some((name) => name === dimension.id),
  );
  return (
    <td data-label="Commitment">
      <div className="plan-page-part">
        <CellLink target={{ kind: 'commitment', id, field: 'title' }}>
          {titleOf(snapshot, 'commitment', commitment)}
        </CellLink>
        {named.length > 0 && <small>{named.map(({ label }) => label).join(' · ')}</small>}
        <MilestonesInWords commitment={commitment} />
        <Gaps id={id} gaps={gaps} />
      </div>
    </td>
  );
}

function MilestonesInWords({ commitment: { id } }: Props) {
  const milestones = recordsOf(useSnapshot(), 'milestone', 'commitment', id);
  if (milestones.length === 0) return <small>No milestone yet</small>;
  const done = milestones.filter(({ status }) => status === 'done').length;
  const now = today();
  const overdue = milestones.filter(({ due, status }) => isOverdue(due, status, now)).length;
  return (
    <small>
      {capitalized(partOf(done, milestones.length, 'milestone'))} done
      {overdue > 0 && <strong className="plan-page-late">, {numberInWords(overdue)} overdue</strong>}
    </small>
  );
}
