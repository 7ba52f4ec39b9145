import { componentLastYear } from '../../assess/component-last-year.ts';
import { isComponentSelfReported } from '../../assess/component-self-reported.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { facts, heading, inlines, note, paragraph, run, tidied } from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { changeFromLastYear } from './profile-words.ts';

type Component = RecordIn<'capacity_component'>;

/** Talent, service management, digital capabilities and leadership: what the organization can carry (Performance.gov, August 2023). */
export function capacityBlocks(assessment: Assessment): readonly Block[] {
  const { edition, snapshot } = assessment;
  const records = snapshot.records.capacity_component;
  if (edition.capacityComponents.length === 0 && records.length === 0) return [];
  const asked = edition.capacityComponents.map(({ id, label }) => ({
    id,
    label,
    record: records.find(({ component }) => component === id),
  }));
  const others = records
    .filter((record) => asked.every((entry) => entry.record !== record))
    .map((record) => ({ id: record.id, label: labelOf(assessment, record), record }));
  return [
    heading(2, 'capacity', 'Capacity to deliver'),
    paragraph(
      'Beside the dimensions, the assessment looks at what the organization can carry: its people, its way of running services, its digital tools, and the backing of its leaders.',
    ),
    ...[...asked, ...others].flatMap(({ id, label, record }) => [
      heading(3, `capacity-${id}`, label),
      ...(record === undefined ? [unrated(assessment, id)] : componentBlocks(assessment, record)),
    ]),
  ];
}

function labelOf({ edition }: Assessment, { component }: Component): string {
  if (component === undefined) return 'A component that is not named';
  return optionLabel(model.capacity_component.fields.component, component, edition);
}

function unrated(assessment: Assessment, componentId: string): Block {
  const before = changeFromLastYear(
    assessment,
    componentLastYear(assessment.snapshot, componentId, undefined),
  );
  return note(`Not yet rated.${before === undefined ? '' : ` ${before}.`}`);
}

function componentBlocks(assessment: Assessment, record: Component): readonly Block[] {
  return tidied([
    facts([{ label: 'Level', value: levelWords(assessment, record) }]),
    ...fieldBlocks(assessment, 'capacity_component', record, ['narrative']),
    facts([evidenceFact(assessment, record.id)]),
  ]);
}

function levelWords(assessment: Assessment, record: Component): readonly Inline[] {
  const { component = '', level: levelId } = record;
  const level = fieldCell(assessment, 'capacity_component', record, 'level');
  const before = changeFromLastYear(assessment, componentLastYear(assessment.snapshot, component, levelId));
  const beforeWords = before === undefined ? [] : [run(`. ${before}.`)];
  if (level.length === 0) return [...inlines('Not yet rated'), ...beforeWords];
  const self = isComponentSelfReported(assessment.snapshot, record);
  return [...level, ...(self ? [run(', self-reported')] : []), ...beforeWords];
}
