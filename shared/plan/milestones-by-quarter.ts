import { fiscalYearOf, type Quarter, quarterLabel, quarterOf } from '../calendar/fiscal.ts';
import type { RecordIn } from '../model/model.ts';

type Milestone = RecordIn<'milestone'>;

/** A quarter of a fiscal year in which milestones are due. */
export type QuarterMilestones = {
  readonly fiscalYear: number;
  readonly quarter: Quarter;
  /** "FY 2024 Q1" */
  readonly label: string;
  /** By date; those of one day as people arranged them. At least one. */
  readonly milestones: readonly Milestone[];
};

export type MilestonesByQuarter = {
  /** Oldest first; quarters in which nothing is due are left out. */
  readonly quarters: readonly QuarterMilestones[];
  readonly undated: readonly Milestone[];
};

/** Milestones in the order in which they are due, by quarter of the fiscal year. */
export function milestonesByQuarter(milestones: readonly Milestone[]): MilestonesByQuarter {
  const dated = milestones
    .flatMap((milestone) => (milestone.due === undefined ? [] : [{ milestone, due: milestone.due }]))
    .toSorted((one, other) => (one.due === other.due ? 0 : one.due < other.due ? -1 : 1));
  const groups = Map.groupBy(dated, ({ due }) => quarterLabel(fiscalYearOf(due), quarterOf(due)));
  return {
    quarters: [...groups].flatMap(([label, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              fiscalYear: fiscalYearOf(first.due),
              quarter: quarterOf(first.due),
              label,
              milestones: [first, ...others].map(({ milestone }) => milestone),
            },
          ],
    ),
    undated: milestones.filter(({ due }) => due === undefined),
  };
}

/**
 * True where the day is past and the work is neither done nor given up.
 *
 * @param due ISO date
 * @param now ISO date; only screens know it
 */
export function isOverdue(due: string | undefined, status: Milestone['status'], now: string): boolean {
  return due !== undefined && due < now && status !== 'done' && status !== 'stopped';
}
