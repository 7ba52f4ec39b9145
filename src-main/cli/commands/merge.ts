import type { Command } from 'commander';
import { formatNumber } from '../../../shared/documents/format.ts';
import { failed } from '../../../shared/ipc/result.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { listedConflict } from '../../../shared/workbook/conflicts.ts';
import { type IncomingPerson, incomingByPerson } from '../../../shared/workbook/incoming.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { type MergeReport, mergeFiles, tryMerge } from '../../workbook/merge/merge.ts';
import { orFail, printJson, printLine } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

/** What design.md §8 fixes. */
function contractOf({ incoming, alreadyHad, records, conflicts }: MergeReport) {
  return { applied: incoming.length, alreadyHad, records, conflicts: conflicts.map(listedConflict) };
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

const edits = (count: number) => counted(count, 'edit', 'edits');

function printPeople(people: readonly IncomingPerson[]): void {
  for (const { author, edits: all, sections } of people) {
    printLine(`  ${author}: ${edits(all)}`);
    for (const { label, edits: count } of sections) printLine(`    ${label}: ${edits(count)}`);
  }
}

function printConflicts(snapshot: WorkbookSnapshot, { conflicts }: MergeReport): void {
  printLine(
    conflicts.length === 0
      ? 'No conflicts to settle.'
      : `${counted(conflicts.length, 'conflict', 'conflicts')} to settle:`,
  );
  for (const conflict of conflicts) {
    const { kind, id, field } = conflict;
    printLine(
      `  ${titleOfId(snapshot, kind, id)}: ${findField(model[kind], field)?.label ?? 'does it stay?'}`,
    );
    for (const { value, author, at } of listedConflict(conflict).values)
      printLine(
        `    ${valueInWords(snapshot, kind, field, value)} (${author}, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC)`,
      );
  }
}

function printReport(snapshot: WorkbookSnapshot, report: MergeReport, dryRun: boolean): void {
  const { incoming, alreadyHad, records, purged, attachments, returned, backup } = report;
  const came = dryRun ? 'would come in' : 'came in';
  printLine(
    incoming.length === 0
      ? `Nothing new: all ${edits(alreadyHad)} of the copies were here already.`
      : `${edits(incoming.length)} ${came}; ${formatNumber(alreadyHad)} were here already.`,
  );
  printPeople(incomingByPerson(snapshot, incoming));
  const { created, changed, deleted, restored } = records;
  if (incoming.length > 0)
    printLine(`Records: ${created} new, ${changed} changed, ${deleted} deleted, ${restored} restored.`);
  if (attachments > 0) printLine(`${counted(attachments, 'attached file', 'attached files')} ${came}.`);
  if (purged > 0)
    printLine(
      `${counted(purged, 'value or file', 'values or files')} ${dryRun ? 'would go' : 'went'}, because another copy purged them.`,
    );
  for (const { person } of returned)
    printLine(
      `The copy made for ${titleOfId(snapshot, 'person', person)} ${dryRun ? 'would come back' : 'came back'}.`,
    );
  printConflicts(snapshot, report);
  if (dryRun) printLine('This was a dry run: nothing was changed.');
  if (backup !== undefined)
    printLine(`To undo it before anything else is changed, restore the backup ${backup.id}.`);
}

export function addMerge(program: Command): void {
  program
    .command('merge')
    .description('take in what others wrote in their copies of a workbook; theirs are only read')
    .argument('<file>', 'the workbook that takes it in')
    .argument('<other...>', 'copies of it')
    .option('--dry-run', 'only say what would come in, by person and section')
    .option('--json', 'print one JSON value')
    .action(
      async (given: string, others: readonly string[], options: { dryRun?: boolean; json?: boolean }) => {
        const file = resolvePath(given);
        const copies = others.map(resolvePath);
        const dryRun = options.dryRun === true;
        const show = (report: MergeReport, snapshot: () => WorkbookSnapshot) =>
          options.json === true ? printJson(contractOf(report)) : printReport(snapshot(), report, dryRun);
        if (dryRun)
          return orFail(
            await tryMerge(file, copies, (report, merged) => show(report, () => merged.snapshot())),
          );
        const report = orFail(await mergeFiles(file, copies));
        await reading(given, (workbook) => show(report, () => workbook.snapshot()));
        if (report.unfinished !== undefined) orFail(failed(report.unfinished));
      },
    );
}
