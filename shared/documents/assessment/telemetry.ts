import type { RecordIn } from '../../model/model.ts';
import { column, heading, lead, note, onLines, table } from '../blocks.ts';
import { joinWords } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';

type Service = RecordIn<'service'>;

/** Services to which §280.7 applies: those with a digital channel, and any for which an item was ticked. */
function concerned({ edition, snapshot }: Assessment): readonly Service[] {
  const digital = new Set(edition.channels.filter((channel) => channel.digital).map(({ id }) => id));
  return snapshot.records.service.filter(
    ({ channels = [], telemetry = [] }) =>
      telemetry.length > 0 || channels.some((channel) => digital.has(channel)),
  );
}

/** Annex D: the leading practices for telemetry, and which services follow them (§280.7). */
export function telemetryAnnex(assessment: Assessment): readonly Block[] {
  const services = concerned(assessment);
  const isEmpty = services.length === 0 || assessment.edition.telemetryChecklist.length === 0;
  return [
    heading(1, 'annex-telemetry', 'Telemetry checklist'),
    lead('Section 280.7 lists leading practices for data about what customers do in digital channels.'),
    ...(isEmpty
      ? [note('No service with a digital channel has been entered yet.')]
      : practiceBlocks(assessment, services)),
  ];
}

/** A checklist that nobody has answered says nothing about the practices, so it is a state of its own. */
function practiceBlocks(assessment: Assessment, services: readonly Service[]): readonly Block[] {
  return services.every(({ telemetry }) => telemetry === undefined)
    ? [note(`Not recorded for ${joinWords(services.map(serviceTitle))}: the checklist is not filled in.`)]
    : [practiceTable(assessment, services)];
}

function practiceTable({ edition }: Assessment, services: readonly Service[]): Block {
  const recorded = services.filter(({ telemetry }) => telemetry !== undefined);
  const others = services.filter(({ telemetry }) => telemetry === undefined);
  const names = (own: readonly Service[]) => onLines(own.map(serviceTitle));
  return table({
    id: 'table-telemetry',
    caption: 'Telemetry practices by service',
    description: `One row for each practice with the services with a digital channel where it is in place, those where it is not${others.length === 0 ? '' : ', and those whose checklist is not filled in'}.`,
    columns: [
      column('Practice', 2.4),
      column('In place', 2),
      column('Not in place', 2),
      ...(others.length === 0 ? [] : [column('Not recorded', 2)]),
    ],
    rows: edition.telemetryChecklist.map(({ id, label }) => [
      label,
      names(recorded.filter(({ telemetry = [] }) => telemetry.includes(id))),
      names(recorded.filter(({ telemetry = [] }) => !telemetry.includes(id))),
      ...(others.length === 0 ? [] : [names(others)]),
    ]),
  });
}
