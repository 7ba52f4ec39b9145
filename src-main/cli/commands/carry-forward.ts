import type { Command } from 'commander';
import { carryForward } from '../../workbook/carry-forward.ts';
import { loadEdition } from '../edition-option.ts';
import { parseFiscalYear } from '../fiscal-year-option.ts';
import { orFail } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';
import { inspectionOf, printInspection } from './inspect.ts';

export function addCarryForward(program: Command): void {
  program
    .command('carry-forward')
    .description('start the next year: texts are carried, levels and sign-offs begin again')
    .argument('<old>', 'last year’s workbook; it is only read')
    .argument('<new>', 'the file to make')
    .requiredOption('--fiscal-year <year>', 'the year in which the new assessment is due')
    .option('--edition <id|pack.json>', 'the edition of the instrument, if it is not last year’s')
    .option('--json', 'print one JSON value')
    .action(
      async (
        oldFile: string,
        newFile: string,
        options: { fiscalYear: string; edition?: string; json?: boolean },
      ) => {
        const fiscalYear = parseFiscalYear(options.fiscalYear);
        const edition = options.edition === undefined ? undefined : loadEdition(options.edition);
        orFail(await carryForward(resolvePath(oldFile), resolvePath(newFile), fiscalYear, edition));
        printInspection(await reading(newFile, inspectionOf), options.json);
      },
    );
}
