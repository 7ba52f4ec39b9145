import { useId } from 'react';
import { fieldOfLastYear } from '../../shared/assess/last-year.ts';
import { formatNumber } from '../../shared/documents/format.ts';
import type { NarrativeQuestion as Question } from '../../shared/editions/edition.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { model } from '../../shared/model/model.ts';
import { isBlank } from '../../shared/readiness/words.ts';
import { lastYearLabel } from '../../shared/workbook/fiscal-year.ts';
import { derivedRecordId } from '../../shared/workbook/record-id.ts';
import { useRecord, useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { Prose } from '../ui/prose.tsx';
import { Field } from './field.tsx';
import { RecordForm } from './record-form.tsx';
import { save } from './records.ts';
import './narrative-question.css';

/** One question of the assessment with its answer, how long it is, and what was said last year. */
export function NarrativeQuestion({ question }: { readonly question: Question }) {
  const { snapshot } = useWorkbook();
  const heading = useId();
  const id = derivedRecordId(snapshot.workbookId, model.narrative, [question.id]);
  const text = useRecord('narrative', id)?.text;
  const isMissing = question.required && isBlank(text);
  return (
    <section className="narrative-question" aria-labelledby={heading} data-focus-key={`narrative/${id}`}>
      <h2 id={heading}>{question.label}</h2>
      <p className="narrative-question-facts">
        <span className={isMissing ? 'pill pill-caution' : 'pill'}>
          {question.required ? (isMissing ? 'Required, not answered yet' : 'Required') : 'Optional'}
        </span>
        <span className="citation">{question.citation}</span>
      </p>
      <RecordForm kind="narrative" keyValues={{ question: question.id }}>
        <Field name="text" label={question.label} help={question.help} />
      </RecordForm>
      <div className="narrative-question-foot">
        <LastYearsAnswer question={question} id={id} isEmpty={isBlank(text)} />
        <p className="narrative-question-words">{countWords(text)}</p>
      </div>
    </section>
  );
}

type LastYearProps = {
  readonly question: Question;
  /** Of this year's answer. */
  readonly id: RecordId;
  readonly isEmpty: boolean;
};

function LastYearsAnswer({ question, id, isEmpty }: LastYearProps) {
  const { snapshot, readOnly } = useWorkbook();
  const { lastYear } = snapshot;
  const text =
    lastYear === undefined
      ? undefined
      : fieldOfLastYear(lastYear, 'narrative', 'question', question.id, 'text');
  if (text === undefined || isBlank(text)) return null;
  const copy = async () => {
    await save([{ kind: 'narrative', id, set: { question: question.id, text } }]);
    focusWhenDrawn(`narrative/${id}/text`);
  };
  return (
    <details className="narrative-question-before">
      <summary>
        {lastYearLabel(snapshot)} answer, {countWords(text)}
        <span className="visually-hidden">: {question.label}</span>
      </summary>
      <Prose text={text} />
      {isEmpty && !readOnly && (
        <Button onClick={() => void copy()}>
          Copy last year's answer<span className="visually-hidden">: {question.label}</span>
        </Button>
      )}
    </details>
  );
}

/** "1 word", "240 words", of a text as it was saved. */
function countWords(text: string | undefined): string {
  const count = text?.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
  return `${formatNumber(count)} ${count === 1 ? 'word' : 'words'}`;
}
