import type { RecordIn } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { Field } from '../../forms/field.tsx';

type Props = { readonly painPoint: RecordIn<'pain_point'>; readonly isAnswered: boolean };

/** A severe pain point gets a commitment or a reason. What was written is printed, so it stays in sight. */
export function NoCommitment({ painPoint, isAnswered }: Props) {
  const isOwed = painPoint.severity === 'severe' && !isAnswered;
  return isOwed || !isBlank(painPoint.no_commitment_reason) ? (
    <div className="needs-reason">
      <Field
        name="no_commitment_reason"
        help="A severe pain point needs a commitment, or the reason why there is none. OMB reads it; the public edition leaves it out."
      />
    </div>
  ) : null;
}
