import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { blockingCount, blockingInWords, deliverableInView } from '../../../src-renderer/state/blocking.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';

function finding(deliverable: Finding['deliverable'], severity: Finding['severity'] = 'blocks'): Finding {
  return { rule: 'made.up', severity, citation: '§280.17', deliverable, message: 'Something is missing.' };
}

describe('what blocks', () => {
  it('is told of one deliverable, by its name', () => {
    const findings = [
      finding('assessment'),
      finding('plan'),
      finding('plan-public'),
      finding('plan', 'advises'),
    ];
    expect(blockingInWords(findings, 'assessment')).toBe('Capacity Assessment: 1 must be fixed');
    expect(blockingInWords(findings, 'plan')).toBe('Action Plan: 2 must be fixed');
    expect(blockingInWords([finding('assessment')], 'plan')).toBe('Action Plan: nothing to fix');
    expect(blockingCount([], 'plan')).toBe(0);
  });

  it('is told of the deliverable that is worked on, whatever the date', () => {
    const snapshot = aSnapshot().with('workbook', { fiscal_year: 2023 }).build();
    expect(deliverableInView(snapshot, 'commitments', '2022-11-01')).toBe('plan');
    expect(deliverableInView(snapshot, 'dimension-measurement', '2023-05-01')).toBe('assessment');
  });

  it('is told elsewhere of the deliverable that is due next', () => {
    const snapshot = aSnapshot().with('workbook', { fiscal_year: 2023 }).build();
    expect(deliverableInView(snapshot, 'overview', '2023-02-24')).toBe('assessment');
    expect(deliverableInView(snapshot, 'services', '2023-02-25')).toBe('plan');
    expect(deliverableInView(snapshot, 'overview', '2024-01-01')).toBe('plan');
    expect(deliverableInView(aSnapshot().build(), 'overview', '2023-05-01')).toBe('assessment');
  });
});
