import type { Deliverable } from '../model/deliverable.ts';
import type { Field } from '../model/field.ts';
import { kindNames, model, type RecordIn } from '../model/model.ts';
import { isPrintedIn } from '../model/prints.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

const pointsToFiles = (field: Field) =>
  (field.type === 'reference' || field.type === 'references') && field.to.includes(model.attachment.name);

/** Fields that point to attached files and are not internal, by kind. */
const fields = kindNames.flatMap((kind) =>
  Object.entries(model[kind].fields)
    .filter(([, field]) => pointsToFiles(field) && field.internal !== true)
    .map(([name, field]) => ({ kind, name, field })),
);

/**
 * The attached files that a deliverable may name: those that one of its fields points to which is not internal. So the file of single responses behind a feedback report stays in the workbook (domain.md §4), and so
 * does one that nothing points to any more, such as that of responses which a corrected file has replaced.
 */
export function publishableFiles(
  { records }: Pick<WorkbookSnapshot, 'records'>,
  deliverable: Deliverable,
): readonly RecordIn<'attachment'>[] {
  const { attachment } = records;
  if (attachment.length === 0) return attachment;
  const named = new Set<unknown>(
    fields
      .filter(({ kind, field }) => isPrintedIn(model[kind], field, deliverable))
      .flatMap(({ kind, name }) =>
        records[kind].flatMap((record) => new Map<string, unknown>(Object.entries(record)).get(name)),
      ),
  );
  return attachment.filter(({ id }) => named.has(id));
}
