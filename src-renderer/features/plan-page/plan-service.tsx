import { useId } from 'react';
import type { PlanGroup, PlanRow } from '../../../shared/plan/plan-groups.ts';
import { planYears } from '../../../shared/plan/plan-years.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { CommitmentCell } from './commitment-cell.tsx';
import { Gap } from './links.tsx';
import { MeasureCell } from './measure-cell.tsx';
import { NoCommitmentCell } from './no-commitment-cell.tsx';
import { PainPointsCell } from './pain-points-cell.tsx';

/** One service, or what belongs to none: its pain points, what answers them, and how that is measured. */
export function PlanService({ group: { service, rows } }: { readonly group: PlanGroup }) {
  const snapshot = useSnapshot();
  const heading = useId();
  const name =
    service === undefined ? 'Across services, or of none yet' : titleOf(snapshot, 'service', service);
  const year = planYears(snapshot)?.madeFor;
  return (
    <section className="plan-page-service" aria-labelledby={heading}>
      <div className="plan-page-service-head">
        <h2 id={heading}>{name}</h2>
        {service?.designated === true && <span className="pill">Designated</span>}
      </div>
      {rows.length === 0 ? (
        <Gap target={{ kind: 'pain_point' }}>No pain point and no commitment for this service</Gap>
      ) : (
        <table className="plan-page-table">
          <caption className="visually-hidden">{name}: from pain point to commitment and measure</caption>
          <thead>
            <tr>
              <th scope="col">What is hard for customers</th>
              <th scope="col">{year === undefined ? 'Commitment' : `Commitment for FY ${year}`}</th>
              <th scope="col">How we will know</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.commitment?.id ?? row.painPoints[0]?.id} row={row} service={service?.id} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { readonly row: PlanRow; readonly service: string | undefined };

function Row({ row: { painPoints, commitment, elsewhere }, service }: RowProps) {
  const [first] = painPoints;
  return (
    <tr>
      <PainPointsCell painPoints={painPoints} commitment={commitment} service={service} />
      {commitment !== undefined ? (
        <>
          <CommitmentCell commitment={commitment} />
          <MeasureCell commitment={commitment} />
        </>
      ) : (
        first !== undefined && <NoCommitmentCell painPoint={first} elsewhere={elsewhere} />
      )}
    </tr>
  );
}
