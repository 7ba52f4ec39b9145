import type { Command } from 'commander';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { deletedField, orderField } from '../../../shared/workbook/log/edit.ts';
import { CommandFailure, printJson, printLine } from '../output.ts';
import { reading } from '../with-workbook.ts';
import { kindNamed } from './show.ts';

export function addHistory(program: Command): void {
  program
    .command('history')
    .description('every edit of a record, or of one of its fields, oldest first')
    .argument('<file>')
    .argument('<kind>')
    .argument('<id>')
    .argument('[field]')
    .option('--json', 'print one JSON value')
    .action(
      async (
        file: string,
        name: string,
        given: string,
        field: string | undefined,
        { json }: { json?: boolean },
      ) => {
        const kind = kindNamed(name);
        if (
          field !== undefined &&
          findField(model[kind], field) === undefined &&
          field !== deletedField &&
          field !== orderField
        )
          throw new CommandFailure({ code: 'unknown_field', kind, field: field.slice(0, 64), place: '' });
        const id = recordIdSchema.safeParse(given);
        const entries = await reading(file, (workbook) => {
          if (!id.success || workbook.log.kindOf(id.data) !== kind)
            throw new CommandFailure({ code: 'unknown_record', kind, id: given.slice(0, 64), place: '' });
          return workbook.history(id.data, field);
        });
        // In JSON a time is UTC milliseconds, as in the log (design.md §3).
        if (json === true) return printJson(entries);
        for (const { at, author, field: name, value, head, purged } of entries) {
          const destroyed =
            purged === undefined ? '' : `  (purged by ${purged.author}: ${JSON.stringify(purged.reason)})`;
          printLine(
            `${new Date(at).toISOString()}  ${author}  ${name} = ${JSON.stringify(value)}${head ? '' : '  (replaced)'}${destroyed}`,
          );
        }
      },
    );
}
