import { formatNumber } from '../../../shared/documents/format.ts';
import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/readiness/words.ts';

/** What the plan counts: rows of a table, or what single people answered. */
function unitOf({ layout }: PlannedFeedback): string {
  return layout === 'responses' ? 'response' : 'row';
}

const layouts: Readonly<Record<PlannedFeedback['layout'], string>> = {
  quarterly: 'a table of quarterly feedback data, a row for each survey',
  responses: 'single responses',
  own: 'feedback data that were exported from a workbook',
};

export function layoutInWords({ layout }: PlannedFeedback): string {
  return layouts[layout];
}

type Outcome = { readonly label: string; readonly count: number };

/** How many lines are new, changed, and so on; what there is none of is left out, but for the first. */
export function outcomesOf(plan: PlannedFeedback): readonly Outcome[] {
  const isTable = plan.layout !== 'responses';
  const all = [
    { label: isTable ? 'Rows in the file' : 'Responses in the file', count: plan.read },
    { label: isTable ? 'New reports' : 'In a new report', count: plan.fresh },
    { label: isTable ? 'Reports that will change' : 'In a report that will change', count: plan.changed },
    { label: 'Submitted, published or archived ones among them', count: plan.changedOut },
    { label: 'In the workbook already', count: plan.unchanged },
    { label: 'Rows of other providers, left out', count: plan.otherProviders },
    { label: 'Rows that cannot be taken', count: plan.skipped.length },
  ];
  return all.filter(({ count }, index) => index === 0 || count > 0);
}

/** Is there anything to import? */
export function hasNews({ fresh, changed }: PlannedFeedback): boolean {
  return fresh + changed > 0;
}

/** What the button does: "Import 3 rows". */
export function importInWords(plan: PlannedFeedback): string {
  return `Import ${counted(plan.fresh + plan.changed, unitOf(plan))}`;
}

/** Why there is nothing to import. */
export function nothingNewInWords(plan: PlannedFeedback): string {
  const { read, unchanged, otherProviders, provider } = plan;
  if (read === 0) return 'The file has nothing below its column names.';
  if (unchanged > 0)
    return `Nothing in this file is new: the workbook says all of it already (${counted(unchanged, unitOf(plan))}).`;
  if (otherProviders === read)
    return `No row is of ${provider.trim()}, the provider of this workbook. Check how its name is spelled in the file and here.`;
  return 'No row can be taken. What is wrong with each is listed below.';
}

/** What came of it, in a sentence. */
export function importedInWords(plan: PlannedFeedback, servicesCreated: readonly string[]): string {
  const { fresh, changed, layout } = plan;
  const reports =
    layout === 'responses'
      ? [
          `${counted(fresh + changed, 'response')} in ${fresh > 0 ? 'a new report' : 'a report that was there'}`,
        ]
      : [
          ...(fresh > 0 ? [counted(fresh, 'new report')] : []),
          ...(changed > 0 ? [`${counted(changed, 'report')} changed`] : []),
        ];
  const services = servicesCreated.length === 0 ? [] : [counted(servicesCreated.length, 'new service')];
  return `Imported and saved: ${[...reports, ...services].join(', ')}.`;
}

/** All lines, to be kept or sent to whoever made the file. */
export function notesAsText(title: string, notes: PlannedFeedback['warnings']): string {
  return [title, ...notes.map(({ line, message }) => `Line ${formatNumber(line)}: ${message}`)].join('\n');
}
