import { useId } from 'react';
import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { isOverdue } from '../../../shared/plan/milestones-by-quarter.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CellLink } from './links.tsx';

type Props = {
  /** The quarter; or that they have none. */
  readonly title: string;
  readonly milestones: readonly RecordIn<'milestone'>[];
  /** ISO date */
  readonly now: string;
};

/** The milestones of one quarter by date, or those without a date. */
export function MilestoneList({ title, milestones, now }: Props) {
  const snapshot = useSnapshot();
  const heading = useId();
  return (
    <section className="plan-page-quarter" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul>
        {milestones.map((milestone) => {
          const { id, due, status, commitment } = milestone;
          const of = findRecord(snapshot, 'commitment', commitment);
          const words = [
            ...(due === undefined ? [] : [valueInWords(snapshot, 'milestone', 'due', due)]),
            progressStates.find((state) => state.id === status)?.label ?? 'No status yet',
          ];
          return (
            <li key={id}>
              <CellLink target={{ kind: 'milestone', id, field: due === undefined ? 'due' : 'title' }}>
                {titleOf(snapshot, 'milestone', milestone)}
              </CellLink>
              <small>
                {words.join(' · ')}
                {isOverdue(due, status, now) && <strong className="plan-page-late"> · Overdue</strong>}
              </small>
              <small>{of === undefined ? 'Of no commitment' : titleOf(snapshot, 'commitment', of)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
