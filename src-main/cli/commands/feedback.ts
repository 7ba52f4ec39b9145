import type { Command } from 'commander';
import { formatMean } from '../../../shared/feedback/mean.ts';
import { type QuestionResult, questionResults } from '../../../shared/feedback/reports.ts';
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

export function addFeedback(program: Command): void {
  program
    .command('feedback')
    .description('what customers answered: counts and means by question, for each report')
    .argument('<file>')
    .option('--json', 'print one JSON value')
    .action(async (file: string, options: { json?: boolean }) => {
      const results = await reading(file, (workbook) => questionResults(workbook.snapshot()));
      if (options.json === true) printJson(results.map(entryOf));
      else for (const result of results) printLine(inWords(result));
    });
}
