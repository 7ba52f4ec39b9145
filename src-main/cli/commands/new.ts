import type { Command } from 'commander';
import { defaultEditionId } from '../../../shared/editions/index.ts';
import { createWorkbook } from '../../workbook/create.ts';
import { emptyWorkbook } from '../../workbook/empty-workbook.ts';
import { loadEdition } from '../edition-option.ts';
import { parseFiscalYear } from '../fiscal-year-option.ts';
import { orFail, wrongUsage } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';
import { inspectionOf, printInspection } from './inspect.ts';

export function addNew(program: Command): void {
  program
    .command('new')
    .description('make an empty workbook for one provider and one fiscal year')
    .argument('<file>')
    .requiredOption('--provider <name>', 'the High Impact Service Provider')
    .requiredOption('--fiscal-year <year>', 'the year in which the assessment is due')
    .option('--edition <id|pack.json>', 'the edition of the instrument', defaultEditionId)
    .option('--json', 'print one JSON value')
    .action(
      async (
        file: string,
        options: { provider: string; fiscalYear: string; edition: string; json?: boolean },
      ) => {
        const fiscalYear = parseFiscalYear(options.fiscalYear);
        if (options.provider.trim() === '') throw wrongUsage('--provider must not be empty.');
        const edition = loadEdition(options.edition);
        const made = emptyWorkbook({ ...edition, provider: options.provider, fiscalYear });
        orFail(createWorkbook(resolvePath(file), made));
        printInspection(await reading(file, inspectionOf), options.json);
      },
    );
}
