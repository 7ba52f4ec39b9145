import type { RecordIn } from '../../../shared/model/model.ts';
import { hasDigitalChannel } from '../../../shared/readiness/assessment/designated.ts';
import { Field } from '../../forms/field.tsx';
import { FieldGroup } from '../../forms/field-group.tsx';
import { save } from '../../forms/records.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Service = RecordIn<'service'>;

function standingOf({ telemetry }: Service, items: number, isDigital: boolean): string {
  if (telemetry !== undefined) return `${telemetry.length} of ${items} in place`;
  return isDigital ? 'Not filled in' : 'For digital channels only';
}

/** §280.7: what is true of the digital channels today. */
export function TelemetryGroup({ service }: { readonly service: Service }) {
  const snapshot = useSnapshot();
  const { readOnly } = useWorkbook();
  const items = snapshot.edition.telemetryChecklist.length;
  const isDigital = hasDigitalChannel(snapshot, service);
  return (
    <FieldGroup
      title="Telemetry checklist"
      kind="service"
      record={service}
      fields={['telemetry']}
      standing={standingOf(service, items, isDigital)}
      startsOpen={service.designated === true && isDigital}
    >
      {!isDigital && (
        <p className="services-hint">
          No digital channel is chosen for this service, so nothing is expected here.
        </p>
      )}
      <Field name="telemetry" />
      <div aria-live="polite">
        {service.telemetry?.length === 0 && (
          <p className="services-hint">Recorded: nothing of this is in place yet.</p>
        )}
      </div>
      {/* A checklist without a tick may be unanswered; that nothing is in place is an answer, too. */}
      {service.telemetry === undefined && isDigital && !readOnly && (
        <Button
          look="plain"
          onClick={() => void save([{ kind: 'service', id: service.id, set: { telemetry: [] } }])}
        >
          Nothing of this is in place yet
        </Button>
      )}
    </FieldGroup>
  );
}
