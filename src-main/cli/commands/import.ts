import type { Command } from 'commander';
import { importSubmission } from '../../import/import-submission.ts';
import { orFail } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';
import { addImportFeedback } from './import-feedback.ts';
import { inspectionOf, printInspection } from './inspect.ts';

export function addImport(program: Command): void {
  const command = program.command('import').description('bring in what another program or workbook wrote');
  addImportFeedback(command);
  command
    .command('submission')
    .description('make a new workbook out of a JSON submission')
    .argument('<file>', 'the workbook to make')
    .argument('<json>', 'the submission')
    .option('--json', 'print one JSON value')
    .action(async (file: string, json: string, options: { json?: boolean }) => {
      orFail(importSubmission(resolvePath(file), resolvePath(json)));
      printInspection(await reading(file, inspectionOf), options.json);
    });
}
