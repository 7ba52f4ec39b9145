import type { RecordId } from '../../../shared/model/id.ts';
import { nameAmong, titleOf } from '../../../shared/workbook/titles.ts';
import { Checkboxes } from '../../forms/controls/choices-control.tsx';
import type { ControlProps } from '../../forms/field.tsx';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = ControlProps & {
  /** Of the commitment: its pain points come first. */
  readonly service: RecordId | undefined;
};

/** Pain points with the service that they belong to. */
export function PainPointsControl({ service, ...props }: Props) {
  const snapshot = useSnapshot();
  const { pain_point: painPoints } = snapshot.records;
  if (painPoints.length === 0 && props.raw.length === 0)
    return (
      <p className="commitments-hint">
        No pain point is entered yet.{' '}
        <Button look="plain" onClick={() => goTo('needs')}>
          Go to Customers and pain points
        </Button>
      </p>
    );
  const own = painPoints.filter((painPoint) => painPoint.service === service);
  const others = painPoints.filter((painPoint) => painPoint.service !== service);
  const options = [...own, ...others].map((painPoint) => ({
    id: painPoint.id,
    label: titleOf(snapshot, 'pain_point', painPoint),
    help:
      painPoint.service === undefined ? 'No service' : nameAmong(snapshot, ['service'], painPoint.service),
  }));
  return <Checkboxes {...props} options={options} />;
}
