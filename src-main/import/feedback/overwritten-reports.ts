import { quarterLabel } from '../../../shared/calendar/fiscal.ts';
import type { ReadReport } from '../../../shared/feedback/layouts/read-report.ts';
import { type ReportState, wentOut } from '../../../shared/feedback/report-states.ts';
import { reportStates } from '../../../shared/model/choices.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, model, type RecordIn } from '../../../shared/model/model.ts';
import { isBlank, listed, shorten } from '../../../shared/readiness/words.ts';
import type { KnownFeedback } from './known-feedback.ts';
import { differing, type Values } from './reports-in-file.ts';

/** Of a report that is there already and to which the file gives other words or numbers. */
export type Overwritten = {
  /** Was it submitted, published or archived? */
  readonly isOut: boolean;
  /** In words, for whoever is about to import. */
  readonly message: string;
};

/** By these an import finds a report or its file again; they say nothing about customers. */
const ofTheImport: ReadonlySet<string> = new Set(['service', 'source_key', 'source_file']);

/** "the respondents and question 1". */
function whatChanges(
  known: KnownFeedback,
  was: RecordIn<'feedback_report'>,
  values: Values,
  read: ReadReport,
) {
  const inReport = replaced(model.feedback_report, values, was).filter((name) => !ofTheImport.has(name));
  const counts = new Map(known.counts(was.id).map((count) => [count.question_number, count]));
  const questions = [...read.questions].filter(
    ([number, asked]) => replaced(model.measure_count, asked, counts.get(number)).length > 0,
  );
  return [
    ...inReport.map((name) => findField(model.feedback_report, name)?.label ?? name),
    ...questions.map(([number]) => `question ${number}`),
  ];
}

/** Fields that say something already and will say something else; what was blank is only added to. */
function replaced(kind: Kind, values: Values, current: object | undefined): readonly string[] {
  const now = new Map<string, unknown>(Object.entries(current ?? {}));
  return differing(kind, values, current).filter((name) => !isBlank(now.get(name)));
}

function added(values: Values, was: RecordIn<'feedback_report'>): boolean {
  return differing(model.feedback_report, values, was).some((name) => !ofTheImport.has(name));
}

function stateInWords(status: ReportState | undefined): string {
  return reportStates.find(({ id }) => id === (status ?? 'draft'))?.label.toLowerCase() ?? '';
}

function nameOf(known: KnownFeedback, { service, ...was }: RecordIn<'feedback_report'>): string {
  const name = known.services.find(({ id }) => id === service)?.name.trim() ?? '';
  const { fiscal_year: year, quarter, channel = '' } = was;
  const place = [
    ...(name === '' ? [] : [`“${shorten(name)}”`]),
    ...(year === undefined || quarter === undefined ? [] : [quarterLabel(year, quarter)]),
    channel.trim() === '' ? 'no channel' : `channel “${shorten(channel)}”`,
  ];
  return `The report ${place.join(', ')}`;
}

/** Thumbs where there were stars, or the other way round, are another question and no correction. */
function scaleInWords({ rating, thumbs }: RecordIn<'feedback_report'>, values: Values): string {
  if (rating !== undefined && !isBlank(values.thumbs ?? undefined))
    return ' Thumbs take the place of ratings from 1 to 5.';
  if (thumbs !== undefined && !isBlank(values.rating ?? undefined))
    return ' Ratings from 1 to 5 take the place of thumbs.';
  return '';
}

/** Sums of single responses stand beside the counts of a table, and those who answered may be counted twice. */
function layoutInWords(
  known: KnownFeedback,
  was: RecordIn<'feedback_report'>,
  values: Values,
  read: ReadReport,
) {
  const hasTallies = was.rating !== undefined || was.thumbs !== undefined;
  const getsTallies = !isBlank(values.rating ?? undefined) || !isBlank(values.thumbs ?? undefined);
  const hasCounts = known.counts(was.id).some(({ counts }) => counts !== undefined);
  const getsCounts = [...read.questions.values()].some(({ counts }) => counts !== undefined);
  if (getsTallies && !getsCounts && hasCounts && !hasTallies)
    return ' It holds counts by question; the sums of single responses will stand beside them.';
  if (getsCounts && !getsTallies && hasTallies && !hasCounts)
    return ' It holds sums of single responses; counts by question will stand beside them.';
  return '';
}

/**
 * What is lost to whoever does not look: the numbers of a report that is there already, all the more where others
 * have had it.
 *
 * @param values of the report itself, as they will be entered
 * @returns undefined where the file only fills in what was blank in a report that has not gone out
 */
export function overwritten(
  known: KnownFeedback,
  was: RecordIn<'feedback_report'>,
  values: Values,
  read: ReadReport,
): Overwritten | undefined {
  const isOut = wentOut(was.status);
  const changes = whatChanges(known, was, values, read);
  const others = `${scaleInWords(was, values)}${layoutInWords(known, was, values, read)}`;
  if (changes.length === 0 && others === '' && !(isOut && (added(values, was) || read.questions.size > 0)))
    return undefined;
  const what =
    changes.length === 0
      ? 'The import adds to it.'
      : `The import gives it other words or numbers: ${listed(changes)}.`;
  const warning = isOut ? ' What OMB or the public has seen will no longer be what the workbook says.' : '';
  return {
    isOut,
    message: `${nameOf(known, was)}, is in the workbook already (${stateInWords(was.status)}). ${what}${others}${warning} History keeps what it said before.`,
  };
}
