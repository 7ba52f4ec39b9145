import type { RecordIn } from '../../../shared/model/model.ts';
import type { LastYearCommitment } from '../../../shared/plan/last-year-commitments.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { Select } from '../../forms/controls/choice-control.tsx';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { type ControlProps, Field } from '../../forms/field.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { promiseInWords } from './promise-words.ts';

type Props = {
  readonly delivery: RecordIn<'delivery'>;
  readonly promised: readonly LastYearCommitment[];
};

export function DeliveryForm({ delivery, promised }: Props) {
  const snapshot = useSnapshot();
  const promise = promised.find(({ id }) => id === delivery.commitment_last_year);
  return (
    <>
      {promise !== undefined && (
        <p className="deliveries-promise">
          <strong>Promised in the plan of {lastYearLabel(snapshot)}:</strong> {promise.title}.{' '}
          {promiseInWords(promise)}
        </p>
      )}
      <Field name="title" />
      <div className="two-columns">
        <Field name="result" />
        {(promised.length > 0 || delivery.commitment_last_year !== undefined) && (
          <Field
            name="commitment_last_year"
            help="Left open where it was not promised."
            control={(props) => <PromiseControl {...props} promised={promised} />}
          />
        )}
      </div>
      <Field name="description" />
      <Field name="measured" help="The figure now, the one before, and as of when." />
      <EvidenceLinks kind="delivery" id={delivery.id} title={titleOf(snapshot, 'delivery', delivery)} />
    </>
  );
}

/** The commitments of last year's plan, which are no records of this workbook. */
function PromiseControl({ promised, ...props }: ControlProps & Pick<Props, 'promised'>) {
  const options = promised.map(({ id, title }) => ({ id: String(id), label: title }));
  const value = typeof props.raw === 'string' ? props.raw : '';
  const isUnknown = value !== '' && !options.some(({ id }) => id === value);
  return (
    <Select
      {...props}
      options={isUnknown ? [...options, { id: value, label: 'Not in last year’s plan' }] : options}
    />
  );
}
