import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { readClipboardTable } from '../../../shared/feedback/clipboard-table.ts';
import { type Cell, moved, moveOf } from '../../../shared/feedback/grid-moves.ts';
import { gridHeadings } from '../../../shared/feedback/paste-columns.ts';
import { planPaste } from '../../../shared/feedback/paste-plan.ts';
import { countId, nextQuestionNumber } from '../../../shared/feedback/question-rows.ts';
import type { MeasureCount } from '../../../shared/feedback/reported-answers.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { deleteRecord, save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { flush } from '../../state/drafts.ts';
import { showDone } from '../../state/notices.ts';
import { opened, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { applyPaste } from './apply-paste.ts';
import { copyText } from './copy-text.ts';
import { FirstQuestions } from './first-questions.tsx';
import { Formula } from './formula.tsx';
import { GridRow } from './grid-row.tsx';
import { PasteDialog, type Pasting } from './paste-dialog.tsx';
import { tableOfCounts } from './table-of-counts.ts';

type Props = { readonly report: RecordIn<'feedback_report'>; readonly counts: readonly MeasureCount[] };

const columns = 9;
/** Where Tab stops: measure, wording and the five counts. Total and mean are only read. */
const stops = [0, 1, 2, 3, 4, 5, 6];
const firstCount = 2;

/** Questions by points, filled in as a spreadsheet is: by keys, by pasting a block, with totals and means as one types. */
export function EntryGrid({ report, counts }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setAt] = useState<Cell>({ row: 0, column: firstCount });
  const [pasting, setPasting] = useState<Pasting>();
  /** Text is being changed in place, after F2. */
  const isWriting = useRef(false);
  /** After Escape, Tab goes on to what stands behind the grid. */
  const isLeaving = useRef(false);
  const help = useId();
  const at = { ...chosen, row: Math.min(chosen.row, Math.max(0, counts.length - 1)) };
  const current = counts[at.row];
  if (counts.length === 0) return <FirstQuestions report={report} />;

  const focusCell = ({ row, column }: Cell) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'F2') {
      isWriting.current = true;
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        target.setSelectionRange(target.value.length, target.value.length);
      return;
    }
    if (event.key === 'Escape') {
      isWriting.current = false;
      // The first takes back what was typed.
      isLeaving.current = !event.defaultPrevented;
      return;
    }
    const move = moveOf(event, isWriting.current);
    if (move === undefined) {
      if (event.key !== 'Shift') isLeaving.current = false;
      return;
    }
    const isTab = move === 'next' || move === 'previous';
    if (isTab && isLeaving.current) return;
    const next = moved(at, move, { rows: counts.length, columns }, stops);
    if (next === undefined) return;
    event.preventDefault();
    focusCell(next);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (readOnly || !/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    void flush().then(() => {
      const block = readClipboardTable(text);
      const plan = planPaste(block, counts, at);
      if (plan.misfits.length > 0 || plan.added > 0 || plan.isDoubtful || plan.cells === 0)
        setPasting({ block, at });
      else void applyPaste(snapshot, report.id, plan);
    });
  };
  const add = async () => {
    const number = nextQuestionNumber(counts);
    if (number === undefined) return;
    const id = countId(snapshot, report.id, number);
    const set = { report: report.id, question_number: number, measure: 'other' };
    if (!(await save([{ kind: 'measure_count', id, set }]))) return;
    announce(`Question ${number} added`);
    focusWhenDrawn(`measure_count/${id}/question_text`);
  };
  const remove = async (question: MeasureCount) => {
    await deleteRecord('measure_count', question);
    requestAnimationFrame(() => focusCell({ row: Math.max(0, at.row - 1), column: at.column }));
  };
  const copy = () => {
    const now = opened.get()?.snapshot ?? snapshot;
    if (copyText(tableOfCounts(now, report.id)))
      showDone('Copied. Paste it into a spreadsheet or another quarter.');
  };
  return (
    <>
      <p className="field-help" id={help}>
        Arrow keys, Enter and Tab move. Typing replaces, F2 edits, Escape takes back; Escape and then Tab
        leaves the table. A block from a spreadsheet can be pasted at any cell.
      </p>
      <div className="quarters-grid-scroll">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is moved through as a grid is
          role="grid"
          className="quarters-grid"
          aria-label="Answers by question"
          aria-describedby={help}
          aria-readonly={readOnly || undefined}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        >
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">{gridHeadings.measure}</th>
              <th scope="col">{gridHeadings.question_text}</th>
              {gridHeadings.counts.map((heading) => (
                <th key={heading} scope="col" className="quarters-number">
                  {heading}
                </th>
              ))}
              <th scope="col" className="quarters-number">
                {gridHeadings.total}
              </th>
              <th scope="col" className="quarters-number">
                {gridHeadings.mean}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map((question, row) => (
              <GridRow
                key={question.id}
                question={question}
                report={report.id}
                row={row}
                current={row === at.row ? at.column : undefined}
                readOnly={readOnly}
                onArrive={(column) => {
                  isWriting.current = false;
                  isLeaving.current = false;
                  if (row !== at.row || column !== at.column) setAt({ row, column });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {current !== undefined && <Formula question={current} />}
      <div className="button-row">
        {!readOnly && (
          <Button icon="add" onClick={() => void add()}>
            Add a question
          </Button>
        )}
        {!readOnly && current !== undefined && (
          <Button look="plain" icon="remove" onClick={() => void remove(current)}>
            Remove question {current.question_number}
          </Button>
        )}
        <Button look="plain" onClick={copy}>
          Copy the table
        </Button>
      </div>
      {pasting !== undefined && (
        <PasteDialog
          pasting={pasting}
          counts={counts}
          onPaste={(plan) => {
            setPasting(undefined);
            void applyPaste(snapshot, report.id, plan);
          }}
          onClose={() => setPasting(undefined)}
        />
      )}
    </>
  );
}
