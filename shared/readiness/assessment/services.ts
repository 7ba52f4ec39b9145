import { dateInForce, dueDates } from '../../calendar/due-dates.ts';
import { formatDate } from '../../calendar/format.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf, theOne } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, counted, isBlank, listed, named } from '../words.ts';
import { advises, blocks } from './define.ts';
import { designatedServices, hasDigitalChannel, hasOnlyDigitalChannels } from './designated.ts';

type Service = RecordIn<'service'>;

/** Findings on designated services for which `isWrong` holds; `says` completes 'The service "..." '. */
function onEachService(
  field: keyof Service & string,
  says: string | ((service: Service, snapshot: WorkbookSnapshot) => string),
  isWrong: (service: Service, snapshot: WorkbookSnapshot) => boolean = (service) => isBlank(service[field]),
) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    designatedServices(snapshot)
      .filter((service) => isWrong(service, snapshot))
      .map((service) => ({
        message: `${capitalized(named(snapshot, 'service', service))} ${typeof says === 'string' ? says : says(service, snapshot)}`,
        kind: 'service',
        id: service.id,
        field,
      }));
}

function hasNoDigitalChannel(service: Service, snapshot: WorkbookSnapshot): boolean {
  return !isBlank(service.channels) && !hasDigitalChannel(snapshot, service);
}

function designationDue(snapshot: WorkbookSnapshot): string | undefined {
  const workbook = theOne(snapshot, 'workbook');
  if (workbook?.fiscal_year === undefined) return undefined;
  const due = dueDates(snapshot.edition, workbook.fiscal_year, workbook.due_date_overrides ?? []);
  const designation = due.find(({ id }) => id === 'designation');
  return designation === undefined ? undefined : dateInForce(designation);
}

function missingTelemetry(service: Service, snapshot: WorkbookSnapshot): readonly string[] {
  const inPlace: readonly string[] = service.telemetry ?? [];
  return snapshot.edition.telemetryChecklist
    .filter(({ id }) => !inPlace.includes(id))
    .map(({ label }) => label);
}

/** An empty checklist was answered: nothing is in place. An unset one was not. */
function telemetryMessage(service: Service, snapshot: WorkbookSnapshot): string {
  const name = named(snapshot, 'service', service);
  if (service.telemetry === undefined) return `The telemetry checklist of ${name} is not filled in.`;
  const missing = missingTelemetry(service, snapshot);
  return `${capitalized(name)} has digital channels and lacks ${counted(missing.length, 'item')} of the telemetry checklist: ${listed(missing.map((label) => `"${label}"`))}.`;
}

/** §280.4: the elements that define a service. */
const elementRules: readonly Rule[] = [
  blocks(
    'service-types-missing',
    '§280.4',
    'Each designated service has a type.',
    onEachService('types', 'has no service type.'),
  ),
  blocks(
    'service-occasion-missing',
    '§280.4',
    'Each designated service names its occasion, the why.',
    onEachService('occasion', 'has no occasion: the situation that brings customers to it.'),
  ),
  blocks(
    'service-who-missing',
    '§280.4',
    'Each designated service says who is in that situation.',
    onEachService('who', 'does not say who comes to it.'),
  ),
  blocks(
    'service-demand-missing',
    '§280.4',
    'Each designated service says how large the demand is.',
    onEachService('demand', 'does not say how large the demand is.'),
  ),
  blocks(
    'service-offering-missing',
    '§280.4',
    'Each designated service names its offering, the thing that customers receive.',
    onEachService('offering', 'has no offering.'),
  ),
  blocks(
    'service-roles-missing',
    '§280.4',
    'Each designated service names the people who deliver it.',
    onEachService('roles', 'does not name the roles of those who deliver it.'),
  ),
  blocks(
    'service-tools-missing',
    '§280.4',
    'Each designated service names the tools underneath it.',
    onEachService('tools', 'does not name the tools underneath it.'),
  ),
];

/** §280.5 to §280.7: the inventory, channels and telemetry. */
const inventoryRules: readonly Rule[] = [
  blocks(
    'service-name-missing',
    '§280.5',
    'Each designated service has a name.',
    onEachService('name', 'has no name.'),
  ),
  blocks(
    'service-description-missing',
    '§280.5',
    'Each designated service has a brief description.',
    onEachService('description', 'has no description.'),
  ),
  blocks(
    'service-unit-missing',
    '§280.5',
    'Each designated service names the responsible organizational unit.',
    onEachService('responsible_unit', 'names no responsible unit.'),
  ),
  blocks(
    'service-channels-missing',
    '§280.4, §280.5',
    'Each designated service lists its channels.',
    onEachService('channels', 'lists no channel.'),
  ),
  blocks(
    'service-no-digital-reason-missing',
    '§280.5',
    'A designated service without a digital channel says why.',
    onEachService(
      'no_digital_reason',
      'has no digital channel and does not say why.',
      (service, snapshot) => hasNoDigitalChannel(service, snapshot) && isBlank(service.no_digital_reason),
    ),
  ),
  blocks(
    'service-digital-path-missing',
    '§280.5',
    'A designated service without a digital channel says how one could be offered.',
    onEachService(
      'digital_path',
      'has no digital channel and does not say how one could be offered.',
      (service, snapshot) => hasNoDigitalChannel(service, snapshot) && isBlank(service.digital_path),
    ),
  ),
  advises(
    'service-digital-only',
    '§280.6',
    'Traditional and accessible channels stay open beside the digital ones.',
    onEachService(
      'channels',
      'lists digital channels only: traditional and accessible ones must stay open.',
      (service, snapshot) => hasOnlyDigitalChannels(snapshot, service),
    ),
  ),
  advises(
    'service-telemetry-incomplete',
    '§280.7',
    'The digital channels of each designated service have telemetry with all the items of the checklist.',
    (snapshot) =>
      designatedServices(snapshot)
        .filter(
          (service) => hasDigitalChannel(snapshot, service) && missingTelemetry(service, snapshot).length > 0,
        )
        .map((service) => ({
          message: telemetryMessage(service, snapshot),
          kind: 'service',
          id: service.id,
          field: 'telemetry',
        })),
  ),
];

/** §280.13 and §280.14: which services are designated, and how that came about. */
const designationRules: readonly Rule[] = [
  blocks(
    'designated-services-too-few',
    '§280.13, §280.14',
    'As many services are designated as the circular asks for.',
    (snapshot) => {
      const least = snapshot.edition.minimumDesignatedServices;
      const count = designatedServices(snapshot).length;
      const message = `${count === 0 ? 'No service is' : `${counted(count, 'service')} ${count === 1 ? 'is' : 'are'}`} designated; at least ${least} must be.`;
      return count < least ? [{ message, kind: 'service', field: 'designated' }] : [];
    },
  ),
  advises(
    'service-basis-missing',
    '§280.10',
    'Each designated service was chosen for its volume, its cost or its priority to customers.',
    onEachService(
      'designation_basis',
      'does not say what it was chosen for: volume, cost or customer priority.',
    ),
  ),
  advises(
    'service-basis-unexplained',
    '§280.10, §280.13',
    'The choice of each designated service is explained.',
    onEachService('basis_explained', 'does not explain why it was chosen.'),
  ),
  blocks(
    'service-agreement-missing',
    '§280.13, §280.14',
    'Each designated service was agreed with OMB, with the date.',
    onEachService('agreed_with_omb_on', 'has no date on which its designation was agreed with OMB.'),
  ),
  advises(
    'service-agreement-late',
    '§280.14',
    'Each designated service was agreed with OMB by the due date of the designation.',
    onEachService(
      'agreed_with_omb_on',
      ({ agreed_with_omb_on: agreed }, snapshot) =>
        `was agreed with OMB on ${formatDate(agreed ?? '')}, after the due date, ${formatDate(designationDue(snapshot) ?? '')}.`,
      ({ agreed_with_omb_on: agreed }, snapshot) => {
        const due = designationDue(snapshot);
        return agreed !== undefined && due !== undefined && agreed > due;
      },
    ),
  ),
  advises(
    'service-moments-missing',
    '§280.14',
    'Each designated service has at least one moment that matters, where feedback is collected.',
    (snapshot) =>
      designatedServices(snapshot)
        .filter((service) => recordsOf(snapshot, 'moment', 'service', service.id).length === 0)
        .map((service) => ({
          message: `${capitalized(named(snapshot, 'service', service))} has no moment that matters.`,
          kind: 'service',
          id: service.id,
        })),
  ),
];

export const serviceRules: readonly Rule[] = [...designationRules, ...inventoryRules, ...elementRules];
