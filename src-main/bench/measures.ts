import { formatNumber } from '../../shared/documents/format.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { type Measures, measuresOfProvider, measuresOfService } from '../../shared/feedback/measures.ts';
import { pooledMeasures } from '../../shared/feedback/pooled.ts';
import {
  type MeasureCount,
  type ReportedAnswers,
  reportedAnswersAfter,
} from '../../shared/feedback/reported-answers.ts';
import type { RecordIn } from '../../shared/model/model.ts';
import { sampleId } from '../../shared/sample/entry.ts';
import { applyDelta } from '../../shared/workbook/delta.ts';
import { emptyRecordLists, type WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { type BenchResult, compare, median, milliseconds } from './measure.ts';

const [quarters, services, rounds] = [40, 50, 200];

const padded = (number: number) => String(number).padStart(4, '0');

const serviceList: readonly RecordIn<'service'>[] = Array.from({ length: services }, (_, index) => ({
  id: sampleId(`bench/service/${index}`),
  order: `a${padded(index)}`,
  name: `Service ${index + 1}`,
}));

function reportOf(service: RecordIn<'service'>, quarter: number): RecordIn<'feedback_report'> {
  return {
    id: sampleId(`bench/report/${service.id}/${quarter}`),
    order: `a${padded(quarter)}`,
    service: service.id,
    fiscal_year: 2019 + Math.floor(quarter / 4),
    quarter: (quarter % 4) + 1,
    channel: 'website',
    offered: 9000,
    respondents: 900,
  };
}

function countsOfReport({ id }: RecordIn<'feedback_report'>): readonly MeasureCount[] {
  return pooledMeasures.map((measure, index) => ({
    id: sampleId(`bench/count/${id}/${index}`),
    report: id,
    question_number: index + 1,
    measure,
    question_text: `What about ${measure}?`,
    counts: [index, 20, 40, 200, 640 - index],
  }));
}

function workbookOf(from: number, to: number): WorkbookSnapshot {
  const reports = serviceList.flatMap((service) =>
    Array.from({ length: to - from }, (_, index) => reportOf(service, from + index)),
  );
  const records = {
    ...emptyRecordLists(),
    service: serviceList,
    feedback_report: reports,
    measure_count: reports.flatMap(countsOfReport),
  };
  return {
    workbookId: 'bench',
    edition: a11Edition2022,
    editionDigest: '',
    editionLoaded: false,
    newestEditAt: 0,
    editCount: 0,
    records,
    conflicts: [],
  };
}

/** Every measure of every service and of the provider in some quarters, as the screens ask for them. */
function measuresIn(answers: ReportedAnswers, places: readonly number[]): readonly (Measures | undefined)[] {
  return [
    ...serviceList.map(({ id }) => measuresOfService(answers, id)),
    measuresOfProvider(answers),
  ].flatMap(({ at }) => places.map(at));
}

/** One workbook after another, each with another value of the same count. */
function edits(whole: WorkbookSnapshot, edited: MeasureCount): (round: number) => WorkbookSnapshot {
  return (round) =>
    applyDelta(whole, {
      newestEditAt: round,
      editCount: round,
      records: { measure_count: { live: [{ ...edited, counts: [round, 0, 0, 0, 1] }], gone: [] } },
      conflicts: [],
    });
}

function fromScratch(snapshot: WorkbookSnapshot): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const answers = reportedAnswersAfter(undefined, snapshot);
    measuresIn(answers, [...answers.quarters.keys()]);
    return performance.now() - start;
  });
  return median(times);
}

/**
 * The measures of a quarter after one changed count, in 40 quarters of 50 services, against those of that
 * quarter from scratch. The change touches one service in that quarter and the provider's figures of it, which is less
 * than the quarter's work; finding what changed passes over the lists once. So it may cost no more.
 */
export async function benchMeasures(): Promise<BenchResult> {
  const whole = workbookOf(0, quarters);
  const oneQuarter = workbookOf(quarters - 1, quarters);
  const [edited] = oneQuarter.records.measure_count;
  if (edited === undefined) throw new Error('the quarter has counts');
  const total = fromScratch(whole);
  const afterEdit = edits(whole, edited);
  const pending = Array.from({ length: rounds * 2 }, (_, round) => afterEdit(round));
  let answers = reportedAnswersAfter(undefined, whole);
  measuresIn(answers, [...answers.quarters.keys()]);
  const place = [...answers.quarters.keys()].slice(-1);
  const times = await compare(
    rounds,
    () => {
      answers = reportedAnswersAfter(answers, pending.pop() ?? whole);
      measuresIn(answers, place);
    },
    () => {
      measuresIn(reportedAnswersAfter(undefined, oneQuarter), place);
    },
  );
  return {
    ratio: times.ratio,
    bound: 1,
    reference: `the measures of one quarter of ${services} services, from scratch`,
    details: `${quarters} quarters of ${services} services, ${formatNumber(whole.records.measure_count.length)} counts: ${milliseconds(times.ours)} after one changed count against ${milliseconds(times.reference)}, medians of ${rounds}; all from scratch takes ${milliseconds(total)}`,
  };
}
