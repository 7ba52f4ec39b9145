import { designatedServices } from '../../../shared/readiness/assessment/designated.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/screen.tsx';

/** §280.14: what the coming year changes about each designated service, and the life experience it belongs to. */
export function ServiceChanges() {
  const snapshot = useSnapshot();
  const designated = designatedServices(snapshot);
  // What was written of another service is printed, too, so it stays in sight.
  const others = snapshot.records.service.filter(
    (service) => service.designated !== true && !isBlank(service.proposed_change),
  );
  const services = [...designated, ...others];
  if (services.length === 0)
    return (
      <EmptyState
        title="No designated services yet"
        action={<Button onClick={() => goTo('services')}>Go to Services</Button>}
      >
        <p>
          The plan begins with the designated services and what is proposed to change about each (§280.14). At
          least {snapshot.edition.minimumDesignatedServices} are designated together with OMB (§280.13).
        </p>
      </EmptyState>
    );
  return (
    <section className="priorities-part" aria-labelledby="priorities-changes">
      <h2 id="priorities-changes">What changes about each designated service</h2>
      {services.map((service) => (
        <section key={service.id} className="card" aria-label={titleOf(snapshot, 'service', service)}>
          <h3>{titleOf(snapshot, 'service', service)}</h3>
          <RecordForm kind="service" id={service.id}>
            <Field name="proposed_change" />
            <Field name="life_experience" />
          </RecordForm>
        </section>
      ))}
    </section>
  );
}
