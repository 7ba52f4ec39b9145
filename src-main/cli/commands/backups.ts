import type { Command } from 'commander';
import { listBackups, makeBackup, restoreBackup } from '../../workbook/backup.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

/** Beyond design.md §8: a headless machine must be able to restore as well. */
export function addBackups(program: Command): void {
  const backups = program.command('backups').description('copies of a workbook in your own folder');
  backups
    .command('list')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const found = listBackups(await reading(file, (workbook) => workbook.meta.workbookId));
      if (json === true) return printJson(found);
      for (const backup of found) printLine(`${backup.id}  ${backup.size} bytes`);
    });
  backups
    .command('make')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const made = await reading(file, (workbook) =>
        makeBackup(workbook.database, workbook.meta.workbookId, 'daily'),
      );
      if (json === true) return printJson(made);
      printLine(made.file);
    });
  backups
    .command('restore')
    .argument('<file>')
    .argument('<backup>', 'its id in the list')
    .option('--workbook <id>', 'whose backup it is, where the file is too damaged to say')
    .option('--json', 'print one JSON value')
    .action(async (file: string, backup: string, options: { workbook?: string; json?: boolean }) => {
      const restored = orFail(await restoreBackup(resolvePath(file), backup, options.workbook));
      if (options.json === true) return printJson(restored);
      printLine(`Restored the state of ${restored.at}. What was there before is a backup, too.`);
    });
}
