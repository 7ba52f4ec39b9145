import { countOf, joinWords } from '../../../shared/documents/format.ts';
import { severities } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { buildsCapacity } from '../../../shared/plan/capacity-building.ts';
import { hasEvidence } from '../../../shared/plan/commitment-gaps.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { CellLink, Gap, goToEvidence } from './links.tsx';

type PainPoint = RecordIn<'pain_point'>;
type Commitment = RecordIn<'commitment'>;

type Props = {
  readonly painPoints: readonly PainPoint[];
  readonly commitment: Commitment | undefined;
  /** Under which the row stands. */
  readonly service: string | undefined;
};

/** What is hard, how bad it is and what shows it; or why nothing needs to be named. */
export function PainPointsCell({ painPoints, commitment, service }: Props) {
  const snapshot = useSnapshot();
  const isCapacity =
    commitment !== undefined && painPoints.length === 0 && buildsCapacity(snapshot, commitment);
  const isOpen = painPoints.length === 0 && !isCapacity;
  return (
    <td className={isOpen ? 'plan-page-open' : undefined} data-label="What is hard for customers">
      {painPoints.map((painPoint) => (
        <PainPointPart key={painPoint.id} painPoint={painPoint} service={service} />
      ))}
      {commitment !== undefined && isCapacity && <Capacity commitment={commitment} />}
      {commitment !== undefined && isOpen && (
        <Gap target={{ kind: 'commitment', id: commitment.id, field: 'pain_points' }}>No pain point</Gap>
      )}
    </td>
  );
}

type PartProps = { readonly painPoint: PainPoint; readonly service: string | undefined };

function PainPointPart({ painPoint, service }: PartProps) {
  const { snapshot, readOnly } = useWorkbook();
  const { id } = painPoint;
  const other =
    painPoint.service === service ? undefined : findRecord(snapshot, 'service', painPoint.service);
  return (
    <div className="plan-page-part">
      <CellLink target={{ kind: 'pain_point', id, field: 'statement' }}>
        {titleOf(snapshot, 'pain_point', painPoint)}
      </CellLink>
      <small>
        {painPoint.severity === 'severe' && <span className="pill pill-bad">Severe</span>}
        {[
          ...(other === undefined ? [] : [`of ${titleOf(snapshot, 'service', other)}`]),
          ...aboutInWords(snapshot, painPoint),
        ].join(' · ')}
      </small>
      {!hasEvidence(snapshot, painPoint) && (
        <Gap
          target={{ kind: 'pain_point', id, field: 'evidence_kind' }}
          {...(readOnly ? {} : { onGo: () => goToEvidence(id) })}
        >
          No evidence
        </Gap>
      )}
    </div>
  );
}

/** Severity unless it has a mark of its own, burden, and how much carries it. */
function aboutInWords(snapshot: WorkbookSnapshot, { id, severity, burden }: PainPoint): readonly string[] {
  const links = recordsOf(snapshot, 'evidence_link', 'target', id).length;
  const label = severities.find((candidate) => candidate.id === severity)?.label;
  return [
    ...(label === undefined || severity === 'severe' ? [] : [label]),
    ...(isBlank(burden)
      ? []
      : [valueInWords(snapshot, 'pain_point', 'burden', burden).replaceAll('; ', ', ')]),
    ...(links === 0 ? [] : [countOf(links, 'piece of evidence', 'pieces of evidence')]),
  ];
}

/** It answers low practices of its dimensions, so it needs no pain point. */
function Capacity({ commitment: { id, dimensions = [] } }: { readonly commitment: Commitment }) {
  const { edition } = useSnapshot();
  const names = dimensions.map((name) => edition.dimensions.find((one) => one.id === name)?.label ?? name);
  return (
    <div className="plan-page-part">
      <CellLink target={{ kind: 'commitment', id, field: 'dimensions' }}>Builds capacity</CellLink>
      <small>Strengthens {joinWords(names)}, so it needs no pain point.</small>
    </div>
  );
}
