import type { RecordIn } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Prose } from '../../ui/prose.tsx';
import { CellLink, Gap } from './links.tsx';

type Props = {
  readonly painPoint: RecordIn<'pain_point'>;
  /** Of other services. */
  readonly elsewhere: readonly RecordIn<'commitment'>[];
};

/** Where no commitment of the service answers the pain point: which other one does, why none does, or the gap. */
export function NoCommitmentCell({ painPoint, elsewhere }: Props) {
  const snapshot = useSnapshot();
  const { id, severity, no_commitment_reason: reason } = painPoint;
  const hasReason = !isBlank(reason);
  const isOwed = severity === 'severe' && !hasReason;
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
      className={`plan-page-across ${isOwed ? 'plan-page-open' : 'plan-page-calm'}`}
      colSpan={2}
      data-label="Commitment"
    >
      <div className="plan-page-part">
        <Gap
          target={{
            kind: 'pain_point',
            id,
            field: isOwed || hasReason ? 'no_commitment_reason' : 'severity',
          }}
          isCalm={!isOwed}
        >
          No commitment answers this
        </Gap>
        {reason !== undefined && hasReason && (
          <div className="plan-page-reason">
            <p>Reason:</p>
            <Prose text={reason} />
          </div>
        )}
        {isOwed && (
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
