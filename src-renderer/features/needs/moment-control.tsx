import type { RecordId } from '../../../shared/model/id.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { Select } from '../../forms/controls/choice-control.tsx';
import type { ControlProps } from '../../forms/field.tsx';
import { useSnapshot } from '../../state/workbook.ts';

type Props = ControlProps & { readonly service: RecordId | undefined };

/** The moments of the pain point's own service, and whatever is chosen already. */
export function MomentControl({ service, ...props }: Props) {
  const snapshot = useSnapshot();
  const moments =
    service === undefined ? snapshot.records.moment : recordsOf(snapshot, 'moment', 'service', service);
  const chosen = snapshot.records.moment.find(({ id }) => id === props.raw);
  const shown = chosen === undefined || moments.includes(chosen) ? moments : [...moments, chosen];
  const isGone = typeof props.raw === 'string' && props.raw !== '' && chosen === undefined;
  const options = shown.map((moment) => ({ id: moment.id, label: labelOf(moment) }));
  function labelOf(moment: (typeof moments)[number]): string {
    const title = titleOf(snapshot, 'moment', moment);
    const of = findRecord(snapshot, 'service', moment.service);
    return moment.service === service || of === undefined
      ? title
      : `${title} (${titleOf(snapshot, 'service', of)})`;
  }
  return (
    <>
      <Select
        {...props}
        options={
          isGone ? [...options, { id: String(props.raw), label: 'No longer in the workbook' }] : options
        }
      />
      {service !== undefined && moments.length === 0 && (
        <p className="needs-hint">
          This service has no moments yet. They are entered with it, under Services.
        </p>
      )}
    </>
  );
}
