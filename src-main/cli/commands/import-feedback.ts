import type { Command } from 'commander';
import { formatNumber } from '../../../shared/documents/format.ts';
import { defined } from '../../../shared/feedback/defined.ts';
import { type Scale, scales } from '../../../shared/feedback/layouts/layout-b.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { programAuthor } from '../../../shared/workbook/log/edit.ts';
import { applyFeedbackImport, type FeedbackImported } from '../../import/feedback/apply.ts';
import { planFeedbackImport } from '../../import/feedback/plan.ts';
import type { AboutResponses, FeedbackPlan } from '../../import/feedback/request.ts';
import { backUpDaily } from '../../workbook/backup.ts';
import { attemptAsync } from '../../workbook/failures.ts';
import { parseFiscalYear } from '../fiscal-year-option.ts';
import { orFail, printJson, printLine, wrongUsage } from '../output.ts';
import { resolvePath } from '../paths.ts';
import { changing } from '../with-workbook.ts';

type Options = {
  readonly author: string;
  readonly acceptNear?: boolean;
  readonly service?: string;
  readonly fiscalYear?: string;
  readonly quarter?: string;
  readonly channel?: string;
  readonly transactionPoint?: string;
  readonly serviceProvided?: string;
  readonly scale?: string;
  readonly json?: boolean;
};

function quarterOf(given: string): number {
  if (!/^[1-4]$/.test(given)) throw wrongUsage('--quarter must be 1, 2, 3 or 4.');
  return Number(given);
}

function scaleOf(given: string | undefined): Scale | undefined {
  const scale = scales.find((known) => known === given);
  if (given !== undefined && scale === undefined)
    throw wrongUsage(`--scale must be one of: ${scales.join(', ')}.`);
  return scale;
}

/** A file of single responses does not say what it is about: all of it is given, or none for other files. */
function aboutResponses(options: Options): AboutResponses | undefined {
  const { service, fiscalYear, quarter, channel, transactionPoint, serviceProvided } = options;
  const scale = scaleOf(options.scale);
  if (service === undefined && fiscalYear === undefined && quarter === undefined && channel === undefined)
    return undefined;
  if (service === undefined || service.trim() === '' || fiscalYear === undefined || quarter === undefined)
    throw wrongUsage('Single responses need --service, --fiscal-year, --quarter and --channel.');
  if (channel === undefined)
    throw wrongUsage('Single responses need --channel, too; it may be empty: --channel "".');
  return {
    service,
    fiscalYear: parseFiscalYear(fiscalYear),
    quarter: quarterOf(quarter),
    channel,
    ...defined({ transactionPoint, serviceProvided, scale }),
  };
}

/** Each new name that looks like exactly one service is taken for that one. */
function nearOf(plan: FeedbackPlan) {
  return new Map(
    plan.services.flatMap(({ named, near: [only, ...others] }) =>
      only === undefined || others.length > 0 ? [] : [[named.key, only.id] as const],
    ),
  );
}

function contractOf(plan: FeedbackPlan, { imported, unchanged, servicesCreated }: FeedbackImported) {
  const { read, otherProviders, skipped, warnings } = plan;
  return { read, imported, unchanged, otherProviders, servicesCreated, skipped, warnings };
}

/** What became of names that look like others', and how it could be otherwise. */
function nearInWords({ services }: FeedbackPlan, same: ReadonlyMap<string, RecordId>): readonly string[] {
  const near = services.filter((service) => service.near.length > 0);
  const taken = near.filter(({ named }) => same.has(named.key));
  return [
    ...taken.map(
      ({ named, near: [other] }) => `Same service: “${named.name.trim()}” is “${other?.name ?? ''}”`,
    ),
    ...(taken.length < near.length
      ? ['With --accept-near, a new name that looks like exactly one service is taken for that one.']
      : []),
  ];
}

/** @param first before near names were taken for others */
function printWords(
  plan: FeedbackPlan,
  done: FeedbackImported,
  first: FeedbackPlan,
  same: ReadonlyMap<string, RecordId>,
): void {
  const what = plan.layout === 'responses' ? 'responses' : 'rows';
  printLine(
    `${formatNumber(plan.read)} ${what} read: ${formatNumber(done.imported)} imported (${formatNumber(plan.fresh)} new, ${formatNumber(plan.changed)} changed), ${formatNumber(done.unchanged)} unchanged, ${formatNumber(plan.otherProviders)} of other providers, ${formatNumber(plan.skipped.length)} skipped`,
  );
  for (const name of done.servicesCreated) printLine(`New service: ${name}`);
  for (const line of nearInWords(first, same)) printLine(line);
  for (const { line, reason } of plan.skipped) printLine(`Line ${line} skipped: ${reason}`);
  for (const { line, message } of plan.warnings) printLine(`Line ${line}: ${message}`);
}

export function addImportFeedback(command: Command): void {
  command
    .command('feedback')
    .description('take in quarterly feedback data: the rows of this workbook’s provider, or single responses')
    .argument('<file>')
    .argument('<csv>', 'quarterly data, single responses, or what “export --only csv” wrote')
    .option('--author <name>', 'who makes the change', programAuthor)
    .option('--accept-near', 'take a name that looks like one service for that service')
    .option('--service <name>', 'of single responses: their service')
    .option('--fiscal-year <year>', 'of single responses')
    .option('--quarter <number>', 'of single responses')
    .option('--channel <channel>', 'of single responses, such as website')
    .option('--transaction-point <text>', 'of single responses')
    .option('--service-provided <text>', 'of single responses')
    .option('--scale <scale>', `of single responses that are all 1: ${scales.join(' or ')}`)
    .option('--json', 'print one JSON value')
    .action(async (file: string, csv: string, options: Options) => {
      const responses = aboutResponses(options);
      const request = { csv: resolvePath(csv), ...defined({ responses }) };
      await changing(file, async (workbook) => {
        const first = orFail(await planFeedbackImport(workbook, request));
        const same: ReadonlyMap<string, RecordId> = options.acceptNear === true ? nearOf(first) : new Map();
        const plan =
          same.size === 0 ? first : orFail(await planFeedbackImport(workbook, { ...request, same }));
        orFail(await attemptAsync(workbook.file, () => backUpDaily(workbook)));
        const done = orFail(await applyFeedbackImport(workbook, { plan, author: options.author, same }));
        if (options.json === true) printJson(contractOf(plan, done));
        else printWords(plan, done, first, same);
      });
    });
}
