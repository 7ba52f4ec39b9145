import { useMemo } from 'react';
import { takenHold } from '../../../shared/assess/taken-hold.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { practicesOf } from '../../../shared/editions/lookups.ts';
import {
  commitmentsByDimension,
  type LowPractice,
  lowPractices,
} from '../../../shared/plan/low-practices.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { useOpenCard } from '../../forms/record-list.tsx';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/screen.tsx';
import { CommitmentNames } from './commitment-names.tsx';
import { LowPracticeCard } from './low-practice-card.tsx';

/** Every practice that has not taken hold, with its action or the reason for none, dimension by dimension. */
export function LowPractices() {
  const snapshot = useSnapshot();
  const low = useMemo(() => lowPractices(snapshot), [snapshot]);
  const [openId, setOpenId] = useOpenCard('practice_rating');
  if (low.length === 0) return <NoneIsLow snapshot={snapshot} />;
  const byDimension = commitmentsByDimension(snapshot);
  const groups = Map.groupBy(low, ({ dimension }) => dimension);
  return (
    <section className="focus-part" aria-labelledby="focus-low">
      <h2 id="focus-low">Low practices</h2>
      <p className="focus-teaching">{standingInWords(snapshot, low)}</p>
      {[...groups].map(([dimension, practices]) => (
        <section key={dimension.id} className="focus-dimension">
          <h3>{dimension.label}</h3>
          <p className="focus-actions">
            <CommitmentNames
              commitments={byDimension.get(dimension.id) ?? []}
              lead="Commitments that strengthen it: "
            />
          </p>
          <ul>
            {practices.map((entry) => (
              <LowPracticeCard
                key={entry.practice.id}
                low={entry}
                isOpen={entry.rating.id === openId}
                onToggle={() => setOpenId(entry.rating.id === openId ? null : entry.rating.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** "14 practices are below Established. Two still need an action or the reason for none (§280.17)." */
function standingInWords({ edition }: WorkbookSnapshot, low: readonly LowPractice[]): string {
  const open = low.filter(({ isAnswered }) => !isAnswered).length;
  const line = takenHold(edition)?.label ?? 'the line';
  const below = `${capitalized(countOf(low.length, 'practice'))} ${low.length === 1 ? 'is' : 'are'} below ${line}.`;
  if (open === 0) return `${below} Each has a commitment or the reason why there is none (§280.17).`;
  return `${below} ${capitalized(countOf(open, 'practice'))} still ${open === 1 ? 'needs' : 'need'} an action or the reason why there is none (§280.17).`;
}

function NoneIsLow({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const practices = practicesOf(snapshot.edition);
  if (practices.length === 0) return null;
  const ratings = snapshot.records.practice_rating.filter(({ level }) => !isBlank(level)).length;
  const first = snapshot.edition.dimensions[0];
  return ratings === 0 ? (
    <EmptyState
      title="No practice is rated yet"
      action={
        first !== undefined && (
          <Button onClick={() => goTo(`dimension-${first.id}`)}>Rate the practices of {first.label}</Button>
        )
      }
    >
      <p>
        The plan answers the Capacity Assessment: every practice that has not taken hold gets an action, or
        the reason why there is none (§280.17). Once practices are rated, the low ones stand here, and an
        action grows out of each in one press.
      </p>
    </EmptyState>
  ) : (
    <p className="focus-teaching">
      No rated practice is below {takenHold(snapshot.edition)?.label ?? 'the line'}
      {ratings < practices.length && `; ${ratings} of ${practices.length} are rated`}.
    </p>
  );
}
