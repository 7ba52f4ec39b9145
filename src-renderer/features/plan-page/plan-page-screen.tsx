import { useMemo } from 'react';
import { chainsOf } from '../../../shared/plan/chains.ts';
import { filterOptions, stillOffered } from '../../../shared/plan/commitment-filter.ts';
import { commitmentsIn, planGroups } from '../../../shared/plan/plan-groups.ts';
import { planStanding } from '../../../shared/plan/plan-standing.ts';
import { planPage } from '../../../shared/sections/section.ts';
import { CommitmentFilters } from '../../forms/commitment-filters.tsx';
import { usePlanFilter } from '../../state/plan-filter.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Matrix } from './matrix.tsx';
import { MilestonesByQuarterPart } from './milestones-part.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PlanService } from './plan-service.tsx';
import { StillMissing } from './still-missing.tsx';
import './plan-page.css';

/** Few enough to see at once need no filter. */
const fewest = 3;

/** §280.17 as a senior official reads it in a minute: need, answer and measure in a row, and what is missing. */
export function PlanPageScreen() {
  const snapshot = useSnapshot();
  const chains = useMemo(() => chainsOf(snapshot), [snapshot]);
  const standing = useMemo(() => planStanding(snapshot, chains), [snapshot, chains]);
  const options = useMemo(
    () => filterOptions(snapshot, servicesOf(planGroups(snapshot, chains))),
    [snapshot, chains],
  );
  const [chosen, setFilter] = usePlanFilter();
  const filter = stillOffered(chosen, options);
  const isFiltered = Object.keys(filter).length > 0;
  const { commitment: commitments, pain_point: painPoints } = snapshot.records;
  if (commitments.length === 0 && painPoints.length === 0)
    return (
      <Screen title={planPage.label} lead={planPage.summary}>
        <NothingYet />
      </Screen>
    );
  const groups = planGroups(snapshot, chains, filter);
  const found = new Set(commitmentsIn(groups));
  const shown = commitments.filter((commitment) => found.has(commitment));
  return (
    <Screen title={planPage.label} lead={standing.words}>
      <StillMissing missing={standing.missing} />
      {(commitments.length >= fewest || isFiltered) && (
        <CommitmentFilters
          filter={filter}
          options={options}
          shown={shown.length}
          total={commitments.length}
          onChange={setFilter}
        />
      )}
      {groups.length === 0 ? (
        <div className="plan-page-nothing">
          <p>Nothing in the plan fits this choice.</p>
          <Button onClick={() => setFilter({})}>Show all of the plan</Button>
        </div>
      ) : (
        <>
          {groups.map((group) => (
            <PlanService key={group.service?.id ?? 'none'} group={group} />
          ))}
          <Matrix commitments={shown} />
          <MilestonesByQuarterPart commitments={shown} isFiltered={isFiltered} />
        </>
      )}
    </Screen>
  );
}

function servicesOf(groups: ReturnType<typeof planGroups>) {
  return groups.flatMap(({ service }) => service ?? []);
}
