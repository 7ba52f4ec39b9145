import type { RecordIn } from '../../model/model.ts';
import { findRecord } from '../../workbook/find.ts';
import {
  column,
  facts,
  heading,
  note,
  onLines,
  paragraph,
  reference,
  run,
  table,
  tidied,
} from '../blocks.ts';
import { evidenceFact } from '../evidence/uses.ts';
import { fieldBlocks, fieldCell, textBlocks } from '../field-blocks.ts';
import { capitalized, countOf } from '../format.ts';
import type { Block, Inline } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';

type Initiative = RecordIn<'initiative'>;

/** An initiative that names a dimension and no service improves the program; every other one, delivery. */
function improvesProgram({ dimension, service }: Initiative): boolean {
  return dimension !== undefined && service === undefined;
}

/** Initiatives for the program as a whole, and where those that change a service stand (§280.17, second component). */
export function maturityInitiatives(assessment: Assessment): readonly Block[] {
  const { initiative: all } = assessment.snapshot.records;
  const own = all.filter(improvesProgram);
  const others = all.filter(
    (initiative) => !improvesProgram(initiative) && initiative.dimension !== undefined,
  );
  return [
    heading(2, 'initiatives-maturity', 'Initiatives underway and planned'),
    ...(own.length + others.length === 0 ? [note('No initiative is tied to a dimension yet.')] : []),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            `${capitalized(countOf(others.length, 'initiative'))} that ${others.length === 1 ? 'changes a service strengthens' : 'change a service strengthen'} a dimension too; `,
            reference(tableId('delivery')),
            ' in chapter 5 names the dimension.',
          ),
        ]),
    ...(own.length === 0
      ? []
      : [
          overview(assessment, own, 'maturity', 'Initiatives for the program as a whole'),
          ...own.flatMap((initiative) => initiativeBlocks(assessment, initiative)),
        ]),
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
          overview(assessment, own, 'delivery', 'Initiatives that improve service delivery'),
          ...own.flatMap((initiative) => initiativeBlocks(assessment, initiative)),
        ]),
  ];
}

type Chapter = 'maturity' | 'delivery';

function tableId(chapter: Chapter): string {
  return `table-initiatives-${chapter}`;
}

function period(assessment: Assessment, initiative: Initiative): readonly Inline[] {
  const start = fieldCell(assessment, 'initiative', initiative, 'start');
  const end = fieldCell(assessment, 'initiative', initiative, 'end');
  if (start.length > 0 && end.length > 0) return [...start, { type: 'break' }, run('to '), ...end];
  if (start.length > 0) return [run('from '), ...start];
  return end.length === 0 ? [] : [run('until '), ...end];
}

/** By name only: chapter 2 has the titles. */
function ownerName(assessment: Assessment, { owner }: Initiative): string {
  if (owner === undefined) return '';
  return (
    findRecord(assessment.snapshot, 'person', owner)?.name?.trim() || nameAmong(assessment, ['person'], owner)
  );
}

function initiativeTitle({ title }: Initiative): string {
  return title?.trim() || 'Initiative without a title';
}

function overview(
  assessment: Assessment,
  initiatives: readonly Initiative[],
  chapter: Chapter,
  caption: string,
): Block {
  const cell = (initiative: Initiative, name: Parameters<typeof fieldCell<'initiative'>>[3]) =>
    fieldCell(assessment, 'initiative', initiative, name);
  return table({
    id: tableId(chapter),
    caption,
    description:
      'One row for each initiative with the service it changes and the dimension it strengthens, its status, whether human-centered design is used, its period, and its owner.',
    columns: [
      column('Initiative', 2),
      column(chapter === 'maturity' ? 'Dimension' : 'Service and dimension', 2),
      column('Status', 1.2),
      column('Human-centered design', 1.3),
      column('Period', 1.9),
      column('Owner', 1.4),
    ],
    rows: initiatives.map((initiative) => [
      initiativeTitle(initiative),
      onLines([cell(initiative, 'service'), cell(initiative, 'dimension')]),
      cell(initiative, 'status'),
      cell(initiative, 'hcd_used'),
      period(assessment, initiative),
      ownerName(assessment, initiative),
    ]),
  });
}

/** What the table has no room for; nothing where nothing more is known. */
function initiativeBlocks(assessment: Assessment, initiative: Initiative): readonly Block[] {
  const blocks = tidied([
    ...textBlocks(assessment, 'initiative', initiative, 'description'),
    ...fieldBlocks(assessment, 'initiative', initiative, ['idea_link', 'expected_effect']),
    facts([evidenceFact(assessment, initiative.id)]),
  ]);
  if (blocks.length === 0) return [];
  return [heading(3, `initiative-${initiative.id}`, initiativeTitle(initiative)), ...blocks];
}
