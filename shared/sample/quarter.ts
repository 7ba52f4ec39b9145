import type { TupleValue } from '../model/field.ts';

/** Answers to the questions that every quarterly table holds, as counts of 1 to 5. */
export type QuarterCounts = {
  readonly satisfaction: TupleValue;
  readonly trust: TupleValue;
  readonly effectiveness: TupleValue;
  readonly ease: TupleValue;
  readonly efficiency: TupleValue;
  readonly transparency: TupleValue;
  /** Only where customers meet employees. */
  readonly employee?: TupleValue;
};

/** What one service heard in one quarter; without counts where the survey did not run. */
export type Quarter = {
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly customers: number;
  readonly offered?: number;
  readonly respondents?: number;
  readonly accomplishments: string;
  readonly reflection: string;
  readonly counts?: QuarterCounts;
};
