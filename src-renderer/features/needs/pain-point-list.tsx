import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { severities } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Chain, Chains } from '../../../shared/plan/chains.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { type OpenCard, RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { PainPointAnswers, PainPointForm } from './pain-point-form.tsx';

type PainPoint = RecordIn<'pain_point'>;

type Props = {
  readonly chain: Chain;
  readonly answers: Chains['answers'];
  readonly open: OpenCard;
};

export function PainPointList({ chain: { service, painPoints }, answers, open }: Props) {
  const snapshot = useSnapshot();
  const name = service === undefined ? undefined : titleOf(snapshot, 'service', service);
  return (
    <RecordList
      kind="pain_point"
      records={painPoints}
      part={service?.id ?? 'none'}
      open={open}
      addLabel={name === undefined ? 'Add a pain point' : `Add a pain point of ${name}`}
      {...(service === undefined ? {} : { newValues: { service: service.id } })}
      headingLevel={4}
      summary={(painPoint) => (
        <Standing painPoint={painPoint} answers={answers.get(painPoint.id)?.length ?? 0} />
      )}
      note={(painPoint) => noteOn(snapshot, painPoint)}
      above={(painPoint) => (
        <PainPointAnswers painPoint={painPoint} commitments={answers.get(painPoint.id) ?? []} />
      )}
      empty={(add) => (
        <>
          {service !== undefined && <p className="needs-hint">None is entered for this service yet.</p>}
          {add}
        </>
      )}
    >
      {(painPoint) => <PainPointForm painPoint={painPoint} commitments={answers.get(painPoint.id) ?? []} />}
    </RecordList>
  );
}

const looks = { severe: 'pill-bad', moderate: 'pill-caution', minor: '' } as const;

type StandingProps = { readonly painPoint: PainPoint; readonly answers: number };

function Standing({ painPoint, answers }: StandingProps) {
  const { severity } = painPoint;
  const label = severities.find(({ id }) => id === severity)?.label;
  return (
    <span className="needs-standing">
      <span className={`pill ${severity === undefined ? '' : looks[severity]}`}>
        {label ?? 'No severity yet'}
      </span>
      <Answered painPoint={painPoint} answers={answers} />
    </span>
  );
}

function Answered({ painPoint, answers }: StandingProps) {
  if (answers > 0)
    return <span className="pill pill-good">{capitalized(countOf(answers, 'commitment'))}</span>;
  return isBlank(painPoint.no_commitment_reason) ? (
    <span className="pill pill-caution">No commitment yet</span>
  ) : (
    <span className="pill">No commitment, reason given</span>
  );
}

/** How it is known, and what it costs people; gaps are said, so that they show without opening. */
function noteOn(snapshot: WorkbookSnapshot, { id, evidence_kind, burden }: PainPoint): string {
  const links = recordsOf(snapshot, 'evidence_link', 'target', id).length;
  const known =
    evidence_kind === undefined || evidence_kind.length === 0
      ? 'not said how it is known'
      : `known from ${valueInWords(snapshot, 'pain_point', 'evidence_kind', evidence_kind).toLowerCase()}`;
  const cost =
    burden === undefined || burden.length === 0
      ? 'no burden said'
      : valueInWords(snapshot, 'pain_point', 'burden', burden);
  const carried =
    links === 0 ? 'No evidence linked' : `${links} ${links === 1 ? 'piece' : 'pieces'} of evidence`;
  return [carried, known, cost].join(' · ');
}
