import { plainText } from '../../../shared/documents/blocks.ts';
import { filled, type Source } from '../../../shared/documents/source.ts';
import { namedValueInlines } from '../../../shared/documents/values.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { isKindName, model, type RecordIn } from '../../../shared/model/model.ts';
import { isPrintedIn } from '../../../shared/model/prints.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';

type Row = readonly string[];
type Kinds = 'commitment' | 'milestone';

/** What identifies a row, before the fields of commitments. Milestones share title, date and status with them. */
const rowColumns = [
  'Record',
  'Commitment no.',
  'Milestone no.',
  'Commitment',
  'Milestone',
  'Date',
  'Status',
] as const;

/** Of a commitment; those above stand in the shared columns. */
const sharedFields: ReadonlySet<string> = new Set(['title', 'target_date', 'status']);

/**
 * Commitments and their milestones for a spreadsheet: a row for each commitment, and below it one for each of
 * its milestones, so that a filter on the first column gives either. Dates are ISO dates; long texts stand as
 * they were typed. Milestones without a commitment come last.
 */
export function planRows(source: Source): readonly Row[] {
  const { commitment: commitments, milestone: milestones } = source.snapshot.records;
  const known = new Set<RecordId | undefined>(commitments.map(({ id }) => id));
  const fields = commitmentFields(source);
  return [
    [...rowColumns, ...fields.map(({ label }) => label)],
    ...commitments.flatMap((commitment, index) => [
      commitmentRow(source, commitment, String(index + 1), fields),
      ...milestoneRows(
        source,
        recordsOf(source.snapshot, 'milestone', 'commitment', commitment.id),
        { number: String(index + 1), title: commitment.title ?? '' },
        fields.length,
      ),
    ]),
    ...milestoneRows(
      source,
      milestones.filter(({ commitment }) => !known.has(commitment)),
      { number: '', title: '' },
      fields.length,
    ),
  ];
}

type Column = { readonly name: string; readonly label: string };

function commitmentFields({ deliverable }: Source): readonly Column[] {
  return Object.entries(model.commitment.fields)
    .filter(([name, field]) => !sharedFields.has(name) && isPrintedIn(model.commitment, field, deliverable))
    .map(([name, { label }]) => ({ name, label }));
}

function commitmentRow(
  source: Source,
  commitment: RecordIn<'commitment'>,
  number: string,
  fields: readonly Column[],
): Row {
  const cell = (name: string) => cellOf(source, 'commitment', commitment, name);
  return [
    model.commitment.label,
    number,
    '',
    cell('title'),
    '',
    cell('target_date'),
    cell('status'),
    ...fields.map(({ name }) => cell(name)),
  ];
}

function milestoneRows(
  source: Source,
  milestones: readonly RecordIn<'milestone'>[],
  of: { readonly number: string; readonly title: string },
  emptyCells: number,
): readonly Row[] {
  return milestones.map((milestone, index) => {
    const cell = (name: string) => cellOf(source, 'milestone', milestone, name);
    return [
      model.milestone.label,
      of.number,
      String(index + 1),
      of.title,
      cell('title'),
      cell('due'),
      cell('status'),
      ...Array.from({ length: emptyCells }, () => ''),
    ];
  });
}

/** Texts and dates as they are kept, everything else as people read it. */
function cellOf<K extends Kinds>(source: Source, kind: K, record: RecordIn<K>, name: string): string {
  const found = filled(source, kind, record, name);
  if (found === undefined) return '';
  const { field, value } = found;
  if (
    typeof value === 'string' &&
    (field.type === 'text' || field.type === 'markdown' || field.type === 'date')
  )
    return value;
  const naming = {
    edition: source.snapshot.edition,
    nameAmong: (kinds: readonly string[], id: string) => wholeName(source, kinds, id),
  };
  return plainText(namedValueInlines(naming, field, value));
}

/** A spreadsheet has room for a title in full. */
function wholeName({ snapshot }: Source, kinds: readonly string[], id: string): string {
  const known = recordIdSchema.safeParse(id).data;
  for (const kind of kinds.filter(isKindName)) {
    const record = findRecord(snapshot, kind, known);
    if (record === undefined) continue;
    const declared: Kind = model[kind];
    const title = new Map<string, unknown>(Object.entries(record)).get(declared.title ?? '');
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : titleOf(snapshot, kind, record);
  }
  return 'No longer in the workbook';
}
