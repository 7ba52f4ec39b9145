import { useMemo } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { type MatrixCell, type MatrixDimension, planMatrix } from '../../../shared/plan/plan-matrix.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CellLink, Gap } from './links.tsx';
import './matrix.css';

type Props = { readonly commitments: readonly RecordIn<'commitment'>[] };

/** Which commitment strengthens which dimension, and which low dimension none does. */
export function Matrix({ commitments }: Props) {
  const snapshot = useSnapshot();
  const { dimensions, rows } = useMemo(() => planMatrix(snapshot, commitments), [snapshot, commitments]);
  return (
    <section className="plan-page-matrix" aria-labelledby="plan-page-matrix">
      <h2 id="plan-page-matrix">Commitments by dimension</h2>
      <table className="table">
        <caption className="visually-hidden">Which commitment strengthens which dimension</caption>
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            {dimensions.map((entry) => (
              <DimensionHead key={entry.dimension.id} entry={entry} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ commitment, cells }) => (
            <tr key={commitment.id}>
              <th scope="row">
                <CellLink target={{ kind: 'commitment', id: commitment.id, field: 'dimensions' }}>
                  {titleOf(snapshot, 'commitment', commitment)}
                </CellLink>
              </th>
              {dimensions.map(({ dimension }, index) => (
                <Cell key={dimension.id} label={dimension.label} cell={cells[index]} />
              ))}
            </tr>
          ))}
          <tr className="plan-page-all">
            <th scope="row">Of the whole plan</th>
            {dimensions.map((entry) => (
              <td key={entry.dimension.id} className="plan-page-in-all" data-label={entry.dimension.label}>
                <InAll entry={entry} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const gapInWords = {
  partly: 'Low practice left out',
  open: 'Low and no action',
  explained: 'Low, reason given',
} as const;

function DimensionHead({ entry: { dimension, level, area } }: { readonly entry: MatrixDimension }) {
  const section = sectionsOf(useSnapshot().edition).find((candidate) => candidate.dimension === dimension.id);
  return (
    <th scope="col">
      <Button
        look="plain"
        className="plan-page-link"
        data-focus-key={`plan-page/dimension/${dimension.id}`}
        onClick={() => goTo(section?.id ?? 'overview')}
      >
        {dimension.label}
      </Button>
      <span className="plan-page-level">{level?.label ?? 'No level yet'}</span>
      {area !== undefined && <span className="pill pill-accent">Focus area</span>}
    </th>
  );
}

type CellProps = { readonly label: string; readonly cell: MatrixCell | undefined };

function Cell({ label, cell }: CellProps) {
  const isSo = cell?.strengthens === true;
  const practices = cell?.practices ?? [];
  return (
    <td className={isSo ? 'plan-page-yes' : 'plan-page-no'} data-label={label}>
      {isSo ? (
        <>
          <Icon name="check" />
          <span className="visually-hidden">Yes</span>
        </>
      ) : (
        <span className="visually-hidden">No</span>
      )}
      {practices.length > 0 && (
        <small className="plan-page-practices">
          {practices.length === 1 ? 'Practice' : 'Practices'} {practices.join(', ')}
        </small>
      )}
    </td>
  );
}

/** How many commitments strengthen the dimension; where a low practice is left without an answer, the way to one. */
function InAll({
  entry: { commitments, coverage, dimension, unanswered },
}: {
  readonly entry: MatrixDimension;
}) {
  if (coverage === 'commitments') return commitments.length;
  if (coverage === 'none') return 'None';
  const go = () =>
    unanswered === undefined
      ? goTo('focus')
      : goTo('focus', { kind: 'practice_rating', id: unanswered.id, field: 'no_action_reason' });
  return (
    <>
      {coverage === 'partly' && commitments.length}
      <Gap target={{ kind: 'focus_area', field: dimension.id }} onGo={go} isCalm={coverage === 'explained'}>
        {gapInWords[coverage]}
      </Gap>
    </>
  );
}
