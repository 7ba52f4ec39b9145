import type { RecordIn } from '../../model/model.ts';
import { column, heading, lead, note, onLines, table } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { serviceTitle } from './titles.ts';

/** Services to which §280.7 applies: those with a digital channel, and any for which an item was ticked. */
function concerned({ edition, snapshot }: Assessment): readonly RecordIn<'service'>[] {
  const digital = new Set(edition.channels.filter((channel) => channel.digital).map(({ id }) => id));
  return snapshot.records.service.filter(
    ({ channels = [], telemetry = [] }) =>
      telemetry.length > 0 || channels.some((channel) => digital.has(channel)),
  );
}

/** Annex D: the leading practices for telemetry, and which services follow them (§280.7). */
export function telemetryAnnex(assessment: Assessment): readonly Block[] {
  const services = concerned(assessment);
  const items = assessment.edition.telemetryChecklist;
  const isEmpty = services.length === 0 || items.length === 0;
  return [
    heading(1, 'annex-telemetry', 'Telemetry checklist'),
    lead('Section 280.7 lists leading practices for data about what customers do in digital channels.'),
    ...(isEmpty
      ? [note('No service with a digital channel has been entered yet.')]
      : [
          table({
            id: 'table-telemetry',
            caption: 'Telemetry practices by service',
            description:
              'One row for each practice with the services where it is in place and the services with a digital channel where it is not.',
            columns: [column('Practice', 2.4), column('In place', 2), column('Not in place', 2)],
            rows: items.map((item) => {
              const has = ({ telemetry = [] }: RecordIn<'service'>) => telemetry.includes(item.id);
              return [
                item.label,
                onLines(services.filter(has).map(serviceTitle)),
                onLines(services.filter((service) => !has(service)).map(serviceTitle)),
              ];
            }),
          }),
        ]),
  ];
}
