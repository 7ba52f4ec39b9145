import { componentLastYear } from '../../assess/component-last-year.ts';
import { findLevel } from '../../assess/dimension-level.ts';
import { column, note, table } from '../../documents/blocks.ts';
import { capitalized, inSentence, joinWords } from '../../documents/format.ts';
import type { Level } from '../../editions/edition.ts';
import type { RecordIn } from '../../model/model.ts';
import { brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

type Component = {
  readonly id: string;
  readonly label: string;
  readonly record: RecordIn<'capacity_component'> | undefined;
  readonly level: Level | undefined;
};

/** Slide 7: talent, service management, digital capabilities and leadership (Performance.gov, August 2023). */
export function capacitySlide(briefing: Briefing): SlideContent {
  const { snapshot, assessment } = briefing;
  const { edition } = assessment;
  const components = edition.capacityComponents.map(({ id, label }): Component => {
    const record = snapshot.records.capacity_component.find(({ component }) => component === id);
    return { id, label, record, level: findLevel(edition, record?.level) };
  });
  return {
    title: messageOf(components),
    blocks:
      components.length === 0
        ? [note('This edition asks for no components of the capacity to deliver.')]
        : [componentsTable(briefing, components)],
    drills: components.flatMap(({ label, record }) =>
      record === undefined ? [] : [{ label, kind: 'capacity_component' as const, recordId: record.id }],
    ),
  };
}

/** "Talent and leadership are at Established, and digital capabilities at Emerging" */
function messageOf(components: readonly Component[]): string {
  const rated = components.flatMap(({ label, level }) => (level === undefined ? [] : [{ label, level }]));
  if (rated.length === 0) return 'Capacity to deliver is not rated yet';
  const groups = [...Map.groupBy(rated, ({ level }) => level.score)]
    .toSorted(([one], [other]) => other - one)
    .map(([, group]) => group);
  const [best = [], ...others] = groups;
  const worst = others.at(-1);
  const names = (group: typeof rated) => joinWords(group.map(({ label }) => inSentence(label)));
  const levelOf = (group: typeof rated) => group[0]?.level.label ?? '';
  if (worst === undefined)
    return rated.length === components.length && rated.length > 1
      ? `Everything that carries our work is at ${levelOf(best)}`
      : `${capitalized(names(best))} ${best.length === 1 ? 'is' : 'are'} at ${levelOf(best)}`;
  return `${capitalized(names(best))} ${best.length === 1 ? 'is' : 'are'} at ${levelOf(best)}, ${names(worst)} at ${levelOf(worst)}`;
}

function componentsTable(briefing: Briefing, components: readonly Component[]) {
  const { snapshot, assessment } = briefing;
  const before = components.map(
    ({ id, level }) => componentLastYear(snapshot, id, level?.id).lastYear?.label ?? '',
  );
  const hasBefore = assessment.lastYear !== undefined && before.some((label) => label !== '');
  return table({
    id: 'table-capacity',
    caption: 'Capacity to deliver',
    description: 'One row for each component with its level and what it rests on.',
    columns: [
      column('Component', 1.4),
      column('Level', 1.1),
      ...(hasBefore ? [column(assessment.lastYear ?? '', 1.1)] : []),
      column('What it rests on', 4),
    ],
    rows: components.map(({ label, record, level }, index) => [
      label,
      level?.label ?? 'Not rated yet',
      ...(hasBefore ? [before[index] ?? ''] : []),
      record === undefined ? '' : brief(briefing, 'capacity_component', record, 'narrative', 190),
    ]),
  });
}
