import type { FieldValue } from '../../../shared/model/field.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { fieldValueOf } from '../../forms/record-form.tsx';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { flush } from '../../state/drafts.ts';
import type { Focused } from '../../state/focused-field.ts';
import { opened, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Prose } from '../../ui/prose.tsx';
import { lastYearAnswer } from './last-year.ts';

function currentValue(snapshot: WorkbookSnapshot, { kind, id, field = '' }: Focused): FieldValue | undefined {
  return fieldValueOf(findRecord(snapshot, kind, id), field);
}

/** The key with which a record is made that nobody has entered yet. */
function keyValues(snapshot: WorkbookSnapshot, { kind, id }: Focused): Readonly<Record<string, FieldValue>> {
  const declared: Kind = model[kind];
  const [name] = declared.key ?? [];
  const value = keyedIds(snapshot, kind).get(id);
  return name === undefined || value === undefined ? {} : { [name]: value };
}

/** Fills an empty field only: what somebody has typed meanwhile stays. */
async function fillIn(focused: Focused, field: string, value: FieldValue): Promise<void> {
  await flush();
  const snapshot = opened.get()?.snapshot;
  if (snapshot === undefined || !isBlank(currentValue(snapshot, focused))) return;
  const { kind, id } = focused;
  if (await save([{ kind, id, set: { ...keyValues(snapshot, focused), [field]: value } }]))
    announce('Last year’s text is in the field. Change what is no longer true.');
}

export function LastYearTab({ focused }: { readonly focused: Focused | undefined }) {
  const { snapshot, readOnly } = useWorkbook();
  const year = lastYearLabel(snapshot);
  if (year === undefined)
    return (
      <p>
        This workbook knows no year before. A workbook that was carried forward shows here what the same field
        said last year.
      </p>
    );
  if (focused?.field === undefined) return <p>Go to a field to see what it said in {year}.</p>;
  const answer = lastYearAnswer(snapshot, focused);
  if (answer.state !== 'found')
    return (
      <p>
        {answer.state === 'empty'
          ? `In ${year} nothing was entered here.`
          : `In ${year} there was nothing that corresponds to this.`}
      </p>
    );
  const { field } = focused;
  const isLong = findField(model[focused.kind], field)?.type === 'markdown';
  const isEmpty = isBlank(currentValue(snapshot, focused));
  return (
    <section className="panel-block">
      <h3>In {year}</h3>
      {isLong && typeof answer.value === 'string' ? (
        <Prose text={answer.value} />
      ) : (
        <p dir="auto">{answer.words}</p>
      )}
      {answer.canUse && !readOnly && isEmpty && (
        <>
          <Button onClick={() => void fillIn(focused, field, answer.value)}>Use last year’s text</Button>
          <p className="field-help">It is copied into the field; then change what is no longer true.</p>
        </>
      )}
      {answer.canUse && !readOnly && !isEmpty && (
        <p className="field-help">It can be copied into the field while that is empty.</p>
      )}
    </section>
  );
}
