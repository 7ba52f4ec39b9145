import { capitalized, countOf } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { Field } from '../../forms/field.tsx';
import { FieldGroup } from '../../forms/field-group.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { Milestones } from './milestones.tsx';
import { PainPointsControl } from './pain-points-control.tsx';
import { PracticesControl } from './practices-control.tsx';

type Props = { readonly commitment: RecordIn<'commitment'> };

/** All that the plan says of a commitment, in five parts. */
export function CommitmentForm({ commitment }: Props) {
  return (
    <>
      <What commitment={commitment} />
      <Why commitment={commitment} />
      <HowWeKnow commitment={commitment} />
      <WhoAndWithWhat commitment={commitment} />
      <MilestonesGroup commitment={commitment} />
    </>
  );
}

function What({ commitment }: Props) {
  return (
    <FieldGroup
      title="What"
      kind="commitment"
      record={commitment}
      fields={['title', 'description', 'action_type', 'service', 'status']}
      startsOpen
    >
      <Field name="title" help="What customers will notice, in a few words." />
      <Field name="description" />
      <div className="two-columns">
        <Field name="service" help="Leave it open where all services gain." />
        <Field name="action_type" help="What it does for customers." />
      </div>
      <Field name="status" />
    </FieldGroup>
  );
}

function Why({ commitment }: Props) {
  return (
    <FieldGroup
      title="Why"
      kind="commitment"
      record={commitment}
      fields={['pain_points', 'personas', 'dimensions', 'practices', 'burden']}
      startsOpen
    >
      <Field
        name="pain_points"
        control={(props) => <PainPointsControl {...props} service={commitment.service} />}
      />
      <Field name="personas" />
      <Field name="dimensions" />
      <Field
        name="practices"
        help="The low practices that it grew out of. Where you tick none, it speaks for all of its dimension."
        control={(props) => <PracticesControl {...props} dimensions={commitment.dimensions} />}
      />
      <Field name="burden" />
    </FieldGroup>
  );
}

function HowWeKnow({ commitment }: Props) {
  const snapshot = useSnapshot();
  return (
    <FieldGroup
      title="How we will know"
      kind="commitment"
      record={commitment}
      fields={['measure', 'baseline', 'target', 'target_date', 'no_date_reason']}
      standing={knownInWords(commitment)}
      startsOpen
    >
      <Field name="measure" help="Something that is counted or timed, and that customers feel." />
      <div className="two-columns">
        <Field name="baseline" help="Where it stands today, and as of when." />
        <Field name="target" help="Where it should stand at the target date." />
      </div>
      <Field name="target_date" />
      {/* A date makes the reason idle, but what was written is printed, so it stays in sight. */}
      {(commitment.target_date === undefined || !isBlank(commitment.no_date_reason)) && (
        <Field
          name="no_date_reason"
          help="Only where there is no target date: what it depends on, and when a date will be named."
        />
      )}
      <EvidenceLinks
        kind="commitment"
        id={commitment.id}
        title={titleOf(snapshot, 'commitment', commitment)}
      />
    </FieldGroup>
  );
}

/** A date and the reason for none exclude each other, so a plain count would never be full. */
function knownInWords(commitment: Props['commitment']): string {
  const { measure, baseline, target, target_date, no_date_reason } = commitment;
  const filled = [measure, baseline, target, target_date ?? no_date_reason];
  return `${filled.filter((value) => value !== undefined).length} of ${filled.length} filled in`;
}

function WhoAndWithWhat({ commitment }: Props) {
  return (
    <FieldGroup
      title="Who and with what"
      kind="commitment"
      record={commitment}
      fields={[
        'owner',
        'resources',
        'hcd_method',
        'equity_effect',
        'pra_dependency',
        'idea_link',
        'internal_note',
      ]}
      startsOpen
    >
      <Field name="owner" />
      <Field name="hcd_method" />
      <Field name="equity_effect" />
      <Field name="pra_dependency" />
      <Field name="idea_link" />
      <Field name="resources" help="For OMB. The public edition leaves it out." />
      <div className="commitments-internal">
        <p>
          <span className="pill pill-caution">
            <Icon name="lock" /> Internal
          </span>{' '}
          Stays in this workbook; no document prints it.
        </p>
        <Field name="internal_note" />
      </div>
    </FieldGroup>
  );
}

function MilestonesGroup({ commitment }: Props) {
  const snapshot = useSnapshot();
  const milestones = recordsOf(snapshot, 'milestone', 'commitment', commitment.id);
  return (
    <FieldGroup
      title="Milestones"
      kind="commitment"
      record={commitment}
      fields={[]}
      holds={({ kind, id }) => kind === 'milestone' && milestones.some((milestone) => milestone.id === id)}
      standing={milestones.length === 0 ? 'None yet' : capitalized(countOf(milestones.length, 'milestone'))}
      startsOpen
    >
      <Milestones commitment={commitment} milestones={milestones} />
    </FieldGroup>
  );
}
