import type { Deliverable } from '../model/deliverable.ts';
import type { Field } from '../model/field.ts';
import { kindNames, model, type RecordIn } from '../model/model.ts';
import { fieldsOfPart } from '../model/prints.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

const pointsToFiles = (field: Field) =>
  (field.type === 'reference' || field.type === 'references') && field.to.includes(model.attachment.name);

/**
 * The attached files that a deliverable may name: those that one of its own fields points to, of which none is
 * internal. So the file of single responses behind a feedback report stays in the workbook (domain.md §4), and so
 * does one that nothing points to any more, such as that of responses which a corrected file has replaced.
 */
export function publishableFiles(
  { records }: Pick<WorkbookSnapshot, 'records'>,
  deliverable: Deliverable,
): readonly RecordIn<'attachment'>[] {
  const { attachment } = records;
  if (attachment.length === 0) return attachment;
  const named = new Set<unknown>(
    kindNames.flatMap((kind) => {
      const fields = fieldsOfPart(model[kind], deliverable).filter(([, field]) => pointsToFiles(field));
      return fields.length === 0
        ? []
        : records[kind].flatMap((record) => {
            const values = new Map<string, unknown>(Object.entries(record));
            return fields.flatMap(([name]) => values.get(name));
          });
    }),
  );
  return attachment.filter(({ id }) => named.has(id));
}
