import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import {
  changesInWords,
  filterChanges,
  noFilter,
} from '../../../src-renderer/features/history/change-words.ts';
import { restorable } from '../../../src-renderer/features/history/restorable.ts';
import { anId, aSnapshot, fixtureWorkbookId } from '../../fixtures/snapshots.ts';

const line = anId('line');
const rating = derivedRecordId(fixtureWorkbookId, model.practice_rating, ['measurement-2']);
const snapshot = aSnapshot()
  .with('service', { id: line, name: 'Benefits line' })
  .with('practice_rating', { practice: 'measurement-2', level: 'established' })
  .build();

let last = 0;
function edit(
  kind: string,
  id: RecordId,
  field: string,
  value: unknown,
  before: unknown = null,
  head = true,
) {
  last += 1;
  return { edit: `edit-${last}`, kind, id, field, value, before, head };
}

function change(edits: ChangeItem['edits'], author = 'CX lead'): ChangeItem {
  last += 1;
  return { change: `change-${last}`, at: Date.UTC(2023, 0, 20, 15), author, edits, more: 0 };
}

const wordsOf = (changes: readonly ChangeItem[]) =>
  changesInWords(snapshot, changes).flatMap(({ records }) =>
    records.map(({ words, lines }) => [words, ...lines.map((entry) => entry.words)]),
  );

describe('a change in words', () => {
  it('names the record and says from what to what', () => {
    expect(wordsOf([change([edit('practice_rating', rating, 'level', 'established', 'emerging')])])).toEqual([
      [
        'Practice rating “Operational measures such as wait times stand beside customer feedback.”',
        'Level: from Emerging to Established',
      ],
    ]);
  });

  it('tells what was first entered and what was cleared', () => {
    expect(
      wordsOf([
        change([edit('service', line, 'offering', 'Monthly benefits')]),
        change([edit('service', line, 'offering', null, 'Monthly benefits')]),
      ]).map(([, words]) => words),
    ).toEqual(['Offering: “Monthly benefits”', 'Offering: cleared; it was “Monthly benefits”']);
  });

  it('does not pretend that a confirmed text was changed', () => {
    const said = 'Monthly benefits';
    expect(wordsOf([change([edit('service', line, 'offering', said, said)])])[0]?.[1]).toBe(
      'Offering: said again in the same words',
    );
  });

  it('says that a record was added, without its place and its key', () => {
    expect(
      wordsOf([
        change([
          edit('practice_rating', rating, 'deleted', false),
          edit('practice_rating', rating, 'practice', 'measurement-2'),
          edit('practice_rating', rating, 'level', 'emerging'),
        ]),
        change([edit('service', line, 'deleted', false), edit('service', line, 'order', 'a0')]),
      ]),
    ).toEqual([
      [
        'Practice rating “Operational measures such as wait times stand beside customer feedback.” added',
        'Level: Emerging',
      ],
      ['Service “Benefits line” added'],
    ]);
  });

  it('still knows a deleted record by its name', () => {
    const gone = anId('gone');
    expect(
      wordsOf([
        change([edit('service', gone, 'deleted', true, false)]),
        change([edit('service', gone, 'name', 'Old counter')]),
      ])[0],
    ).toEqual(['Service “Old counter” deleted']);
    expect(wordsOf([change([edit('person', anId('x'), 'deleted', true, false)])])[0]).toEqual([
      'A deleted person deleted',
    ]);
  });

  it('says that a record was moved or brought back', () => {
    expect(wordsOf([change([edit('service', line, 'order', 'a1', 'a0')])])).toEqual([
      ['Service “Benefits line”', 'Moved in the list'],
    ]);
    expect(wordsOf([change([edit('service', line, 'deleted', false, true)])])).toEqual([
      ['Service “Benefits line” brought back'],
    ]);
  });
});

describe('the filters of the history', () => {
  const changes = changesInWords(snapshot, [
    change([edit('service', line, 'offering', 'Monthly benefits')], 'CIO'),
    change([
      edit('practice_rating', rating, 'level', 'established', 'emerging'),
      edit('service', line, 'who', 'Households'),
    ]),
  ]);
  const found = (filter: Partial<typeof noFilter>) =>
    filterChanges(changes, { ...noFilter, ...filter }).map(({ records }) => records.map(({ kind }) => kind));

  it('take author, section and words', () => {
    expect(found({})).toHaveLength(2);
    expect(found({ author: 'CIO' })).toEqual([['service']]);
    expect(found({ section: 'dimension-measurement' })).toEqual([['practice_rating']]);
    expect(found({ text: 'households' })).toEqual([['service']]);
    expect(found({ text: 'nowhere' })).toEqual([]);
  });
});

describe('what a briefing notes with every slide', () => {
  const talk = anId('talk');
  const noted = () => [
    edit('briefing_session', talk, 'current_slide', 'profile', 'purpose'),
    edit('briefing_session', talk, 'slide_times', [['purpose', 42]]),
  ];
  const changes = changesInWords(snapshot, [
    change(noted()),
    change([edit('briefing_session', talk, 'deleted', false), ...noted()]),
    change([...noted(), edit('briefing_session', talk, 'finished', true)]),
  ]);
  const shown = (withPassing: boolean) =>
    filterChanges(changes, { ...noFilter, withPassing }).map(({ records }) =>
      records.map(({ lines }) => lines.map(({ field }) => field)),
    );

  it('does not drown what people did', () => {
    expect(shown(false)).toEqual([[[]], [['finished']]]);
  });

  it('is there for those who ask for it', () => {
    const both = ['current_slide', 'slide_times'];
    expect(shown(true)).toEqual([[both], [both], [[...both, 'finished']]]);
  });
});

describe('a former value', () => {
  const changed = { kind: 'practice_rating', id: rating, field: 'level' } as const;

  it('can be brought back where another stands now', () => {
    expect(restorable(snapshot, { ...changed, before: 'emerging', value: 'established' })).toEqual({
      current: 'established',
      candidates: [{ value: 'emerging', when: 'before' }],
    });
    expect(restorable(snapshot, { ...changed, before: null, value: 'exemplary' }).candidates).toEqual([
      { value: null, when: 'before' },
      { value: 'exemplary', when: 'after' },
    ]);
  });

  it('that the edition does not know any more cannot', () => {
    expect(
      restorable(snapshot, { ...changed, before: 'level-of-old', value: 'established' }).candidates,
    ).toEqual([]);
  });
});
