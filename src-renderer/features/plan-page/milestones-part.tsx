import { useMemo } from 'react';
import { milestoneTimelineChart } from '../../../shared/charts/milestone-timeline.ts';
import {
  type MilestoneTimeline,
  milestoneTimelineAlt,
} from '../../../shared/charts/milestone-timeline-words.ts';
import { screenColors } from '../../../shared/charts/palette.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { milestoneTimeline } from '../../../shared/plan/milestone-timeline.ts';
import { milestonesByQuarter } from '../../../shared/plan/milestones-by-quarter.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { goTo } from '../../state/navigation.ts';
import { today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { DrawingView } from '../../ui/drawing-view.tsx';
import { MilestoneList } from './milestone-list.tsx';
import './milestones.css';

type Props = { readonly commitments: readonly RecordIn<'commitment'>[]; readonly isFiltered: boolean };

/** When the steps are due: drawn, and quarter by quarter, each leading to where it is entered. */
export function MilestonesByQuarterPart({ commitments, isFiltered }: Props) {
  const snapshot = useSnapshot();
  const now = today();
  const { byQuarter, timeline } = useMemo(() => {
    const shown = new Set<string | undefined>(commitments.map(({ id }) => id));
    const milestones = snapshot.records.milestone.filter(
      ({ commitment }) => !isFiltered || shown.has(commitment),
    );
    const grouped = milestonesByQuarter(milestones);
    const nameOf = (commitment: RecordIn<'commitment'>) => titleOf(snapshot, 'commitment', commitment);
    return { byQuarter: grouped, timeline: milestoneTimeline(grouped, { commitments, nameOf, now }) };
  }, [snapshot, commitments, isFiltered, now]);
  const { quarters, undated } = byQuarter;
  const isEmpty = quarters.length === 0 && undated.length === 0;
  return (
    <section className="plan-page-milestones" aria-labelledby="plan-page-milestones">
      <h2 id="plan-page-milestones">Milestones by quarter</h2>
      {isEmpty && <NoMilestones isFiltered={isFiltered} />}
      {timeline !== undefined && <Timeline timeline={timeline} />}
      <div className="plan-page-quarters">
        {quarters.map(({ label, milestones }) => (
          <MilestoneList key={label} title={label} milestones={milestones} now={now} />
        ))}
        {undated.length > 0 && <MilestoneList title="No date" milestones={undated} now={now} />}
      </div>
    </section>
  );
}

function Timeline({ timeline }: { readonly timeline: MilestoneTimeline }) {
  const drawing = useMemo(() => milestoneTimelineChart(timeline, screenColors), [timeline]);
  return (
    <DrawingView className="plan-page-timeline" drawing={drawing} alt={milestoneTimelineAlt(timeline)} />
  );
}

function NoMilestones({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) return <p className="plan-page-teaching">None is entered for the commitments shown.</p>;
  return (
    <>
      <p className="plan-page-teaching">
        No milestone is entered yet. Two to four steps with a date for each commitment let a reader see in the
        middle of the year whether the promise holds; each is drawn here in its quarter.
      </p>
      <Button onClick={() => goTo('commitments')}>Go to Commitments</Button>
    </>
  );
}
