import { describe, expect, it } from 'vitest';
import { surveyClearance } from '../../../shared/readiness/survey-clearance.ts';
import { aSnapshot, type Given } from '../../fixtures/snapshots.ts';

function clearanceOf(fields: Given<'survey'>) {
  const snapshot = aSnapshot().with('survey', fields).build();
  const [survey] = snapshot.records.survey;
  if (survey === undefined) throw new Error('the workbook has one survey');
  return surveyClearance(snapshot, survey).map(({ result, found, note }) => [result, found ?? note]);
}

describe('the clearance of a survey (§280.11)', () => {
  it('is told by its number and the day on which it ends', () => {
    expect(clearanceOf({ control_number: ' 1234-5678 ', clearance_expires: '2090-01-31' })).toEqual([
      ['met', '1234-5678'],
      ['met', 'expires on January 31, 2090'],
    ]);
  });

  it('has no end while it is under way', () => {
    expect(clearanceOf({ control_number: 'Pending' })).toEqual([
      ['met', 'Pending'],
      ['not_applicable', 'Clearance is under way.'],
    ]);
  });

  it('is not met without a number, and not known with one that looks unlike any', () => {
    expect(clearanceOf({})).toEqual([
      ['not_met', 'It has no OMB control number; write “pending” while clearance is under way.'],
      ['unknown', 'It is not recorded when its clearance expires.'],
    ]);
    expect(clearanceOf({ control_number: '12' })[0]).toEqual([
      'unknown',
      'OMB control numbers look like 1234-5678.',
    ]);
  });

  it('is not met once it has ended', () => {
    expect(clearanceOf({ control_number: '1234-5678', clearance_expires: '2001-01-31' })[1]).toEqual([
      'not_met',
      'Its clearance expired on January 31, 2001.',
    ]);
  });
});
