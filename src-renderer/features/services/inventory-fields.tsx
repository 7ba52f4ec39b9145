import type { RecordIn } from '../../../shared/model/model.ts';
import {
  hasDigitalChannel,
  hasOnlyDigitalChannels,
} from '../../../shared/readiness/assessment/designated.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { Field } from '../../forms/field.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';

/** What §280.5 asks of every service, designated or not. */
export function InventoryFields({ service }: { readonly service: RecordIn<'service'> }) {
  const snapshot = useSnapshot();
  const lacksDigital = !isBlank(service.channels) && !hasDigitalChannel(snapshot, service);
  const saysWhy = !isBlank(service.no_digital_reason) || !isBlank(service.digital_path);
  return (
    <section>
      <h3>Inventory</h3>
      <div className="two-columns">
        <Field name="name" />
        <Field name="responsible_unit" />
      </div>
      <Field name="description" />
      <Field name="types" />
      <Field name="channels" />
      <div aria-live="polite">
        {hasOnlyDigitalChannels(snapshot, service) && (
          <p className="services-warning">
            <Icon name="warning" />
            <span>
              Only digital channels are chosen. Traditional and accessible channels have to stay open beside
              them (§280.6).
            </span>
          </p>
        )}
        {!lacksDigital && saysWhy && hasDigitalChannel(snapshot, service) && (
          <p className="services-warning">
            <Icon name="warning" />
            <span>
              A digital channel is chosen now, but the two answers below still say why there is none, and they
              are printed. Clear them if they no longer hold.
            </span>
          </p>
        )}
      </div>
      {(lacksDigital || saysWhy) && (
        <>
          <Field name="no_digital_reason" />
          <Field name="digital_path" />
        </>
      )}
      <Field name="url" />
    </section>
  );
}
