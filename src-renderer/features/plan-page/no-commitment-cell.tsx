import type { RecordIn } from '../../../shared/model/model.ts';
import { noCommitmentReason } from '../../../shared/plan/no-commitment-reason.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CellLink, Gap } from './links.tsx';

type Props = {
  readonly painPoint: RecordIn<'pain_point'>;
  /** Of other services. */
  readonly elsewhere: readonly RecordIn<'commitment'>[];
};

/** Where no commitment of the service answers the pain point: which other one does, why none does, or the gap. */
export function NoCommitmentCell({ painPoint, elsewhere }: Props) {
  const snapshot = useSnapshot();
  const { id, severity } = painPoint;
  const reason = noCommitmentReason(snapshot, painPoint);
  const isSevere = severity === 'severe';
  if (elsewhere.length > 0)
    return (
      <td className="plan-page-across" colSpan={2} data-label="Commitment">
        {elsewhere.map((commitment) => (
          <div key={commitment.id} className="plan-page-part">
            <CellLink target={{ kind: 'commitment', id: commitment.id, field: 'title' }}>
              {titleOf(snapshot, 'commitment', commitment)}
            </CellLink>
            <small>{whereInWords(snapshot, commitment)}</small>
          </div>
        ))}
      </td>
    );
  return (
    <td
      className={`plan-page-across ${isSevere && reason === undefined ? 'plan-page-open' : 'plan-page-calm'}`}
      colSpan={2}
      data-label="Commitment"
    >
      <div className="plan-page-part">
        <Gap
          target={{ kind: 'pain_point', id, field: 'severity' }}
          isCalm={!isSevere || reason !== undefined}
        >
          No commitment answers this
        </Gap>
        {reason?.text !== undefined && <p className="plan-page-reason">Reason: {reason.text}</p>}
        {reason === undefined && isSevere && (
          <small>A severe pain point needs a commitment, or the reason why there is none (§280.17).</small>
        )}
      </div>
    </td>
  );
}

function whereInWords(snapshot: ReturnType<typeof useSnapshot>, { service }: RecordIn<'commitment'>): string {
  const found = findRecord(snapshot, 'service', service);
  return found === undefined
    ? 'Answered by a commitment that stands under another service.'
    : `Answered by a commitment for ${titleOf(snapshot, 'service', found)}.`;
}
