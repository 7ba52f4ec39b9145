import type { AboutResponses } from '../../../shared/ipc/contract.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { findRecord, theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { readFiscalYear } from '../../forms/fiscal-year-text.ts';

/** What a file of single responses is about, as it stands in the form. */
export type AboutForm = {
  /** A record's id, `new`, or nothing. */
  readonly service: string;
  readonly newService: string;
  readonly fiscalYear: string;
  readonly quarter: string;
  readonly channel: string;
  readonly transactionPoint: string;
  readonly serviceProvided: string;
  readonly scale: 'thumbs' | 'rating' | '';
};

export type AboutProblems = Readonly<Partial<Record<keyof AboutForm, string>>>;

/** What was said last in this window. */
let last: { readonly workbookId: string; readonly form: AboutForm } | undefined;

export function rememberAbout(workbookId: string, form: AboutForm): void {
  last = { workbookId, form };
}

const timeOf = ({ fiscal_year: year = 0, quarter = 0 }: RecordIn<'feedback_report'>) => year * 4 + quarter;

/** What was said of the file before, as far as this window or the workbook knows. */
export function aboutAtFirst(snapshot: WorkbookSnapshot): AboutForm {
  if (last?.workbookId === snapshot.workbookId) return last.form;
  const [newest] = snapshot.records.feedback_report
    .filter(({ source_file: file }) => file !== undefined)
    .toSorted((a, b) => timeOf(b) - timeOf(a));
  return {
    service: newest?.service ?? '',
    newService: '',
    fiscalYear: String(newest?.fiscal_year ?? theOne(snapshot, 'workbook')?.fiscal_year ?? ''),
    quarter: String(newest?.quarter ?? ''),
    channel: newest?.channel ?? '',
    transactionPoint: newest?.transaction_point ?? '',
    serviceProvided: newest?.service_provided ?? '',
    scale: '',
  };
}

function serviceOf(snapshot: WorkbookSnapshot, form: AboutForm): AboutResponses['service'] | undefined {
  if (form.service === 'new') {
    const name = form.newService.trim();
    return name === '' ? undefined : { name };
  }
  const known = findRecord(snapshot, 'service', recordIdSchema.safeParse(form.service).data);
  return known === undefined ? undefined : { id: known.id };
}

/** @returns what the form says, or what is missing in it, beside which control, in their order */
export function readAbout(
  snapshot: WorkbookSnapshot,
  form: AboutForm,
  asksScale: boolean,
): AboutResponses | { readonly problems: AboutProblems } {
  const service = serviceOf(snapshot, form);
  const fiscalYear = readFiscalYear(form.fiscalYear);
  const isNew = form.service === 'new';
  const problems: AboutProblems = {
    ...(asksScale && form.scale === '' ? { scale: 'Say what 1 means.' } : {}),
    ...(service === undefined && !isNew ? { service: 'Choose the service that was asked about.' } : {}),
    ...(service === undefined && isNew ? { newService: 'Write the name of the service.' } : {}),
    ...(fiscalYear === undefined ? { fiscalYear: 'Write a year with four digits, at most 2199.' } : {}),
    ...(form.quarter === '' ? { quarter: 'Choose the quarter.' } : {}),
  };
  if (service === undefined || fiscalYear === undefined || Object.keys(problems).length > 0)
    return { problems };
  return {
    service,
    fiscalYear,
    quarter: Number(form.quarter),
    channel: form.channel.trim(),
    transactionPoint: form.transactionPoint.trim(),
    serviceProvided: form.serviceProvided.trim(),
    ...(asksScale && form.scale !== '' ? { scale: form.scale } : {}),
  };
}
