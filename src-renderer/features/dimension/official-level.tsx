import { useState } from 'react';
import type { DimensionProfile } from '../../../shared/assess/profile.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { Field } from '../../forms/field.tsx';
import { LevelControl } from '../../forms/level-control.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { flush } from '../../state/drafts.ts';
import { showDone } from '../../state/notices.ts';
import { opened, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { Icon } from '../../ui/icon.tsx';
import { summaryIdOf } from './record-ids.ts';
import { ruleInWords } from './rule-words.ts';

type Props = {
  /** Of the button that leads here. */
  readonly id: string;
  readonly standing: DimensionProfile;
  /** Absent where there is no rule to go by. */
  readonly onClose?: () => void;
};

/** Where the official sets a level that the rule does not give, with the reason (§280.17). */
export function OfficialLevel({ id, standing, onClose }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const { dimension, computed, overridden } = standing;
  const summaryId = summaryIdOf(snapshot, dimension);
  const summary = snapshot.records.dimension_summary.find((candidate) => candidate.id === summaryId);
  const isUnexplained = overridden && isBlank(summary?.override_reason);
  const isEmpty = summary?.override_level === undefined && isBlank(summary?.override_reason);
  const [checked, setChecked] = useState(false);
  const isWrong = checked && isUnexplained;
  /** Stays open while the reason is missing: without it nobody would find what keeps the assessment a draft. */
  const close = async () => {
    await flush();
    const now = opened.get()?.snapshot.records.dimension_summary.find(({ id: own }) => own === summaryId);
    if (readOnly || now?.override_level === undefined || !isBlank(now.override_reason)) {
      onClose?.();
      return;
    }
    setChecked(true);
    focusWhenDrawn(`dimension_summary/${summaryId}/override_reason`);
  };
  const remove = async () => {
    const saved = await save([
      { kind: 'dimension_summary', id: summaryId, set: { override_level: null, override_reason: null } },
    ]);
    if (!saved) return;
    showDone(`${dimension.label} goes by the rule again.`, { label: 'Undo', run: () => void undo() });
    onClose?.();
  };
  return (
    <section className="card dimension-official" id={`${id}-part`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>A level set by the official</h2>
      {onClose !== undefined && (
        <p>
          {computed === undefined
            ? `The rule gives no level yet: ${ruleInWords(snapshot, standing)}.`
            : `The rule gives ${computed.label}: ${ruleInWords(snapshot, standing)}.`}{' '}
          Where that does not fit, choose the level that does and say why; the assessment prints both.
        </p>
      )}
      <RecordForm kind="dimension_summary" keyValues={{ dimension: dimension.id }}>
        <Field
          name="override_level"
          help={null}
          control={(props) => (
            <LevelControl
              {...props}
              words={Object.fromEntries(snapshot.edition.levels.map((level) => [level.id, level.meaning]))}
            />
          )}
        />
        <Field name="override_reason" />
      </RecordForm>
      <p className={isWrong ? 'dimension-unexplained field-error' : 'dimension-unexplained'} role="status">
        {isUnexplained && (
          <>
            <Icon name="warning" />{' '}
            {isWrong
              ? 'Say why, or remove the level and go by the rule.'
              : 'The reason is missing. Without it the assessment is not ready.'}
          </>
        )}
      </p>
      {onClose !== undefined && (
        <div className="button-row">
          <Button onClick={() => void close()}>Done</Button>
          {!readOnly && !isEmpty && (
            <Button look="danger" icon="remove" onClick={() => void remove()}>
              Remove it and go by the rule
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
