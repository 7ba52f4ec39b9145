import { describe, expect, it } from 'vitest';
import { entriesForSending, type ReturnedCopy, returnedBy } from '../../../shared/assignments/sending.ts';
import {
  assignedSection,
  byDueDate,
  countsByPerson,
  isOverdue,
  owedBy,
  sectionsOfNobody,
} from '../../../shared/assignments/standing.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const [ann, ben] = [anId('ann'), anId('ben')];
const now = '2023-02-01';
const team = aSnapshot()
  .with('person', { id: ann, name: 'Ann' })
  .with('person', { id: ben, name: 'Ben' })
  .with('assignment', { id: anId('1'), section: 'services', person: ben, due: '2023-02-03', state: 'to_do' })
  .with('assignment', {
    id: anId('2'),
    section: 'team',
    person: ben,
    due: '2023-01-31',
    state: 'in_progress',
  })
  .with('assignment', { id: anId('3'), section: 'evidence', person: ben, state: 'changes_requested' })
  .with('assignment', { id: anId('4'), section: 'needs', person: ben, due: '2023-01-02', state: 'returned' })
  .with('assignment', { id: anId('5'), section: 'capacity', person: ann, state: 'accepted' })
  .with('assignment', { id: anId('6'), section: 'Slides', due: '2023-01-01' });
const snapshot = team.build();

describe('an assignment', () => {
  it('is overdue after its day, and only while its person owes it', () => {
    const overdue = snapshot.records.assignment.filter((one) => isOverdue(one, now)).map(({ id }) => id);
    expect(overdue).toEqual([anId('2'), anId('6')]);
    const [first] = snapshot.records.assignment;
    expect(first !== undefined && isOverdue(first, '2023-02-03')).toBe(false);
  });

  it('is of a section, or of something else in words', () => {
    const labels = snapshot.records.assignment.map((one) => assignedSection(snapshot, one)?.label);
    expect(labels.slice(0, 2)).toEqual(['Services', 'Team and participation']);
    expect(labels.at(-1)).toBeUndefined();
  });
});

describe('who does what', () => {
  it('names what a person owes, the most urgent first', () => {
    expect(owedBy(snapshot, ben).map(({ section }) => section)).toEqual(['team', 'services', 'evidence']);
    expect(owedBy(snapshot, ann)).toEqual([]);
    expect(byDueDate(snapshot.records.assignment).at(0)?.section).toBe('Slides');
  });

  it('counts by person, and what nobody has at the end', () => {
    expect(countsByPerson(snapshot, now)).toEqual([
      { person: ann, owed: 0, overdue: 0, returned: 0, accepted: 1 },
      { person: ben, owed: 3, overdue: 1, returned: 1, accepted: 0 },
      { person: undefined, owed: 1, overdue: 1, returned: 0, accepted: 0 },
    ]);
    const gone = team.without('person', ben).build();
    expect(countsByPerson(gone, now).at(-1)).toMatchObject({ person: undefined, owed: 4 });
  });

  it('knows the sections that nobody has, in the order of the work', () => {
    const open = sectionsOfNobody(snapshot).map(({ id }) => id);
    expect(open[0]).toBe('provider');
    for (const id of ['services', 'team', 'evidence', 'needs', 'capacity']) expect(open).not.toContain(id);
    const withoutPerson = aSnapshot().with('assignment', { section: 'team' }).build();
    expect(sectionsOfNobody(withoutPerson).map(({ id }) => id)).toContain('team');
  });

  it('is kept in the sample by the ids of sections', () => {
    const sample = sampleSnapshot();
    const ids = new Set(sectionsOf(sample.edition).map(({ id }) => id));
    const others = sample.records.assignment.filter(({ section }) => !ids.has(section ?? ''));
    expect(others.map(({ section }) => section)).toEqual([]);
  });
});

describe('sending a copy to a person', () => {
  it('sets what they have to do underway, and nothing else', () => {
    expect(entriesForSending(snapshot, ben)).toEqual([
      { kind: 'assignment', id: anId('1'), set: { state: 'in_progress' } },
      { kind: 'assignment', id: anId('3'), set: { state: 'in_progress' } },
    ]);
  });

  it('ends in all being returned that they still owed, unless they say which sections are', () => {
    const idsOf = (copy: Omit<ReturnedCopy, 'at'>) =>
      returnedBy(snapshot.records.assignment, { ...copy, at: 0 }).map((one) => one.id);
    expect(idsOf({ person: ben, said: [] })).toEqual([anId('1'), anId('2'), anId('3')]);
    expect(idsOf({ person: ben, said: [anId('5')] })).toHaveLength(3);
    expect(idsOf({ person: ben, said: [anId('4')] })).toEqual([]);
    expect(idsOf({ person: ann, said: [] })).toEqual([]);
  });
});
