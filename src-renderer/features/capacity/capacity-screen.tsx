import { componentLastYear } from '../../../shared/assess/component-last-year.ts';
import { findLevel } from '../../../shared/assess/dimension-level.ts';
import type { CapacityComponent } from '../../../shared/editions/edition.ts';
import { model } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { Field } from '../../forms/field.tsx';
import { LevelControl } from '../../forms/level-control.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { LevelChange } from '../../ui/level-change.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import './capacity.css';

/** What the organization can carry: a level, what it rests on, and the evidence, for each component. */
export function CapacityScreen({ section }: { readonly section: Section }) {
  const { edition, records } = useSnapshot();
  const components = edition.capacityComponents;
  const rated = components.filter(({ id }) =>
    records.capacity_component.some(({ component, level }) => component === id && level !== undefined),
  ).length;
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={
        <>
          {components.length > 0 && (
            <p className="capacity-rated">
              {rated} of {components.length} rated
            </p>
          )}
          <span className="citation">{section.citation}</span>
        </>
      }
    >
      {components.length === 0 ? (
        <EmptyState title="Nothing to rate here">
          <p>This edition of the circular does not ask about the capacity to deliver.</p>
        </EmptyState>
      ) : (
        components.map((component) => (
          <ComponentCard key={component.id} component={component} sectionCitation={section.citation} />
        ))
      )}
    </Screen>
  );
}

type CardProps = {
  readonly component: CapacityComponent;
  /** Stands at the screen's title already. */
  readonly sectionCitation: string;
};

function ComponentCard({ component, sectionCitation }: CardProps) {
  const snapshot = useSnapshot();
  const id = derivedRecordId(snapshot.workbookId, model.capacity_component, [component.id]);
  const record = snapshot.records.capacity_component.find((candidate) => candidate.id === id);
  const level = findLevel(snapshot.edition, record?.level);
  const { lastYear: before, change } = componentLastYear(snapshot, component.id, record?.level);
  const yearLabel = lastYearLabel(snapshot);
  return (
    <section
      className="card capacity-card"
      aria-labelledby={`capacity-${component.id}`}
      data-focus-key={`capacity_component/${id}`}
    >
      <div className="capacity-head">
        <h2 id={`capacity-${component.id}`}>{component.label}</h2>
        {component.citation !== sectionCitation && <span className="citation">{component.citation}</span>}
      </div>
      <p className="capacity-help">{component.help}</p>
      <RecordForm kind="capacity_component" keyValues={{ component: component.id }}>
        <Field
          name="level"
          label={`Level of ${component.label}`}
          help={null}
          control={(props) => (
            <LevelControl
              {...props}
              words={component.levels}
              lastYear={
                before === undefined || yearLabel === undefined
                  ? undefined
                  : { level: before.id, label: yearLabel }
              }
            />
          )}
        />
        <div className="capacity-claim">
          <Field name="narrative" />
          <EvidenceLinks
            kind="capacity_component"
            id={id}
            keyValues={{ component: component.id }}
            title={component.label}
          />
        </div>
      </RecordForm>
      {before !== undefined && (
        <p className="capacity-before">
          <LevelChange yearLabel={yearLabel} lastYear={before} level={level} change={change} />
        </p>
      )}
    </section>
  );
}
