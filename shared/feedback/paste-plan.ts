import { formatNumber } from '../documents/format.ts';
import { findForbiddenCharacter } from '../model/characters.ts';
import { measures } from '../model/choices.ts';
import { model } from '../model/model.ts';
import type { ClipboardTable } from './clipboard-table.ts';
import { points, readCount } from './count-text.ts';
import { type PasteRole, pasteColumns } from './paste-columns.ts';
import { countsOf } from './pooled.ts';
import { mostQuestions } from './question-rows.ts';
import type { MeasureCount } from './reported-answers.ts';

/** A cell of the pasted block that does not fit, by its place in the block, from 1. */
export type Misfit = { readonly row: number; readonly column: number; readonly problem: string };

/** A question as it is after pasting; what the block does not speak of is absent. */
export type PasteChange = Pick<MeasureCount, 'measure' | 'question_text'> & {
  readonly question_number: number;
  readonly counts?: readonly number[];
};

export type PastePlan = {
  readonly changes: readonly PasteChange[];
  /** Cells of the block that are taken over. */
  readonly cells: number;
  /** Questions that are not in the report yet. */
  readonly added: number;
  readonly hasHeading: boolean;
  /** The heading may be counts: somebody has to look. */
  readonly isDoubtful: boolean;
  readonly misfits: readonly Misfit[];
};

type Question = Pick<MeasureCount, 'question_number' | 'counts'>;

type Taken =
  | {
      readonly ok: true;
      readonly change: Omit<PasteChange, 'question_number' | 'counts'>;
      readonly count?: number;
    }
  | { readonly ok: false; readonly problem: string };

function takeText(text: string): Taken {
  const { maxLength } = model.measure_count.fields.question_text;
  if (text.length > maxLength)
    return { ok: false, problem: `has more than ${formatNumber(maxLength)} characters` };
  if (findForbiddenCharacter(text) !== undefined)
    return { ok: false, problem: 'has a character that no document can hold' };
  return { ok: true, change: { question_text: text } };
}

function takeMeasure(text: string): Taken {
  const wanted = text.toLowerCase();
  const measure = measures.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted)?.id;
  return measure === undefined
    ? { ok: false, problem: `is none of the measures: ${measures.map(({ label }) => label).join(', ')}` }
    : { ok: true, change: { measure } };
}

function takeCell(role: PasteRole | undefined, text: string): Taken {
  switch (role) {
    case 'number':
    case 'nothing':
      return { ok: true, change: {} };
    case 'measure':
      return takeMeasure(text);
    case 'question_text':
      return takeText(text);
    case undefined:
      return { ok: false, problem: 'lies beyond the last column' };
    default: {
      const reading = readCount(text);
      return reading.ok ? { ok: true, change: {}, count: reading.value } : reading;
    }
  }
}

type Place = { readonly number: number } | { readonly problem: string; readonly column: number };

/** Under the number that the block gives, else one row after the other from where it is pasted. */
function placeOf(
  row: readonly string[],
  roles: readonly (PasteRole | undefined)[],
  index: number,
  questions: readonly Question[],
  start: number,
): Place {
  const column = roles.indexOf('number');
  if (column >= 0) {
    const reading = readCount((row[column] ?? '').trim());
    return reading.ok && reading.value >= 1 && reading.value <= mostQuestions
      ? { number: reading.value }
      : { column, problem: `must be a question number from 1 to ${mostQuestions}` };
  }
  const known = questions[start + index]?.question_number;
  const last = questions.at(-1)?.question_number ?? 0;
  const number = known ?? last + start + index - questions.length + 1;
  return number > mostQuestions
    ? { column: 0, problem: `has no room: a report has at most ${mostQuestions} questions` }
    : { number };
}

type RowPlan = {
  readonly change?: PasteChange;
  readonly cells: number;
  readonly misfits: readonly Omit<Misfit, 'row'>[];
};

function planRow(
  row: readonly string[],
  roles: readonly (PasteRole | undefined)[],
  place: Place,
  questions: readonly Question[],
): RowPlan {
  if ('problem' in place)
    return { cells: 0, misfits: [{ column: place.column + 1, problem: place.problem }] };
  const known = questions.find(({ question_number: number }) => number === place.number);
  const counts = points.map((_, at) => countsOf(known ?? {})[at] ?? 0);
  const misfits: Omit<Misfit, 'row'>[] = [];
  let change: PasteChange = { question_number: place.number };
  let cells = 0;
  let isCounted = false;
  row.forEach((cell, at) => {
    const text = cell.trim();
    const role = roles[at];
    if (text === '' || role === 'nothing' || role === 'number') return;
    const taken = takeCell(role, text);
    if (!taken.ok) {
      misfits.push({ column: at + 1, problem: taken.problem });
      return;
    }
    cells += 1;
    change = { ...change, ...taken.change };
    if (typeof role === 'number' && taken.count !== undefined) {
      counts[role] = taken.count;
      isCounted = true;
    }
  });
  return { ...(cells === 0 ? {} : { change: isCounted ? { ...change, counts } : change }), cells, misfits };
}

/**
 * What pasting a block into a report's questions would do. Nothing is guessed at: a cell that is no value for
 * its column is named and left out, empty cells leave what is there.
 *
 * @param questions of the report, by number
 * @param at where it is pasted: row and column of the grid, from 0
 * @param heading whether the first row is one; undefined to go by its looks
 */
export function planPaste(
  table: ClipboardTable,
  questions: readonly Question[],
  at: { readonly row: number; readonly column: number },
  heading?: boolean,
): PastePlan {
  const { roles, hasHeading, isDoubtful } = pasteColumns(table, at.column, heading);
  const skipped = hasHeading ? 1 : 0;
  const plans = table
    .slice(skipped)
    .map((row, index) => planRow(row, roles, placeOf(row, roles, index, questions, at.row), questions));
  const changes = plans.flatMap(({ change }) => change ?? []);
  const known = new Set(questions.map(({ question_number: number }) => number));
  return {
    changes,
    cells: plans.reduce((sum, { cells }) => sum + cells, 0),
    added: new Set(
      changes.map(({ question_number: number }) => number).filter((number) => !known.has(number)),
    ).size,
    hasHeading,
    isDoubtful,
    misfits: plans.flatMap(({ misfits }, index) =>
      misfits.map((misfit) => ({ row: index + 1 + skipped, ...misfit })),
    ),
  };
}
