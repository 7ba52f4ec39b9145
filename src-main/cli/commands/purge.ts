import type { Command } from 'commander';
import { purge } from '../../workbook/purge.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { changing } from '../with-workbook.ts';

/** Beyond design.md §8: personal data that was spilled must go without the window, too. */
export function addPurge(program: Command): void {
  program
    .command('purge')
    .description(
      'destroy values or attached files for ever, here, in your backups and in every copy merged later',
    )
    .argument('<file>')
    .argument(
      '<id...>',
      'ids of edits, as “hisp history --json” prints them, or the SHA-256 of attached files',
    )
    .requiredOption('--author <name>', 'who does it; shown in the history')
    .requiredOption('--reason <text>', 'why, without saying again what must go; shown in the history')
    .option('--json', 'print one JSON value')
    .action(
      async (
        file: string,
        ids: readonly string[],
        { author, reason, json }: { author: string; reason: string; json?: boolean },
      ) => {
        const purged = await changing(file, (workbook) => purge(workbook, { author, ids, reason }));
        const { values, attachments, stillIn, backups } = orFail(purged);
        if (json === true) return printJson({ values, attachments, stillIn, backups });
        printLine(
          `Purged: ${values} ${values === 1 ? 'value' : 'values'}, ${attachments} attached ${attachments === 1 ? 'file' : 'files'}.`,
        );
        printLine(
          `Backups in your folder: ${backups.rewritten} rewritten, ${backups.deleted} deleted because they were damaged.`,
        );
        if (stillIn.length > 0) {
          printLine('The same words still stand in these edits:');
          for (const id of stillIn) printLine(`  ${id}`);
        }
        printLine('Copies that others have lose it when they are merged with this file, not before.');
      },
    );
}
