import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { model, type RecordIn } from '../../../shared/model/model.ts';
import type { FocusStanding } from '../../../shared/plan/focus-standing.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { deleteRecord } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Area = RecordIn<'focus_area'>;

type Props = { readonly standings: readonly FocusStanding[] };

/** The chosen ones, each with its reason; one that this edition has no dimension for stays visible. */
export function FocusAreas({ standings }: Props) {
  const { snapshot } = useWorkbook();
  const known = standings.flatMap(({ area }) => area ?? []);
  const areas = [...known, ...snapshot.records.focus_area.filter((area) => !known.includes(area))];
  if (areas.length === 0) return null;
  return (
    <section className="focus-part" aria-labelledby="focus-areas">
      <h2 id="focus-areas">{model.focus_area.plural}</h2>
      {areas.map((area) => (
        <FocusArea
          key={area.id}
          area={area}
          standing={standings.find((standing) => standing.area === area)}
        />
      ))}
    </section>
  );
}

type AreaProps = { readonly area: Area; readonly standing: FocusStanding | undefined };

function FocusArea({ area, standing }: AreaProps) {
  const { snapshot, readOnly } = useWorkbook();
  const title = titleOf(snapshot, 'focus_area', area);
  const remove = async () => {
    await deleteRecord('focus_area', area);
    focusWhenDrawn(`focus/choose/${area.dimension ?? ''}`, 'focus/proposed', 'heading');
  };
  return (
    <section className="card focus-area" data-focus-key={`focus_area/${area.id}`} aria-label={title}>
      <div className="focus-area-head">
        <h3>{title}</h3>
        {standing !== undefined && <p>{standingInWords(standing)}</p>}
      </div>
      <RecordForm kind="focus_area" id={area.id}>
        <Field
          name="reason"
          label="Why this dimension"
          help="What the ratings show, what customers notice of it, and what changes when it is stronger. Figures do not follow the ratings: correct them when those change."
        />
      </RecordForm>
      {!readOnly && (
        <Button look="plain" icon="remove" onClick={() => void remove()}>
          Take {title} off the focus areas
        </Button>
      )}
    </section>
  );
}

function standingInWords({ level, low, commitments }: FocusStanding): string {
  const parts = [
    level?.label ?? 'No level yet',
    ...(low === 0 ? [] : [countOf(low, 'low practice')]),
    commitments.length === 0 ? 'no commitment strengthens it yet' : countOf(commitments.length, 'commitment'),
  ];
  return capitalized(parts.join(' · '));
}
