import type { ReactNode } from 'react';
import { servicesTable } from '../../../shared/feedback/results/by-service.ts';
import {
  driverSharesTable,
  quartersWithShares,
  ratingSharesTable,
} from '../../../shared/feedback/results/shares.ts';
import { volumesTable } from '../../../shared/feedback/results/volumes.ts';
import type { CardProps } from './measure-cards.tsx';
import { ResultCard } from './result-card.tsx';

/** Each service beside the others in one quarter. */
export function ServicesCard({ view, onDerive }: CardProps): ReactNode {
  return <ResultCard title="By service" tables={[servicesTable(view)]} onDerive={onDerive} />;
}

/** Who was asked and who answered. */
export function VolumesCard({ view, onDerive }: CardProps): ReactNode {
  return (
    <ResultCard title="Respondents and response rate" tables={[volumesTable(view)]} onDerive={onDerive} />
  );
}

/** Tallies of single responses, in a part of their own: they are no points of a scale (domain.md §4). */
export function SharesCard({ view, onDerive }: CardProps): ReactNode {
  const quarters = quartersWithShares(view);
  if (quarters.length === 0) return null;
  const tables = [ratingSharesTable(view, quarters), driverSharesTable(view, quarters)];
  return (
    <ResultCard
      title="Shares of single responses"
      tables={tables.filter(({ rows }) => rows.length > 0)}
      onDerive={onDerive}
    >
      <p>
        Some reports list single responses with thumbs, ratings and named drivers. They are shown as shares
        here and enter no mean on this screen.
      </p>
    </ResultCard>
  );
}
