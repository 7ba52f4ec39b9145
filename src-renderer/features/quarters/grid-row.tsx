import { useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { readCounts, textsOfCounts } from '../../../shared/feedback/count-text.ts';
import { exactMean, formatMean } from '../../../shared/feedback/mean.ts';
import { gridHeadings } from '../../../shared/feedback/paste-columns.ts';
import type { MeasureCount } from '../../../shared/feedback/reported-answers.ts';
import { measures } from '../../../shared/model/choices.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { readRaw } from '../../forms/raw.ts';
import {
  flush,
  isWaiting,
  noteDraft,
  placeOf,
  type Reading,
  useInvalidDraft,
  waitingFor,
} from '../../state/drafts.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { GridInput, ReadCell } from './grid-cells.tsx';

type Name = 'measure' | 'question_text' | 'counts';

type Props = {
  readonly question: MeasureCount;
  readonly report: RecordId;
  readonly row: number;
  /** The column that takes the focus when one comes to the grid; undefined in all rows but one. */
  readonly current: number | undefined;
  readonly readOnly: boolean;
  readonly onArrive: (column: number) => void;
};

/** Cells that hold no count keep a text that is one for all five as a list. */
function textsOf(raw: unknown): readonly string[] | undefined {
  return Array.isArray(raw) ? raw.map(String) : typeof raw === 'string' ? [raw] : undefined;
}

function readingOfCounts(texts: readonly string[]): Reading {
  const reading = readCounts(texts);
  if (reading.ok) return { ok: true, value: reading.counts };
  const place = reading.problems.findIndex((problem) => problem !== undefined);
  return { ok: false, raw: texts, problem: `${gridHeadings.counts[place]}: ${reading.problems[place]}` };
}

/** What a field shows: what is being typed, what was typed and is no value, else what is saved. */
function useTyped(question: MeasureCount, report: RecordId, name: Name, saved: readonly string[]) {
  const { edition } = useSnapshot();
  const target = {
    kind: 'measure_count',
    id: question.id,
    field: name,
    key: {
      report,
      ...(question.question_number === undefined ? {} : { question_number: question.question_number }),
    },
  } as const;
  const place = placeOf(target);
  const invalid = useInvalidDraft(place);
  const [typed, setTyped] = useState<readonly string[] | undefined>(() => {
    const waiting = waitingFor(place);
    if (waiting === undefined) return undefined;
    if (!waiting.ok) return textsOf(waiting.raw);
    const { value } = waiting;
    return name === 'counts'
      ? textsOfCounts(Array.isArray(value) ? value.map(Number) : undefined)
      : [String(value ?? '')];
  });
  const shown = (isWaiting(place) ? (typed ?? textsOf(invalid?.raw)) : undefined) ?? saved;
  const write = (texts: readonly string[]) => {
    setTyped(texts);
    const label = name === 'counts' ? 'Counts' : model.measure_count.fields[name].label;
    noteDraft({
      target,
      label: `${label} of question ${question.question_number ?? ''}`,
      read: () =>
        name === 'counts'
          ? readingOfCounts(texts)
          : readRaw(model.measure_count.fields[name], texts[0] ?? '', edition),
    });
  };
  return { place, shown, write };
}

/** One question: its measure, its wording, how many chose each point, and what that makes. */
export function GridRow({ question, report, row, current, readOnly, onArrive }: Props) {
  const number = question.question_number ?? row + 1;
  const measure = useTyped(question, report, 'measure', [question.measure ?? '']);
  const wording = useTyped(question, report, 'question_text', [question.question_text ?? '']);
  const counts = useTyped(question, report, 'counts', textsOfCounts(question.counts));
  const reading = readCounts(counts.shown);
  const problems = reading.ok ? [] : reading.problems;
  const { responses, hundredths } = exactMean(reading.ok ? (reading.counts ?? []) : []);
  const errors = `${question.id}-errors`;
  const cell = (column: number, label: string) => ({
    cell: `${row}:${column}`,
    label: `Question ${number}, ${label}`,
    isCurrent: current === column,
    readOnly,
    onArrive: () => onArrive(column),
    onLeave: () => void flush(),
  });
  return (
    <tr data-focus-key={`measure_count/${question.id}`}>
      <th scope="row">
        <span className="visually-hidden">Question </span>
        {number}
      </th>
      <td data-focus-key={measure.place}>
        <select
          className="input"
          data-cell={`${row}:0`}
          aria-label={`Question ${number}, ${gridHeadings.measure}`}
          tabIndex={current === 0 ? 0 : -1}
          disabled={readOnly}
          value={measure.shown[0] ?? ''}
          onFocus={() => onArrive(0)}
          onChange={({ target }) => {
            measure.write([target.value]);
            void flush();
          }}
        >
          <option value="">– Select –</option>
          {measures.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td data-focus-key={wording.place}>
        <GridInput
          {...cell(1, gridHeadings.question_text)}
          isLong
          text={wording.shown[0] ?? ''}
          onText={(text) => wording.write([text])}
        />
        <div id={errors} className="quarters-cell-errors" aria-live="polite">
          {problems.map((problem, place) =>
            problem === undefined ? null : (
              <p key={gridHeadings.counts[place]} className="field-error">
                <Icon name="error" /> {gridHeadings.counts[place]}: this {problem}. It is kept here, but not
                saved yet.
              </p>
            ),
          )}
        </div>
      </td>
      {gridHeadings.counts.map((heading, place) => (
        <td
          key={heading}
          // Where one is sent to the counts, to the first that is none.
          data-focus-key={reading.ok || problems[place] !== undefined ? counts.place : undefined}
        >
          <GridInput
            {...cell(place + 2, heading)}
            text={counts.shown[place] ?? ''}
            errors={problems[place] === undefined ? undefined : errors}
            onText={(text) =>
              counts.write(counts.shown.map((other, index) => (index === place ? text : other)))
            }
          />
        </td>
      ))}
      <ReadCell {...cell(7, gridHeadings.total)}>
        {reading.ok && reading.counts !== null ? formatNumber(responses) : '–'}
      </ReadCell>
      <ReadCell {...cell(8, gridHeadings.mean)}>
        {hundredths === null ? '–' : formatMean(hundredths)}
      </ReadCell>
    </tr>
  );
}
