import { filterOptions } from '../../../shared/plan/commitment-filter.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { CommitmentFilters } from '../../forms/commitment-filters.tsx';
import { recordMeant, usePlaceState } from '../../forms/place-state.ts';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { CommitmentChain } from './commitment-chain.tsx';
import { CommitmentForm } from './commitment-form.tsx';
import { noteOn, Standing } from './commitment-standing.tsx';
import { type Chosen, choose, everything, shownOf, valuesFor } from './filter.ts';
import './commitments.css';

/** Few enough to see at once need no filter. */
const fewest = 3;

/** §280.17: specific improvements for the following budget year, from pain point to measure. */
export function CommitmentsScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const { commitment: commitments } = snapshot.records;
  // Whoever is sent to a commitment finds it, whatever was looked for before.
  const [chosen, setChosen] = usePlaceState<Chosen>(
    (target) => (recordMeant(snapshot, 'commitment', target) === undefined ? undefined : everything),
    everything,
  );
  const shown = shownOf(commitments, chosen);
  const isFiltered = Object.keys(chosen.filter).length > 0;
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      {(commitments.length >= fewest || isFiltered) && (
        <CommitmentFilters
          filter={chosen.filter}
          options={filterOptions(snapshot)}
          shown={shown.length}
          total={commitments.length}
          onChange={(filter) => setChosen(choose(commitments, filter))}
        />
      )}
      <RecordList
        kind="commitment"
        records={shown}
        addLabel="Add a commitment"
        {...(shown.length < commitments.length
          ? { fixedOrder: 'Show all to change the order of the plan.' }
          : {})}
        newValues={valuesFor(chosen.filter)}
        summary={(commitment) => <Standing commitment={commitment} />}
        note={(commitment) => noteOn(snapshot, commitment)}
        above={(commitment) => <CommitmentChain commitment={commitment} />}
        empty={(add) =>
          commitments.length > 0 ? (
            <>
              <p>No commitment fits this choice.</p>
              {add}
            </>
          ) : (
            <EmptyState title="No commitments yet" action={add}>
              <p>
                The Action Plan promises specific improvements for the following budget year. Each answers a
                pain point that is shown by evidence, and the plan is made public (§280.17).
              </p>
              <p>
                Start from a pain point or from a low practice, where one press begins a commitment that
                answers it; or add one here. A commitment is whole when it says what customers will notice, by
                when, who answers for it, and how you will know.
              </p>
            </EmptyState>
          )
        }
      >
        {(commitment) => <CommitmentForm commitment={commitment} />}
      </RecordList>
    </Screen>
  );
}
