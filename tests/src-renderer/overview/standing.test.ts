import { describe, expect, it } from 'vitest';
import {
  annualDueDates,
  distanceInWords,
  nextDueDate,
  standingInWords,
} from '../../../src-renderer/features/overview/standing.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const now = '2023-01-21';

describe('where the work stands, in two sentences', () => {
  it('says what to enter first in an empty workbook', () => {
    expect(standingInWords(aSnapshot().build(), now)).toBe(
      'None of the 35 practices is rated yet. Enter the fiscal year to see what is due when.',
    );
  });

  it('speaks of one person as one where nobody else is entered', () => {
    const snapshot = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('person', { id: anId('cio'), name: 'A' })
      .with('practice_rating', { practice: 'measurement-1', level: 'emerging', owner: anId('cio') })
      .build();
    expect(standingInWords(snapshot, now)).toContain('rated, with the one person answering for them.');
  });

  it('counts rated practices, those who answer for them, and the days to the next due date', () => {
    const snapshot = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('person', { id: anId('cio'), name: 'A' })
      .with('person', { name: 'B' })
      .with('practice_rating', { practice: 'measurement-1', level: 'emerging', owner: anId('cio') })
      .with('practice_rating', { practice: 'measurement-2', level: 'emerging', owner: anId('gone') })
      .with('practice_rating', { practice: 'measurement-3', owner: anId('cio') })
      .build();
    expect(standingInWords(snapshot, now)).toBe(
      '2 of 35 practices are rated, with one of two people answering for them. Next: Capacity Assessment, due in 34 days.',
    );
  });

  it('says so when everything is past', () => {
    const snapshot = aSnapshot().with('workbook', { fiscal_year: 2023 }).build();
    expect(standingInWords(snapshot, '2023-06-01')).toContain('All due dates of FY 2023 are past.');
  });

  it('takes the date that OMB agreed to for the next one', () => {
    const snapshot = aSnapshot()
      .with('workbook', {
        fiscal_year: 2023,
        due_date_overrides: [['assessment', '2023-04-14', 'Agreed with OMB']],
      })
      .build();
    expect(nextDueDate(annualDueDates(snapshot), now)?.id).toBe('deep_dive');
  });

  it('tells days as people do', () => {
    expect(distanceInWords('2023-01-20', now)).toBe('past');
    expect(distanceInWords('2023-01-21', now)).toBe('today');
    expect(distanceInWords('2023-01-22', now)).toBe('tomorrow');
    expect(distanceInWords('2023-02-24', now)).toBe('in 34 days');
  });
});
