import type { RecordIn } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { DesignationStanding } from './designation-standing.tsx';
import { ServiceForm } from './service-form.tsx';
import './services.css';

/** The inventory of §280.5, and of each service what §280.4 to §280.7 and §280.13 ask for. */
export function ServicesScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const { service: services } = snapshot.records;
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      {services.length > 0 && <DesignationStanding />}
      <RecordList
        kind="service"
        records={services}
        addLabel="Add a service"
        summary={(service) => <DesignationPill service={service} />}
        note={(service) => <InventoryLine service={service} />}
        empty={(add) => (
          <EmptyState title="No services yet" action={add}>
            <p>
              A service is all the help given while a customer goes through one process, such as applying for
              a benefit, across channels and offices. The circular asks for an inventory of them (§280.5); at
              least {snapshot.edition.minimumDesignatedServices} are then designated together with OMB
              (§280.13).
            </p>
            <p>
              Start with the two that most customers know: a name, the unit that runs it, and its channels.
            </p>
          </EmptyState>
        )}
      >
        {(service) => <ServiceForm service={service} />}
      </RecordList>
    </Screen>
  );
}

function DesignationPill({ service }: { readonly service: RecordIn<'service'> }) {
  if (service.designated !== true) return <span>Not designated</span>;
  return service.agreed_with_omb_on === undefined ? (
    <span className="pill pill-caution">Designated, no date of agreement</span>
  ) : (
    <span className="pill pill-good">Designated, agreed with OMB</span>
  );
}

/** Unit, types and channels in a line; what is missing is said, so that gaps show without opening. */
function InventoryLine({ service }: { readonly service: RecordIn<'service'> }) {
  const snapshot = useSnapshot();
  const words = (field: 'responsible_unit' | 'types' | 'channels', missing: string) =>
    service[field] === undefined || service[field].length === 0
      ? missing
      : valueInWords(snapshot, 'service', field, service[field]);
  return (
    <>
      {words('responsible_unit', 'No unit yet')} · {words('types', 'No types yet')} ·{' '}
      {words('channels', 'No channels yet')}
    </>
  );
}
