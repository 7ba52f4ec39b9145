import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { eachOnce } from '../../../shared/readiness/each-once.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { logoOf } from '../../attachments/stored.ts';
import { exportWorkbook } from '../../export/export-workbook.ts';
import { makeFolder } from '../../files.ts';
import { sampleWorkbook } from '../../sample.ts';
import { createWorkbook } from '../../workbook/create.ts';
import { orFail, printLine } from '../output.ts';
import { reading } from '../with-workbook.ts';

/**
 * `npm start` where no window can be shown: the main job from a workbook to documents, on the sample. A
 * sample that is already there is kept, with whatever was tried on it.
 */
export function addFirstRun(program: Command): void {
  program
    .command('first-run', { hidden: true })
    .argument('<folder>')
    .action(async (folder: string) => {
      const file = path.resolve(folder, 'sample.cxwb');
      const out = path.resolve(folder, 'export');
      makeFolder(path.resolve(folder));
      if (existsSync(file)) printLine(`Using the sample workbook of an earlier run:\n  ${file}`);
      else {
        orFail(createWorkbook(file, sampleWorkbook));
        printLine(`Made a sample workbook; the provider in it is fictional:\n  ${file}`);
      }
      await reading(file, async (workbook) => {
        const findings = eachOnce(findingsOf(workbook.snapshot()));
        const blocking = findings.filter((finding) => finding.severity === 'blocks');
        printLine(
          `\nChecked it: ${blocking.length} findings block submission, ${findings.length - blocking.length} advise.`,
        );
        for (const { message, citation } of blocking) printLine(`  ${message} (${citation})`);
        printLine('\nExported it:');
        for (const written of orFail(
          await exportWorkbook(workbook.snapshot(), { out, ...orFail(logoOf(workbook)) }),
        ))
          printLine(`  ${written.path}`);
      });
      printLine('\nThe command line does all of the work too. Try: npm run --silent hisp -- --help');
    });
}
