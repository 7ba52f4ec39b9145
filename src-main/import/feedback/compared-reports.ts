import { comparisonNotes } from '../../../shared/feedback/data-notes.ts';
import { defined } from '../../../shared/feedback/defined.ts';
import type { ReadReport } from '../../../shared/feedback/layouts/read-report.ts';
import { type Figures, hasFigures, reportKey } from '../../../shared/feedback/same-stream.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { KnownFeedback } from './known-feedback.ts';
import { type Placed, placeInQuarter } from './reports-in-file.ts';
import type { LineNote } from './request.ts';

type InFile = {
  readonly id: RecordId;
  readonly line: number;
  readonly key: string;
  readonly keyBefore: string | undefined;
  /** Without wordings, so that many can be kept. */
  readonly figures: Figures;
};

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

function figuresOf({ values, questions }: ReadReport): Figures {
  return {
    report: defined({
      customers: numberOf(values.customers),
      offered: numberOf(values.offered),
      respondents: numberOf(values.respondents),
    }),
    counts: [...questions].flatMap(([number, { counts }]) =>
      Array.isArray(counts)
        ? { question_number: number, counts: counts.filter((count) => typeof count === 'number') }
        : [],
    ),
  };
}

/**
 * The reports of a file, to be held against each other and against those of the workbook: what is only odd beside
 * another report can be told when all rows have been read, since they stand in any order.
 */
export class ComparedReports {
  readonly #known: KnownFeedback;
  readonly #byKey = new Map<string, InFile[]>();
  readonly #ids = new Set<RecordId>();

  constructor(known: KnownFeedback) {
    this.#known = known;
  }

  /** @param service that the report is of, or will be */
  take(line: number, { id }: Placed, report: ReadReport, service: RecordId | undefined): void {
    const place = placeInQuarter(report, service);
    const [key, keyBefore] = [reportKey(place), reportKey(place, -1)];
    const figures = figuresOf(report);
    if (key === undefined || !hasFigures(figures)) return;
    this.#ids.add(id);
    const own = { id, line, key, keyBefore, figures };
    const others = this.#byKey.get(key);
    if (others === undefined) this.#byKey.set(key, [own]);
    else others.push(own);
  }

  get notes(): readonly LineNote[] {
    return [...this.#byKey.values()].flat().flatMap((report) =>
      comparisonNotes(report.figures, {
        before: report.keyBefore === undefined ? undefined : this.#firstAt(report.keyBefore),
        hasDouble: this.#hasDouble(report.key),
      }).map((message) => ({ line: report.line, message })),
    );
  }

  #firstAt(key: string): Figures | undefined {
    return this.#byKey.get(key)?.[0]?.figures ?? this.#untouched(key)[0];
  }

  #hasDouble(key: string): boolean {
    const inFile = this.#byKey.get(key)?.length ?? 0;
    return inFile > 1 || inFile + this.#untouched(key).length > 1;
  }

  /** Reports of the workbook that the file says nothing about. */
  #untouched(key: string): readonly Figures[] {
    const others = this.#known.reportsOfKey(key).filter((id) => !this.#ids.has(id));
    return others.map((id) => this.#known.figures(id)).filter(hasFigures);
  }
}
