import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

describe('the section of an attachment', () => {
  it('is where the logo is chosen for the logo, and the evidence register for other files', () => {
    const snapshot = aSnapshot()
      .with('attachment', { id: anId('seal'), name: 'seal.png' })
      .with('attachment', { id: anId('memo'), name: 'memo.pdf' })
      .with('workbook', { agency_logo: anId('seal') })
      .build();
    const section = (nickname: string) =>
      sectionOf(snapshot, { kind: 'attachment', id: anId(nickname), field: 'alt_text' })?.id;
    expect(section('seal')).toBe('provider');
    expect(section('memo')).toBe('evidence');
  });
});

describe('the section of what the plan alone asks for', () => {
  const snapshot = aSnapshot()
    .with('service', { id: anId('line'), name: 'Claims line' })
    .with('practice_rating', { practice: 'measurement-1', level: 'emerging' })
    .build();
  const [rating] = snapshot.records.practice_rating;

  it('is in the Action Plan, while the rest of the record stays where it was', () => {
    const of = (field: string) => sectionOf(snapshot, { kind: 'practice_rating', ...rating, field })?.id;
    expect(of('no_action_reason')).toBe('focus');
    expect(of('rationale')).toBe('dimension-measurement');
    expect(sectionOf(snapshot, { kind: 'service', id: anId('line') })?.id).toBe('services');
  });

  it('is the same for the parts of a commitment', () => {
    expect(sectionOf(snapshot, { kind: 'milestone' })?.id).toBe('commitments');
    expect(sectionOf(snapshot, { kind: 'persona' })?.id).toBe('needs');
  });
});
