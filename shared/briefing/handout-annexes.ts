import { formatDate } from '../calendar/format.ts';
import { column, heading, lead, table } from '../documents/blocks.ts';
import { fieldBlocks } from '../documents/field-blocks.ts';
import { joinWords } from '../documents/format.ts';
import type { FieldName, Source } from '../documents/source.ts';
import type { Block } from '../documents/tree.ts';
import { type KindName, model, type Records } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Slide } from './slide.ts';

/** What the tables of the slides have in a few words, in the order of the slides. */
export function fullTexts(source: Source): readonly Block[] {
  const { records } = source.snapshot;
  const designated = records.service.filter((service) => service.designated === true);
  const all = [
    ...each(source, 'service', designated, [
      'description',
      'annual_volume',
      'channels',
      'designation_basis',
      'life_experience',
    ]),
    ...each(source, 'delivery', records.delivery, ['result', 'measured']),
    ...each(source, 'capacity_component', records.capacity_component, ['component', 'level', 'narrative']),
    ...each(source, 'pain_point', records.pain_point, [
      'statement',
      'service',
      'severity',
      'burden',
      'burden_estimate',
    ]),
    ...each(source, 'barrier', records.barrier, ['description', 'kind', 'dimension', 'ask']),
    ...each(source, 'catalyst', records.catalyst, ['description', 'kind', 'dimension', 'ask']),
    ...each(source, 'priority', records.priority, ['budget_year', 'ask_of_omb']),
  ];
  return all.length === 0
    ? []
    : [
        heading(1, 'annex-full', 'What the slides say in short'),
        lead('The texts that the tables of the slides cut short, as the workbook has them.'),
        ...all,
      ];
}

/** The records of a kind under its name, each under its own; nothing where there are none. */
function each<K extends KindName>(
  source: Source,
  kind: K,
  records: readonly Records[K][],
  fields: readonly FieldName<K>[],
): readonly Block[] {
  if (records.length === 0) return [];
  return [
    heading(2, `full-${kind}`, model[kind].plural),
    ...records.flatMap((record): readonly Block[] => [
      heading(3, `full-${record.id}`, nameOf(source, kind, record)),
      ...fieldBlocks(source, kind, record, fields),
    ]),
  ];
}

/** By its title; where that is a whole text, by its number, since the text follows. */
function nameOf<K extends KindName>({ snapshot }: Source, kind: K, record: Records[K]): string {
  const isText = kind === 'barrier' || kind === 'catalyst' || kind === 'pain_point';
  if (!isText) return titleOf(snapshot, kind, record);
  const list: readonly Records[K][] = snapshot.records[kind];
  return `${model[kind].label} ${list.findIndex(({ id }) => id === record.id) + 1}`;
}

/** What carries the slides, each piece once with the slides that it carries. */
export function evidenceAnnex({ snapshot }: Source, slides: readonly Slide[]): readonly Block[] {
  const carried = slides.flatMap(({ number, evidence }) =>
    evidence.flatMap(({ recordId: id }) => (id === undefined ? [] : [{ id, number }])),
  );
  const rows = [...Map.groupBy(carried, ({ id }) => id)].flatMap(([id, uses]) => {
    const evidence = findRecord(snapshot, 'evidence', id);
    if (evidence === undefined) return [];
    return [
      [
        titleOf(snapshot, 'evidence', evidence),
        evidence.date === undefined ? '' : formatDate(evidence.date),
        joinWords(uses.map(({ number }) => String(number))),
      ],
    ];
  });
  return rows.length === 0
    ? []
    : [
        heading(1, 'annex-evidence', 'Evidence'),
        lead(
          'What the slides rest on. The evidence register of the Capacity Assessment says more about each piece.',
        ),
        table({
          id: 'table-evidence',
          caption: 'Evidence behind the slides',
          description:
            'One row for each piece of evidence with its date and the numbers of the slides that it carries.',
          columns: [column('Evidence', 4), column('Date', 1.3), column('Slides', 1)],
          rows,
        }),
      ];
}
