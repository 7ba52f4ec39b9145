import type { RecordIn } from '../../../shared/model/model.ts';
import { commitmentFromPainPoint } from '../../../shared/plan/start-commitment.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { Field } from '../../forms/field.tsx';
import { addRecord } from '../../forms/records.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { MomentControl } from './moment-control.tsx';
import { NoCommitment } from './no-commitment.tsx';

type Props = {
  readonly painPoint: RecordIn<'pain_point'>;
  /** Those that answer it. */
  readonly commitments: readonly RecordIn<'commitment'>[];
};

export function PainPointForm({ painPoint, commitments }: Props) {
  const snapshot = useSnapshot();
  return (
    <>
      <Field name="statement" />
      <div className="two-columns">
        <Field name="service" />
        <Field name="moment" control={(props) => <MomentControl {...props} service={painPoint.service} />} />
      </div>
      <Field name="severity" />
      <NoCommitment painPoint={painPoint} isAnswered={commitments.length > 0} />
      <Field name="evidence_kind" />
      <EvidenceLinks kind="pain_point" id={painPoint.id} title={titleOf(snapshot, 'pain_point', painPoint)} />
      <Field name="who_is_affected" />
      <Field name="personas" />
      <Field name="burden" />
      <Field name="burden_estimate" />
      <Field name="burden_basis" />
    </>
  );
}

/** The next link of the chain, where there is one, else the way to it. */
export function PainPointAnswers({ painPoint, commitments }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const start = async () => {
    const id = await addRecord('commitment', commitmentFromPainPoint(painPoint));
    if (id !== undefined) goToTarget({ kind: 'commitment', id, field: 'title' });
  };
  return (
    <div className="needs-answers">
      <p>
        {commitments.length === 0 ? 'No commitment answers this pain point yet.' : 'Answered by '}
        {commitments.map(({ id, ...commitment }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <Button look="plain" onClick={() => goToTarget({ kind: 'commitment', id })}>
              {titleOf(snapshot, 'commitment', { id, ...commitment })}
            </Button>
          </span>
        ))}
      </p>
      {!readOnly && (
        <Button look={commitments.length === 0 ? 'main' : 'plain'} onClick={() => void start()}>
          {commitments.length === 0 ? 'Start a commitment' : 'Start another commitment'}
          <span className="visually-hidden"> that answers this pain point</span>
        </Button>
      )}
    </div>
  );
}
