import type { RecordIn } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { FieldGroup } from '../../forms/field-group.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { InventoryFields } from './inventory-fields.tsx';
import { MomentsGroup } from './moments-group.tsx';
import { SameService } from './same-service.tsx';
import { TelemetryGroup } from './telemetry-group.tsx';

type Props = { readonly service: RecordIn<'service'> };

/** All that the assessment says of a service. A service that is not designated needs its inventory only. */
export function ServiceForm({ service }: Props) {
  const isDesignated = service.designated === true;
  return (
    <>
      <InventoryFields service={service} />
      <Designation service={service} />
      <Elements service={service} />
      <FieldGroup
        title="Volume and reach"
        kind="service"
        record={service}
        fields={['annual_volume', 'contact_center', 'transactional', 'life_experience', 'equity_measures']}
        startsOpen={isDesignated}
      >
        <div className="two-columns">
          <Field name="annual_volume" />
          <Field name="life_experience" />
          <Field name="contact_center" />
          <Field name="transactional" />
        </div>
        <Field name="equity_measures" />
      </FieldGroup>
      <TelemetryGroup service={service} />
      <MomentsGroup service={service} />
      <SameService service={service} />
    </>
  );
}

const reasons = ['designation_basis', 'agreed_with_omb_on', 'basis_explained'] as const;

function Designation({ service }: Props) {
  // What was written about a service that is not designated is printed, too, so it stays in sight.
  const showsReasons = service.designated === true || reasons.some((name) => !isBlank(service[name]));
  return (
    <section>
      <h3>Designation</h3>
      <Field name="designated" />
      {showsReasons && (
        <>
          <div className="two-columns">
            <Field name="designation_basis" />
            <Field name="agreed_with_omb_on" />
          </div>
          <Field name="basis_explained" />
        </>
      )}
    </section>
  );
}

/** §280.4: occasion, offering, channels, roles and tools; who comes and how many are parts of the occasion. */
function Elements({ service }: Props) {
  const snapshot = useSnapshot();
  const channels = isBlank(service.channels)
    ? 'none chosen yet; choose them under Inventory.'
    : `${valueInWords(snapshot, 'service', 'channels', service.channels)}. They are chosen under Inventory.`;
  return (
    <FieldGroup
      title="The five elements"
      kind="service"
      record={service}
      fields={['occasion', 'who', 'demand', 'offering', 'roles', 'tools']}
      startsOpen={service.designated === true}
    >
      <p className="services-hint">
        Occasion, offering, channels, roles and tools describe a service as its customers meet it (§280.4).
        Each designated service needs all of them.
      </p>
      <Field name="occasion" />
      <Field name="who" />
      <Field name="demand" />
      <Field name="offering" />
      <p className="services-hint">
        <strong>Channels:</strong> {channels}
      </p>
      <Field name="roles" />
      <Field name="tools" />
    </FieldGroup>
  );
}
