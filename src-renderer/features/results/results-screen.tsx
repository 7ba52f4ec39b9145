import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type ResultView, resultView } from '../../../shared/feedback/results/scope.ts';
import type { ResultCell } from '../../../shared/feedback/results/table.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { runCommand } from '../../state/commands.ts';
import { goTo, usePlace } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { DataNotes } from './data-notes.tsx';
import { DerivationDialog } from './derivation-dialog.tsx';
import { useScope } from './filter-state.ts';
import { DistributionCard, DriversCard, OverallCard } from './measure-cards.tsx';
import { ServicesCard, SharesCard, VolumesCard } from './other-cards.tsx';
import { ScopeFilters } from './scope-filters.tsx';
import './results.css';

const lead =
  'What customers said, by service and quarter: trust, satisfaction and what drives them. Press a number to see how it came about. §280.7, §280.15';

/** The quarterly feedback data as figures (§280.7, §280.15). */
export function ResultsScreen(): ReactNode {
  const snapshot = useSnapshot();
  const [scope, setScope] = useScope();
  const { target } = usePlace();
  // Somebody was sent to the results of one service.
  const sentTo = target?.kind === 'service' ? target.id : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only; people narrow it further
  useEffect(() => {
    if (sentTo !== undefined) setScope({ service: sentTo });
  }, [target]);
  const view = useMemo(() => resultView(snapshot, scope), [snapshot, scope]);
  return (
    <Screen title="Feedback results" lead={lead}>
      {view === undefined ? (
        <NothingYet />
      ) : (
        <>
          <ScopeFilters view={view} onChange={setScope} />
          <Results view={view} />
        </>
      )}
    </Screen>
  );
}

function NothingYet(): ReactNode {
  const section = sectionOf(useSnapshot(), { kind: 'feedback_report' });
  return (
    <EmptyState
      title="No results yet"
      action={
        <>
          <Button look="main" onClick={() => runCommand('feedback.import')}>
            Import feedback data…
          </Button>
          {section !== undefined && <Button onClick={() => goTo(section.id)}>Go to {section.label}</Button>}
        </>
      }
    >
      <p>
        Results are drawn from the quarterly feedback data: how many customers chose each point of the scale,
        by service, quarter and channel (§280.15). They come into the workbook in two ways: you enter the
        counts by hand, or you import the file in which they were collected.
      </p>
      <p>A report needs its fiscal year and its quarter before it shows here.</p>
    </EmptyState>
  );
}

function Results({ view }: { readonly view: ResultView }): ReactNode {
  const [derived, setDerived] = useState<ResultCell>();
  return (
    <>
      <p className="results-weight">{weightInWords(view)}</p>
      <OverallCard view={view} onDerive={setDerived} />
      {view.scope.service === undefined && <ServicesCard view={view} onDerive={setDerived} />}
      <DriversCard view={view} onDerive={setDerived} />
      <DistributionCard view={view} onDerive={setDerived} />
      <VolumesCard view={view} onDerive={setDerived} />
      <SharesCard view={view} onDerive={setDerived} />
      <DataNotes view={view} />
      {derived !== undefined && (
        <DerivationDialog cell={derived} of={view.of} onClose={() => setDerived(undefined)} />
      )}
    </>
  );
}

/** How figures of several services or channels are made one. */
function weightInWords({ scope }: ResultView): string {
  const everyAnswer =
    'weighted by respondents: every answer counts once, so what has more answers weighs more.';
  if (scope.service === undefined) return `All services together are ${everyAnswer}`;
  if (scope.channel === undefined) return `All channels together are ${everyAnswer}`;
  return 'One service through one channel: every answer counts once.';
}
