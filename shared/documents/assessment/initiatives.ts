import type { RecordIn } from '../../model/model.ts';
import { column, facts, heading, note, run, table, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import type { Block, Inline } from '../tree.ts';
import { nameOf } from '../values.ts';
import type { Assessment } from './context.ts';
import { evidenceFact } from './evidence-uses.ts';

type Initiative = RecordIn<'initiative'>;

/** An initiative that names a dimension and no service improves the program; every other one, delivery. */
function improvesProgram({ dimension, service }: Initiative): boolean {
  return dimension !== undefined && service === undefined;
}

/** Program-level initiatives in full, and which others strengthen a dimension (§280.17, second component). */
export function maturityInitiatives(assessment: Assessment): readonly Block[] {
  const tied = assessment.snapshot.records.initiative.filter(({ dimension }) => dimension !== undefined);
  const own = tied.filter(improvesProgram);
  return [
    heading(2, 'initiatives-maturity', 'Initiatives underway and planned'),
    ...(tied.length === 0
      ? [note('No initiative is tied to a dimension yet.')]
      : [
          overview(assessment, tied, 'maturity'),
          ...own.flatMap((initiative) => initiativeBlocks(assessment, initiative)),
        ]),
    ...(tied.length > own.length
      ? [note('Initiatives that change a service are described in chapter 5.')]
      : []),
  ];
}

/** Initiatives that improve service delivery (§280.17, fourth component). */
export function deliveryInitiatives(assessment: Assessment): readonly Block[] {
  const own = assessment.snapshot.records.initiative.filter((initiative) => !improvesProgram(initiative));
  return [
    heading(2, 'initiatives-delivery', 'Initiatives that improve service delivery'),
    ...(own.length === 0
      ? [note('No initiative has been entered yet.')]
      : [
          overview(assessment, own, 'delivery'),
          ...own.flatMap((initiative) => initiativeBlocks(assessment, initiative)),
        ]),
  ];
}

function period(assessment: Assessment, initiative: Initiative): readonly Inline[] {
  const start = fieldCell(assessment, 'initiative', initiative, 'start');
  const end = fieldCell(assessment, 'initiative', initiative, 'end');
  if (start.length > 0 && end.length > 0) return [...start, { type: 'break' }, run('to '), ...end];
  if (start.length > 0) return [run('from '), ...start];
  return end.length === 0 ? [] : [run('until '), ...end];
}

function overview(
  assessment: Assessment,
  initiatives: readonly Initiative[],
  chapter: 'maturity' | 'delivery',
): Block {
  const second = chapter === 'maturity' ? ('dimension' as const) : ('service' as const);
  const header = chapter === 'maturity' ? 'Dimension' : 'Service';
  return table({
    id: `table-initiatives-${chapter}`,
    caption:
      chapter === 'maturity'
        ? 'Initiatives that strengthen a dimension'
        : 'Initiatives that improve service delivery',
    description: `One row for each initiative with its ${header.toLowerCase()}, status, use of human-centered design, and period.`,
    columns: [
      column('Initiative', 2.6),
      column(header, 1.9),
      column('Status', 1.1),
      column('Human-centered design', 1.3),
      column('Period', 2),
    ],
    rows: initiatives.map((initiative) => [
      nameOf(assessment, 'initiative', initiative),
      fieldCell(assessment, 'initiative', initiative, second),
      fieldCell(assessment, 'initiative', initiative, 'status'),
      fieldCell(assessment, 'initiative', initiative, 'hcd_used'),
      period(assessment, initiative),
    ]),
  });
}

function initiativeBlocks(assessment: Assessment, initiative: Initiative): readonly Block[] {
  return [
    heading(3, `initiative-${initiative.id}`, initiative.title?.trim() || 'Initiative without a title'),
    ...tidied([
      ...fieldBlocks(assessment, 'initiative', initiative, [
        'description',
        'status',
        'service',
        'dimension',
        'owner',
        'start',
        'end',
        'hcd_used',
        'idea_link',
        'expected_effect',
      ]),
      facts([evidenceFact(assessment, initiative.id)]),
    ]),
  ];
}
