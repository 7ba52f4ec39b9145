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
