import type { Command } from 'commander';
import { sampleWorkbook } from '../../sample.ts';
import { createWorkbook } from '../../workbook/create.ts';
import { orFail } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';
import { inspectionOf, printInspection } from './inspect.ts';

export function addSample(program: Command): void {
  program
    .command('sample')
    .description('make a complete, fictional, ready-to-submit workbook')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, { json }: { json?: boolean }) => {
      orFail(createWorkbook(resolvePath(file), sampleWorkbook));
      printInspection(await reading(file, inspectionOf), json);
    });
}
