import type { Command } from 'commander';
import { theOne } from '../../../shared/workbook/find.ts';
import { countRecords } from '../../../shared/workbook/snapshot.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { printJson, printLine } from '../output.ts';
import { reading } from '../with-workbook.ts';

/** What design.md §8 fixes for `inspect`, `new` and `carry-forward`. */
export type Inspection = {
  readonly workbookId: string;
  readonly schemaVersion: number;
  readonly edition: string;
  readonly fiscalYear: number | null;
  readonly provider: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly edits: number;
  readonly conflicts: number;
};

export function inspectionOf(workbook: Workbook): Inspection {
  const snapshot = workbook.snapshot();
  return {
    workbookId: snapshot.workbookId,
    schemaVersion: workbook.schemaVersion,
    edition: snapshot.edition.id,
    fiscalYear: theOne(snapshot, 'workbook')?.fiscal_year ?? null,
    provider: theOne(snapshot, 'provider')?.name ?? null,
    counts: countRecords(snapshot),
    edits: snapshot.editCount,
    conflicts: snapshot.conflicts.length,
  };
}

export function printInspection(inspection: Inspection, json: boolean | undefined): void {
  if (json === true) {
    printJson(inspection);
    return;
  }
  printLine(
    `${inspection.provider?.trim() || 'No provider yet'}, fiscal year ${inspection.fiscalYear ?? 'not set'}`,
  );
  printLine(
    `Workbook ${inspection.workbookId}, edition ${inspection.edition}, file version ${inspection.schemaVersion}`,
  );
  printLine(`${inspection.edits} edits, ${inspection.conflicts} conflicts to settle`);
  for (const [kind, count] of Object.entries(inspection.counts).filter(([, number]) => number > 0))
    printLine(`  ${String(count).padStart(6)}  ${kind}`);
}

export function addInspect(program: Command): void {
  program
    .command('inspect')
    .description('what a workbook is and how much is in it')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, { json }: { json?: boolean }) => {
      printInspection(await reading(file, inspectionOf), json);
    });
}
