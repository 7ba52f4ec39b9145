import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { countRecords } from '../../../shared/workbook/snapshot.ts';
import { bigPlan, bigPlanSize } from '../../../src-main/bench/big-plan.ts';
import { initialize } from '../../../src-main/workbook/create.ts';
import { connect } from '../../../src-main/workbook/database.ts';

const snapshotOf = (commitments: number) =>
  initialize(connect(':memory:', { create: true }), ':memory:', bigPlan(commitments)).snapshot();

describe('the plan that the benchmarks measure', () => {
  it('has as many records as they say, linked to each other and signed off', () => {
    const { commitments, milestones, 'pieces of evidence': evidence } = bigPlanSize;
    expect({ commitments, milestones, evidence }).toEqual({
      commitments: 200,
      milestones: 1000,
      evidence: 2000,
    });
    const few = snapshotOf(4);
    expect(countRecords(few)).toMatchObject({
      pain_point: 4,
      commitment: 4,
      milestone: (4 * milestones) / commitments,
      evidence: (4 * evidence) / commitments,
      evidence_link: (4 * evidence) / commitments,
      concurrence: 1,
    });
    const rules = findingsOf(few, 'plan').map(({ rule }) => rule);
    expect(rules).toContain('plan.sign-off-of-earlier-state');
    expect(
      rules.filter((rule) => /reference-gone|without-evidence|pain-point-unanswered/.test(rule)),
    ).toEqual([]);
  });

  it('without commitments is a workbook begun', () => {
    expect(countRecords(snapshotOf(0))).toMatchObject({ service: 4, commitment: 0, evidence: 0 });
  });
});
