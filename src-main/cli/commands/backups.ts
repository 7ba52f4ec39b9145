import type { Command } from 'commander';
import { listBackups, makeBackup } from '../../workbook/backup.ts';
import { attemptAsync } from '../../workbook/failures.ts';
import { restoreBackup, workbookIdOf } from '../../workbook/restore-backup.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

/** What helps where a file is too damaged to say which workbook it is. */
const whose =
  'If the file cannot say which workbook it is, add --workbook with its id; “hisp inspect” of any copy prints it.';

function addList(backups: Command): void {
  backups
    .command('list')
    .description('the backups of a workbook, newest first')
    .argument('<file>')
    .option('--workbook <id>', 'whose backups, where the file is too damaged to say')
    .option('--json', 'print one JSON value')
    .action(async (given: string, options: { workbook?: string; json?: boolean }) => {
      const file = resolvePath(given);
      const id = options.workbook ?? orFail(await attemptAsync(file, () => workbookIdOf(file)), whose);
      const found = listBackups(id);
      if (options.json === true) return printJson(found);
      if (found.length === 0) printLine('There are no backups of this workbook in your folder.');
      for (const backup of found)
        printLine(`${backup.id}  ${backup.reason}, ${(backup.size / 1_000_000).toFixed(1)} MB`);
    });
}

function addMake(backups: Command): void {
  backups
    .command('make')
    .description('copy a workbook into your own folder now')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const made = await reading(file, (workbook) => makeBackup(workbook, 'by-hand'));
      if (json === true) return printJson(made);
      printLine(made.file);
    });
}

function addRestore(backups: Command): void {
  backups
    .command('restore')
    .description('put a backup in the place of a workbook; what was there becomes a backup too')
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

/** Beyond design.md §8: a headless machine must be able to restore as well. */
export function addBackups(program: Command): void {
  const backups = program.command('backups').description('copies of a workbook in your own folder');
  addList(backups);
  addMake(backups);
  addRestore(backups);
}
