import type { Command } from 'commander';
import { verifyFile } from '../../verify/verify.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('whether a .json, .docx or .cxwb agrees with itself and, if asked, with a workbook')
    .argument('<path>')
    .option('--against <file>', 'a workbook that should say the same')
    .option('--json', 'print one JSON value')
    .action(async (given: string, options: { against?: string; json?: boolean }) => {
      const { against } = options;
      const snapshot =
        against === undefined ? undefined : await reading(against, (workbook) => workbook.snapshot());
      const verification = orFail(await verifyFile(resolvePath(given), snapshot));
      if (options.json === true) return printJson(verification);
      printLine(
        verification.ok
          ? `In agreement. Digest ${verification.digest}`
          : `NOT in agreement. Digest ${verification.digest || 'none'}`,
      );
      for (const problem of verification.problems) printLine(`  ${problem}`);
    });
}
