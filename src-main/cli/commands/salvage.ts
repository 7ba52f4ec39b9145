import type { Command } from 'commander';
import { lostInWords, salvagedInWords } from '../../../shared/salvage/words.ts';
import { salvage } from '../../workbook/salvage/salvage.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';

type Options = { readonly workbook?: string; readonly json?: boolean };

/** Beyond design.md §8: a headless machine must be able to save what is left as well. */
export function addSalvage(program: Command): void {
  program
    .command('salvage')
    .description('save what can be read of a damaged workbook into a new file, and list what cannot')
    .argument('<damaged>', 'only read, never changed')
    .argument('<new>')
    .option('--workbook <id>', 'which workbook it is, where the file cannot say')
    .option('--json', 'print one JSON value')
    .action(async (damaged: string, newFile: string, { workbook, json }: Options) => {
      const report = orFail(
        await salvage({
          damaged: resolvePath(damaged),
          newFile: resolvePath(newFile),
          ...(workbook === undefined ? {} : { workbookId: workbook }),
        }),
      );
      if (json === true) return printJson(report);
      printLine(salvagedInWords(report));
      for (const line of lostInWords(report)) printLine(`  ${line}`);
    });
}
