import type { Command } from 'commander';
import {
  type Deliverable,
  deliverableLabels,
  deliverables,
  isDeliverable,
} from '../../../shared/model/deliverable.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { printJson, printLine, wrongUsage } from '../output.ts';
import { reading } from '../with-workbook.ts';

function parseDeliverable(given: string | undefined): Deliverable | undefined {
  if (given === undefined || isDeliverable(given)) return given;
  throw wrongUsage(`--deliverable must be one of: ${deliverables.join(', ')}.`);
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('what stands between this workbook and OMB')
    .argument('<file>')
    .option('--deliverable <name>', 'only what concerns this one')
    .option('--json', 'print one JSON value')
    .action(async (file: string, options: { deliverable?: string; json?: boolean }) => {
      const deliverable = parseDeliverable(options.deliverable);
      const findings = await reading(file, (workbook) => findingsOf(workbook.snapshot(), deliverable));
      if (options.json === true) {
        printJson(
          findings.map(({ rule, severity, citation, message, deliverable: concerns, kind, id, field }) => ({
            rule,
            severity,
            citation,
            message,
            deliverable: concerns,
            kind: kind ?? null,
            id: id ?? null,
            field: field ?? null,
          })),
        );
        return;
      }
      for (const finding of findings)
        printLine(
          `${finding.severity === 'blocks' ? 'BLOCKS ' : 'advises'}  ${finding.message} (${finding.citation}, ${deliverableLabels[finding.deliverable]})`,
        );
      const blocking = findings.filter((finding) => finding.severity === 'blocks').length;
      printLine(`${blocking} blocking, ${findings.length - blocking} advising`);
    });
}
