import fc from 'fast-check';
import { sha256HexOf } from '../../shared/json/canonical.ts';
import { findField, model } from '../../shared/model/model.ts';
import { valueSchema } from '../../shared/model/schema.ts';
import { settleAllOf, settleWith } from '../../shared/workbook/conflicts.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { deletedField } from '../../shared/workbook/log/edit.ts';
import { canPurge } from '../../shared/workbook/log/tombstone.ts';
import { attempt } from '../../src-main/workbook/failures.ts';
import { migrate } from '../../src-main/workbook/migrate.ts';
import { purgeHere } from '../../src-main/workbook/purge.ts';
import type { Workbook } from '../../src-main/workbook/workbook.ts';
import { copyOf, merge } from '../fixtures/copies.ts';
import { inMemoryWorkbook, must, recordId } from '../fixtures/workbooks.ts';
import { type Step, step, TestClock, take } from './histories.ts';

/** One thing that happens to one of several copies; `from` is another. */
type Happening =
  | { readonly does: 'work'; readonly step: Step }
  | { readonly does: 'merge'; readonly from: number }
  | { readonly does: 'copy the file'; readonly from: number }
  | { readonly does: 'import'; readonly quarter: number; readonly counts: readonly number[] }
  | { readonly does: 'attach'; readonly file: number }
  | { readonly does: 'settle'; readonly conflict: number; readonly value: number }
  | { readonly does: 'settle all of'; readonly person: number }
  | { readonly does: 'purge'; readonly edit: number }
  | { readonly does: 'purge a file'; readonly file: number }
  | { readonly does: 'migrate' };

const most = 7;
const other = fc.nat(most - 1);
const any = fc.nat(1000);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 48, arbitrary: step.map((made): Happening => ({ does: 'work', step: made })) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('merge' as const), from: other }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('copy the file' as const), from: other }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('import' as const),
      quarter: fc.integer({ min: 1, max: 2 }),
      counts: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('attach' as const), file: fc.nat(2) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('settle' as const), conflict: any, value: any }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('settle all of' as const), person: other }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('purge' as const), edit: any }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('purge a file' as const), file: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ does: 'migrate' }) },
);

/** What three to seven people do with their copies of one workbook, in the order in which they do it. */
export const history = fc.record({
  people: fc.integer({ min: 3, max: most }),
  /** Whether they begin with copies of one file that says something, or each makes everything anew. */
  begun: fc.boolean(),
  happenings: fc.array(fc.tuple(other, happening), { maxLength: 60, size: 'max' }),
});
export type History = typeof history extends fc.Arbitrary<infer Made> ? Made : never;

const bytesOf = (file: number) => new TextEncoder().encode(`the bytes of file ${file}`);
const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];
const nameOf = (person: number) => `Person ${person}`;

/** As an import does: one change of many records, whose ids follow from their keys. */
function importedEntries(quarter: number, counts: readonly number[]): readonly Entry[] {
  const report = recordId(40 + quarter);
  return [
    { kind: 'service', id: recordId(1), set: { source_key: 'Line' } },
    {
      kind: 'feedback_report',
      id: report,
      set: { service: recordId(1), fiscal_year: 2023, quarter },
    },
    ...[1, 2].map((number) => ({
      kind: 'measure_count',
      set: { report, question_number: number, counts: [...counts] },
    })),
  ];
}

function settle(workbook: Workbook, author: string, conflict: number, value: number): void {
  const chosen = nth(workbook.conflicts(), conflict);
  if (chosen === undefined) return;
  const given = nth(chosen.values, value)?.value;
  const field = findField(model[chosen.kind], chosen.field);
  const parsed =
    chosen.field === deletedField ? given === true : field && valueSchema(field).safeParse(given).data;
  workbook.change(author, [settleWith(chosen, parsed ?? null)]);
}

/** What everybody has who got a copy of a workbook that was begun. */
const begun: readonly Entry[] = [
  { kind: 'service', id: recordId(1), set: { name: 'Claims', channels: ['phone'] } },
  { kind: 'service', id: recordId(2), set: { name: 'Portal' } },
  { kind: 'moment', id: recordId(11), set: { service: recordId(1), description: 'The first call' } },
  { kind: 'moment', id: recordId(12), set: { service: recordId(2), description: 'The letter' } },
  { kind: 'feedback_report', id: recordId(41), set: { service: recordId(1) } },
  { kind: 'commitment', id: recordId(51), set: { title: 'Answer sooner', service: recordId(1) } },
  { kind: 'milestone', id: recordId(61), set: { commitment: recordId(51), title: 'Begin' } },
];

/** What cannot be done where it comes is refused and changes nothing, as in life. */
function happen(workbook: Workbook, clock: TestClock, author: string, what: Happening): void {
  switch (what.does) {
    case 'work':
      take(workbook, clock, author, what.step);
      return;
    case 'import':
      must(workbook.change(author, importedEntries(what.quarter, what.counts)));
      return;
    case 'attach': {
      const bytes = bytesOf(what.file);
      const sha256 = sha256HexOf(bytes);
      const set = { sha256, name: `${what.file}.txt` };
      workbook.attach(author, { sha256, bytes }, [{ kind: 'attachment', id: recordId(70 + what.file), set }]);
      return;
    }
    case 'settle':
      settle(workbook, author, what.conflict, what.value);
      return;
    case 'settle all of': {
      const person = nameOf(what.person);
      workbook.change(author, settleAllOf(workbook.snapshot(), workbook.conflicts(), person).entries);
      return;
    }
    case 'purge': {
      const edits = workbook.log.all().filter(({ kind, field }) => canPurge(model[kind], field));
      const edit = nth(edits, what.edit);
      attemptPurge(workbook, author, edit?.id ?? '');
      return;
    }
    case 'purge a file':
      attemptPurge(workbook, author, sha256HexOf(bytesOf(what.file)));
      return;
    default:
  }
}

function attemptPurge(workbook: Workbook, author: string, id: string): void {
  attempt('w.cxwb', () => purgeHere(workbook, { author, ids: [id], reason: 'It was personal.' }));
}

/**
 * Lets it all happen.
 *
 * @returns every copy that there ever was, those included that somebody put another one in the place of
 */
export function live({ people, begun: isBegun, happenings }: History): readonly Workbook[] {
  const workbookId = recordId(0);
  const start = Date.UTC(2023, 0, 15);
  const clocks = Array.from({ length: people }, (_, index) => new TestClock(start + index * 500));
  const origin = inMemoryWorkbook(workbookId, () => start);
  if (isBegun) must(origin.change(nameOf(0), begun));
  const bytes = origin.database.serialize();
  const copies = clocks.map((clock) => copyOf(origin, clock.read, bytes));
  origin.database.close();
  const abandoned: Workbook[] = [];
  const replace = (person: number, by: Workbook) => {
    const before = copies[person];
    if (before !== undefined) abandoned.push(before);
    copies[person] = by;
  };
  for (const [who, what] of happenings) {
    const person = who % people;
    const workbook = copies[person];
    const clock = clocks[person];
    if (workbook === undefined || clock === undefined) continue;
    const from = 'from' in what ? copies[what.from % people] : undefined;
    if (what.does === 'migrate') {
      const migrated = copyOf(workbook, clock.read);
      migrate(migrated.database, 'w.cxwb', 1);
      replace(person, migrated);
    } else if (from === undefined) happen(workbook, clock, nameOf(person), what);
    else if (what.does === 'merge') merge(workbook, from);
    else replace(person, copyOf(from, clock.read));
  }
  return [...copies, ...abandoned];
}
