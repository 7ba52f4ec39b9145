// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { deliverables } from '../../../shared/model/deliverable.ts';
import { isAboutConflict } from '../../../shared/readiness/conflicts.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import {
  groupFindings,
  listed,
  matches,
  placedFindings,
  placesWithFindings,
} from '../../../src-renderer/features/review/groups.ts';
import { differenceKey } from '../../../src-renderer/state/differences.ts';
import { watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { goToPlaceOf, heirOf, keyedFindings } from '../../../src-renderer/state/review-trail.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const placed = (snapshot: WorkbookSnapshot) => placedFindings(snapshot, keyedFindings(findingsOf(snapshot)));

describe('findings in groups', () => {
  it('begin with the Capacity Assessment and go on in the order of the sections', () => {
    const snapshot = aSnapshot()
      .conflict({ kind: 'provider', id: anId('p'), field: 'name' })
      .build();
    const groups = groupFindings(snapshot, placed(snapshot));
    expect(groups[0]?.label).toBe('Capacity Assessment');
    expect(groups[0]?.sections.slice(0, 3).map(({ place }) => place.label)).toEqual([
      'Workbook and provider',
      'Team and participation',
      'Services',
    ]);
    // A conflict blocks every deliverable, also those without rules of their own.
    expect(groups.map(({ label }) => label)).toContain('Action Plan');
    expect(listed(groups)).toHaveLength(findingsOf(snapshot).length);
  });

  it('lead to settling where copies disagree, also where all of it is told at once', () => {
    const one = aSnapshot().conflict({ kind: 'comment', id: anId('c'), field: 'text' });
    let many = aSnapshot();
    for (let count = 0; count < 201; count += 1)
      many = many.conflict({ kind: 'persona', id: anId(`p${count}`), field: 'name' });
    const gone: (string | undefined)[] = [];
    const end = watchPlaces(({ screen, focusKey }) => gone.push(screen, focusKey));
    for (const snapshot of [one.build(), many.build()]) {
      const found = placed(snapshot).filter(({ finding }) => isAboutConflict(finding));
      const [first] = found;
      expect(found).toHaveLength(deliverables.length);
      expect(first?.place.canGo).toBe(true);
      if (first !== undefined) goToPlaceOf(first.finding);
    }
    end();
    const place = differenceKey({ kind: 'comment', id: anId('c'), field: 'text' });
    expect(gone).toEqual(['differences', place, 'differences', undefined]);
  });

  it('name only deliverables that something is found for', () => {
    const snapshot = aSnapshot().build();
    const labels = groupFindings(snapshot, placed(snapshot)).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['Capacity Assessment', 'Action Plan']);
    expect(labels).toContain('Deep-dive briefing');
    expect(labels).not.toContain('Quarterly feedback data');
  });

  it('are filtered by severity and by section', () => {
    const snapshot = aSnapshot().build();
    const all = placed(snapshot);
    const team = all.filter((entry) => matches(entry, { severity: 'all', section: 'team' }));
    expect(team.length).toBeGreaterThan(0);
    expect(team.every(({ finding }) => finding.kind === 'person')).toBe(true);
    const advice = all.filter((entry) => matches(entry, { severity: 'advises' }));
    expect(advice.every(({ finding }) => finding.severity === 'advises')).toBe(true);
  });

  it('keep what no section holds, such as a sign-off, which has a screen of its own to go to', () => {
    const snapshot = aSnapshot().build();
    const last = placesWithFindings(snapshot, placed(snapshot)).at(-1);
    expect(last).toEqual({ id: 'kind-concurrence', label: 'Sign-offs', canGo: true });
  });
});

describe('a finding', () => {
  it('has a key of its own even where a rule says two things of one field', () => {
    const keys = keyedFindings(findingsOf(aSnapshot().build())).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('that was settled hands the focus to the next that is left, else to the one before', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(heirOf('b', order, ['a', 'c', 'd'])).toBe('c');
    expect(heirOf('b', order, ['a', 'd'])).toBe('d');
    expect(heirOf('d', order, ['a', 'b'])).toBe('b');
    expect(heirOf('a', order, [])).toBeUndefined();
  });
});
