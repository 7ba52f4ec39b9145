import type { Command } from 'commander';
import { inWords } from '../../../shared/accessibility/finding.ts';
import { obstaclesTo } from '../../../shared/documents/draft-notice.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import { isDeliverable } from '../../../shared/model/deliverable.ts';
import { eachOnce } from '../../../shared/readiness/each-once.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { logoOf } from '../../attachments/stored.ts';
import { exportWorkbook } from '../../export/export-workbook.ts';
import {
  available,
  type ExportChoice,
  exportables,
  exportChoices,
  formats,
  isExportable,
  isFormat,
} from '../../export/formats.ts';
import { orFail, printJson, printLine, wrongUsage } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { reading } from '../with-workbook.ts';

/** A format may be named by the ending of its files as well. */
const formatsByEnding: ReadonlyMap<string, string> = new Map([
  ['docx', 'word'],
  ['pptx', 'slides'],
]);

/** How much there is to do before all that is exported is ready. The submission holds every deliverable. */
function countMissing(snapshot: WorkbookSnapshot, choices: readonly ExportChoice[]): number {
  const findings = findingsOf(snapshot).filter(({ severity }) => severity === 'blocks');
  const concerned = choices.flatMap(({ deliverable }) =>
    isDeliverable(deliverable) ? (obstaclesTo(snapshot, findings, deliverable)?.findings ?? []) : findings,
  );
  return eachOnce(concerned).length;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the documents and data that go to OMB; a draft says that it is one')
    .argument('<file>')
    .requiredOption('--out <folder>', 'where to write; made if it is not there')
    .option('--only <format>', `one of: ${formats.join(', ')}`)
    .option('--deliverable <name>', `one of: ${exportables.join(', ')}`)
    .option('--json', 'print one JSON value')
    .action(
      async (file: string, options: { out: string; only?: string; deliverable?: string; json?: boolean }) => {
        const { deliverable } = options;
        const only = formatsByEnding.get(options.only ?? '') ?? options.only;
        if (only !== undefined && !isFormat(only))
          throw wrongUsage(`--only must be one of: ${formats.join(', ')}.`);
        if (deliverable !== undefined && !isExportable(deliverable))
          throw wrongUsage(`--deliverable must be one of: ${exportables.join(', ')}.`);
        if (only !== undefined && deliverable !== undefined && !available[deliverable].includes(only))
          throw wrongUsage(`So far ${deliverable} can be exported as: ${available[deliverable].join(', ')}.`);
        const out = resolvePath(options.out);
        const choices = exportChoices(
          (choice) =>
            (only === undefined || choice.format === only) &&
            (deliverable === undefined || choice.deliverable === deliverable),
        );
        const { files, missing } = await reading(file, async (workbook) => ({
          files: orFail(
            await exportWorkbook(workbook.snapshot(), {
              out,
              choices,
              database: workbook.database.name,
              ...orFail(logoOf(workbook)),
            }),
          ),
          missing: countMissing(workbook.snapshot(), choices),
        }));
        if (options.json === true)
          return printJson({
            files: files.map(({ deliverable, format, path, sha256 }) => ({
              deliverable,
              format,
              path,
              sha256,
            })),
          });
        for (const written of files) {
          printLine(written.path);
          for (const finding of written.accessibility) printLine(`  Accessibility: ${inWords(finding)}`);
        }
        if (missing > 0)
          printLine(
            missing === 1
              ? 'DRAFT: 1 item is missing or needs a change; “hisp check” names it.'
              : `DRAFT: ${formatNumber(missing)} items are missing or need a change; “hisp check” lists them.`,
          );
      },
    );
}
