import type { Command } from 'commander';
import { formatDate } from '../../../shared/calendar/format.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import {
  type Deliverable,
  deliverableLabels,
  deliverables,
  isDeliverable,
} from '../../../shared/model/deliverable.ts';
import { byTask } from '../../../shared/readiness/each-once.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { listed } from '../../../shared/readiness/words.ts';
import { printJson, printLine, wrongUsage } from '../output.ts';
import { reading } from '../with-workbook.ts';

function parseDeliverable(given: string | undefined): Deliverable | undefined {
  if (given === undefined || isDeliverable(given)) return given;
  throw wrongUsage(`--deliverable must be one of: ${deliverables.join(', ')}.`);
}

/** The circular asks for feedback as a part of the assessment (§280.15 and .16), so that its rules are there. */
const aboutFeedback = `${deliverableLabels.feedback}: checked for conflicts and for references to what is gone. Quarters without a report, and reports that are there twice, are findings of the ${deliverableLabels.assessment}.`;

/** "Capacity Assessment and Action Plan" */
function deliverablesOf(findings: readonly Finding[]): string {
  return listed(findings.map(({ deliverable }) => deliverableLabels[deliverable]));
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('what is missing before a deliverable can go to OMB, with the section that asks for it')
    .argument('<file>')
    .option('--deliverable <name>', 'only what concerns this one')
    .option('--json', 'print one JSON value')
    .action(async (file: string, options: { deliverable?: string; json?: boolean }) => {
      const deliverable = parseDeliverable(options.deliverable);
      const { findings, newestEditAt } = await reading(file, (workbook) => ({
        findings: findingsOf(workbook.snapshot(), deliverable),
        newestEditAt: workbook.snapshot().newestEditAt,
      }));
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
      printLine(`As of the newest edit, ${formatDate(new Date(newestEditAt).toISOString().slice(0, 10))}:`);
      const tasks = byTask(findings);
      for (const [finding, ...others] of tasks)
        printLine(
          `${finding.severity === 'blocks' ? 'BLOCKS ' : 'advises'}  ${finding.message} (${finding.citation}, ${deliverablesOf([finding, ...others])})`,
        );
      const blocking = tasks.filter(([{ severity }]) => severity === 'blocks').length;
      printLine(`${formatNumber(blocking)} blocking, ${formatNumber(tasks.length - blocking)} advising`);
      if (deliverable === undefined || deliverable === 'feedback') printLine(aboutFeedback);
      if (findings.length > 0)
        printLine(
          'Next: fill in what is missing with “hisp apply”; “hisp check FILE --json” gives ids and fields.',
        );
    });
}
