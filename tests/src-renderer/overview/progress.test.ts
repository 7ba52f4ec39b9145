import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nextSteps } from '../../../src-renderer/features/overview/next-steps.ts';
import { progressOf } from '../../../src-renderer/features/overview/progress.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';

const wordsOf = (snapshot: WorkbookSnapshot, dueDate: string) =>
  progressOf(snapshot, findingsOf(snapshot), dueDate)?.words;

describe('the progress towards a due date', () => {
  it('of the designation counts services and those agreed with OMB, §280.13', () => {
    const none = aSnapshot();
    const one = none.with('service', { designated: true, agreed_with_omb_on: '2022-12-01' });
    const two = one.with('service', { designated: true });
    expect(wordsOf(none.build(), 'designation')).toBe('None designated yet; at least 2 are needed');
    expect(wordsOf(one.build(), 'designation')).toBe('1 designated, agreed with OMB; at least 2 are needed');
    expect(wordsOf(two.build(), 'designation')).toBe('2 designated, 1 agreed with OMB');
    expect(progressOf(two.build(), [], 'designation')).toMatchObject({ done: 1, of: 2 });
  });

  it('of the assessment says what must be fixed, or that nothing must', () => {
    expect(wordsOf(sampleSnapshot(), 'assessment')).toMatch(/^Nothing to fix; \d+ suggestions?$/);
    expect(wordsOf(aSnapshot().build(), 'assessment')).toMatch(
      /^0 of 17 sections ready; \d+ must be fixed, \d+ suggestions$/,
    );
  });

  it('of the briefing and the plan says what is known of them', () => {
    expect(wordsOf(aSnapshot().build(), 'deep_dive')).toBe('Not started');
    expect(wordsOf(sampleSnapshot(), 'deep_dive')).toBe('12 of 12 slides have a time planned');
    expect(wordsOf(sampleSnapshot(), 'plan')).toBe('Five commitments, all with owner, measure and date');
  });

  it('of a due date that only a loaded edition knows says nothing', () => {
    expect(wordsOf(aSnapshot().build(), 'something_new')).toBeUndefined();
  });
});

describe('what is next', () => {
  it('is one line for each rule, so that many alike do not hide the others', () => {
    const findings = findingsOf(aSnapshot().build());
    const steps = nextSteps(findings, 5);
    expect(new Set(steps.map(({ finding }) => finding.rule)).size).toBe(5);
    expect(steps.every(({ finding }) => finding.severity === 'blocks')).toBe(true);
    const all = nextSteps(findings, Infinity);
    // What the assessment and the plan both ask for is done once, and so is the plan that its public edition asks for.
    const different = new Set(
      findings
        .filter(({ rule }) => rule !== 'plan-public.plan-incomplete')
        .map(({ kind, id, field, message }) => JSON.stringify([kind, id, field, message])),
    );
    expect(all.reduce((sum, { more }) => sum + more + 1, 0)).toBe(different.size);
  });
});
