import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { addApply } from './commands/apply.ts';
import { addBackups } from './commands/backups.ts';
import { addBench } from './commands/bench.ts';
import { addCarryForward } from './commands/carry-forward.ts';
import { addCheck } from './commands/check.ts';
import { addExport } from './commands/export.ts';
import { addFeedback } from './commands/feedback.ts';
import { addFirstRun } from './commands/first-run.ts';
import { addHistory } from './commands/history.ts';
import { addImport } from './commands/import.ts';
import { addInspect } from './commands/inspect.ts';
import { addMerge } from './commands/merge.ts';
import { addNew } from './commands/new.ts';
import { addPurge } from './commands/purge.ts';
import { addSalvage } from './commands/salvage.ts';
import { addSample } from './commands/sample.ts';
import { addShow } from './commands/show.ts';
import { addVerify } from './commands/verify.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

const firstSteps = `
First steps:
  hisp sample demo.cxwb                  a complete, fictional workbook to look at
  hisp check demo.cxwb                   what is missing, with the section that asks for it
  hisp export demo.cxwb --out demo       the Word and JSON files
  hisp new ours.cxwb --provider "Our service" --fiscal-year 2027
  hisp apply ours.cxwb edits.jsonl --author "CX lead"`;

/** The command line of design.md §8, one file a command. */
export function makeProgram(): Command {
  const program = new Command('hisp')
    .description('Workbooks of High Impact Service Providers under OMB Circular A-11 Section 280')
    .version(version)
    .addHelpText('after', firstSteps)
    .showHelpAfterError(false)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  for (const add of [
    addNew,
    addSample,
    addInspect,
    addShow,
    addApply,
    addHistory,
    addCheck,
    addExport,
    addVerify,
    addImport,
    addFeedback,
    addCarryForward,
    addMerge,
    addPurge,
    addBackups,
    addSalvage,
    addBench,
    addFirstRun,
  ])
    add(program);
  inheritSettings(program);
  return program;
}

/** Subcommands made earlier do not take these over by themselves. */
function inheritSettings(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inheritSettings(child);
  }
}
