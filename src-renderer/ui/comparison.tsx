import { useState } from 'react';
import { formatNumber } from '../../shared/documents/format.ts';
import { model } from '../../shared/model/model.ts';
import { counted } from '../../shared/readiness/words.ts';
import { sectionOf } from '../../shared/sections/section-of.ts';
import type { FieldDifference, PartComparison, RecordDifference } from '../../shared/submission/compare.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { goToTarget } from '../state/navigation.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from './button.tsx';
import { WordDifference } from './word-difference.tsx';
import './comparison.css';

type Props = {
  readonly comparison: PartComparison;
  /** Who made a field, or a whole record, what it is; empty where nobody knows. */
  readonly authorsOf?: (id: string, field: string | undefined) => string;
  /** Called when somebody goes to what differs. */
  readonly onGo?: () => void;
};

const shownAtFirst = 50;

/** What differs between two states of a deliverable, by section, record and field. */
export function Comparison({ comparison: { records, reordered }, authorsOf = () => '', onGo }: Props) {
  const [shown, setShown] = useState(shownAtFirst);
  if (records.length === 0 && reordered.length === 0) return <p>Both say the same, field by field.</p>;
  const sections = [...Map.groupBy(records.slice(0, shown), ({ section }) => section)];
  return (
    <div className="comparison">
      <p className="comparison-soft">
        {counted(records.length, 'record')} differ{records.length === 1 ? 's' : ''}.
      </p>
      {sections.map(([section, own]) => (
        <section key={section} aria-label={section}>
          <h4>{section}</h4>
          {own.map((record) => (
            <RecordPart
              key={`${record.kind}/${record.id}`}
              record={record}
              authorsOf={authorsOf}
              onGo={onGo}
            />
          ))}
        </section>
      ))}
      {reordered.map((kind) => (
        <p key={kind}>{model[kind].plural}: listed in another order.</p>
      ))}
      {records.length > shown && (
        <Button onClick={() => setShown(shown + 200)}>
          Show more ({formatNumber(records.length - shown)} left)
        </Button>
      )}
    </div>
  );
}

const verbs = { added: 'is new', removed: 'is gone', changed: '' } as const;

type RecordProps = {
  readonly record: RecordDifference;
  readonly authorsOf: (id: string, field: string | undefined) => string;
  readonly onGo: (() => void) | undefined;
};

function RecordPart({ record, authorsOf, onGo }: RecordProps) {
  const snapshot = useSnapshot();
  const { kind, id, name, what, fields } = record;
  const canGo =
    findRecord(snapshot, kind, id) !== undefined && sectionOf(snapshot, { kind, id }) !== undefined;
  const by = authorsOf(id, undefined);
  return (
    <div className="comparison-record">
      <p>
        {canGo ? (
          <Button
            look="plain"
            onClick={() => {
              onGo?.();
              goToTarget({ kind, id });
            }}
          >
            {name}
          </Button>
        ) : (
          <strong>{name}</strong>
        )}{' '}
        {verbs[what]}
        {what !== 'changed' && by !== '' && <span className="comparison-soft"> ({by})</span>}
      </p>
      {what !== 'removed' && fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field.field}>
              <dt>
                {field.label}
                {what === 'changed' && <By names={authorsOf(id, field.field)} />}
              </dt>
              <dd>
                <Difference field={field} isNew={what === 'added'} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function By({ names }: { readonly names: string }) {
  return names === '' ? null : <span className="comparison-soft"> by {names}</span>;
}

function Difference({
  field: { before, after, isProse },
  isNew,
}: {
  readonly field: FieldDifference;
  readonly isNew: boolean;
}) {
  if (isNew) return after;
  if (isProse) return <WordDifference before={before} after={after} />;
  return (
    <>
      {before === '' ? 'empty' : before} <span aria-hidden="true">→</span>
      <span className="visually-hidden"> became </span> {after === '' ? 'empty' : after}
    </>
  );
}
