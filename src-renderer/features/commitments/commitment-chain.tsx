import type { ReactNode } from 'react';
import { countOf, joinWords } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { buildsCapacity } from '../../../shared/plan/capacity-building.ts';
import {
  type ChainLink,
  type Gap,
  gapsOf,
  hasEvidence,
  painPointsOf,
} from '../../../shared/plan/commitment-gaps.ts';
import { type LowPractice, lowPracticesOf } from '../../../shared/plan/low-practices.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nameAmong, titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Icon } from '../../ui/icon.tsx';
import { LowPracticeButton } from './practices-control.tsx';

type Commitment = RecordIn<'commitment'>;

/** Pain point, this commitment, measure: what the chain says, and what it still lacks. */
export function CommitmentChain({ commitment }: { readonly commitment: Commitment }) {
  const snapshot = useSnapshot();
  const gaps = gapsOf(snapshot, commitment);
  const of = (link: ChainLink) => gaps.filter((gap) => gap.link === link);
  return (
    <ol className="commitments-chain" aria-label="From pain point to measure">
      <Link title={needInWords(snapshot, commitment)} commitment={commitment} gaps={of('pain-point')}>
        <PainPointLink commitment={commitment} />
      </Link>
      <Link title="This commitment" commitment={commitment} gaps={of('commitment')}>
        <strong>{titleOf(snapshot, 'commitment', commitment)}</strong>
        <small>{aboutInWords(snapshot, commitment)}</small>
      </Link>
      <Link title="Measure" commitment={commitment} gaps={of('measure')}>
        {!isBlank(commitment.measure) && <strong>{commitment.measure}</strong>}
        <small>{wayInWords(snapshot, commitment)}</small>
      </Link>
    </ol>
  );
}

/** What the commitment answers: a pain point unless it rests on low practices alone. */
function needInWords(snapshot: WorkbookSnapshot, commitment: Commitment): string {
  const isWithout = painPointsOf(snapshot, commitment).length === 0;
  if (isWithout) return buildsCapacity(snapshot, commitment) ? 'Low practices' : 'Pain point';
  return namedPractices(snapshot, commitment).length > 0 ? 'Pain point and low practices' : 'Pain point';
}

function namedPractices(snapshot: WorkbookSnapshot, commitment: Commitment): readonly LowPractice[] {
  return lowPracticesOf(snapshot, commitment).filter(
    ({ rating }) => commitment.practices?.includes(rating.id) === true,
  );
}

/** The field may stand in a part of the form that is folded. */
function showField(key: string): void {
  const element = document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(key)}"]`);
  const fold = element?.closest('details');
  if (fold !== null && fold !== undefined) fold.open = true;
  focusWhenDrawn(key);
}

type LinkProps = {
  readonly title: string;
  readonly commitment: Commitment;
  readonly gaps: readonly Gap[];
  readonly children: ReactNode;
};

function Link({ title, commitment, gaps, children }: LinkProps) {
  return (
    <li className={gaps.length > 0 ? 'commitments-link commitments-link-open' : 'commitments-link'}>
      <span className="commitments-link-title">{title}</span>
      {children}
      {gaps.map(({ field, words }) => (
        <Button
          key={field}
          look="plain"
          className="commitments-gap"
          onClick={() => showField(`commitment/${commitment.id}/${field}`)}
        >
          <Icon name="warning" /> {words}
          <span className="visually-hidden">, go to the field</span>
        </Button>
      ))}
    </li>
  );
}

function PainPointLink({ commitment }: { readonly commitment: Commitment }) {
  const snapshot = useSnapshot();
  const painPoints = painPointsOf(snapshot, commitment);
  if (painPoints.length === 0)
    return gapsOf(snapshot, commitment).some(({ link }) => link === 'pain-point') ? null : (
      <LowPracticesLink commitment={commitment} />
    );
  return (
    <>
      {painPoints.map((painPoint) => (
        <PainPointEntry key={painPoint.id} painPoint={painPoint} />
      ))}
      {namedPractices(snapshot, commitment).map((low) => (
        <LowPracticeButton key={low.practice.id} low={low} />
      ))}
    </>
  );
}

function PainPointEntry({ painPoint }: { readonly painPoint: RecordIn<'pain_point'> }) {
  const snapshot = useSnapshot();
  return (
    <span>
      <Button look="plain" onClick={() => goToTarget({ kind: 'pain_point', id: painPoint.id })}>
        {titleOf(snapshot, 'pain_point', painPoint)}
      </Button>
      {!hasEvidence(snapshot, painPoint) && (
        <small className="commitments-unproven">
          <Icon name="warning" /> No evidence linked
        </small>
      )}
    </span>
  );
}

/** The chain shows the practices that the commitment names, or the first that it answers for its dimensions. */
function LowPracticesLink({ commitment }: { readonly commitment: Commitment }) {
  const snapshot = useSnapshot();
  const answered = lowPracticesOf(snapshot, commitment);
  const named = namedPractices(snapshot, commitment);
  const shown = named.length > 0 ? named : answered.slice(0, 1);
  const others = answered.length - shown.length;
  if (shown.length === 0)
    return <small>Strengthens {dimensionsInWords(snapshot, commitment)}, a focus of the plan.</small>;
  return (
    <>
      {shown.map((low) => (
        <LowPracticeButton key={low.practice.id} low={low} />
      ))}
      {others > 0 && <small>and {countOf(others, 'other')} in its dimensions</small>}
    </>
  );
}

function dimensionsInWords(snapshot: WorkbookSnapshot, { dimensions = [] }: Commitment): string {
  return joinWords(
    dimensions.map((id) => snapshot.edition.dimensions.find((dimension) => dimension.id === id)?.label ?? id),
  );
}

function aboutInWords(snapshot: WorkbookSnapshot, commitment: Commitment): string {
  const { dimensions, owner, service } = commitment;
  return [
    ...(service === undefined ? [] : [nameAmong(snapshot, ['service'], service)]),
    ...(isBlank(dimensions) ? [] : [dimensionsInWords(snapshot, commitment)]),
    ...(owner === undefined ? [] : [nameAmong(snapshot, ['person'], owner)]),
  ].join(' · ');
}

/** "64 percent → 35 percent · by September 30, 2024". */
function wayInWords(snapshot: WorkbookSnapshot, commitment: Commitment): string {
  const { baseline, target, target_date, no_date_reason } = commitment;
  const way = [baseline, target].filter((value) => !isBlank(value)).join(' → ');
  const date =
    target_date === undefined
      ? isBlank(no_date_reason)
        ? ''
        : 'no date, with its reason'
      : `by ${valueInWords(snapshot, 'commitment', 'target_date', target_date)}`;
  return [way, date].filter((part) => part !== '').join(' · ');
}
