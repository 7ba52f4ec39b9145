import type { Command } from 'commander';
import { formatMean } from '../../../shared/feedback/mean.ts';
import { type QuestionResult, questionResults } from '../../../shared/feedback/reports.ts';
import { responseShares } from '../../../shared/feedback/response-shares.ts';
import { counted } from '../../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { printJson, printLine } from '../output.ts';
import { reading } from '../with-workbook.ts';

/** As design.md §8 has it: every name always there, null where nothing was entered. */
function entryOf(result: QuestionResult) {
  return {
    reportId: result.reportId,
    service: result.service ?? null,
    serviceProvided: result.serviceProvided ?? null,
    transactionPoint: result.transactionPoint ?? null,
    fiscalYear: result.fiscalYear ?? null,
    quarter: result.quarter ?? null,
    channel: result.channel ?? null,
    questionNumber: result.questionNumber ?? null,
    measure: result.measure ?? null,
    question: result.question ?? null,
    counts: result.counts,
    responses: result.responses,
    mean: result.hundredths === null ? null : result.hundredths / 100,
    responseRate: result.responseRate,
  };
}

function inWords(result: QuestionResult): string {
  const { fiscalYear, quarter, service, channel, measure, question, responses, hundredths } = result;
  const mean = hundredths === null ? 'no answers' : `${formatMean(hundredths)} of ${responses} answers`;
  return [`FY${fiscalYear ?? '?'} Q${quarter ?? '?'}`, service, channel, measure, question, mean]
    .map((part) => (part ?? '').trim())
    .filter((part) => part !== '')
    .join(' · ');
}

/** Single responses give shares, which are no counts by question and have no mean (domain.md §4, layout B). */
function leftOutInWords(snapshot: WorkbookSnapshot): readonly string[] {
  const reports = responseShares(snapshot.records.feedback_report)?.reports ?? [];
  return reports.length === 0
    ? []
    : [
        `What ${counted(reports.length, 'report')} of single responses tell${reports.length === 1 ? 's' : ''} is left out here, since shares are no means: see Results in the window, or “hisp show FILE feedback_report”.`,
      ];
}

export function addFeedback(program: Command): void {
  program
    .command('feedback')
    .description('what customers answered: counts and means by question, for each report of counts')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, options: { json?: boolean }) => {
      const snapshot = await reading(file, (workbook) => workbook.snapshot());
      const results = questionResults(snapshot);
      if (options.json === true) return printJson(results.map(entryOf));
      for (const line of [...results.map(inWords), ...leftOutInWords(snapshot)]) printLine(line);
    });
}
