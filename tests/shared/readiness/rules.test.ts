import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/readiness/index.ts';
import type { Rule } from '../../../shared/readiness/rule.ts';
import { accessibleTextCases } from './cases/accessible-texts.ts';
import { briefingCases } from './cases/briefing.ts';
import { briefingSlideCases } from './cases/briefing-slides.ts';
import { capacityCases, initiativeCases, narrativeCases } from './cases/capacity-and-texts.ts';
import { carriedCases } from './cases/carried.ts';
import { dataCollectionCases } from './cases/data-collection.ts';
import { conflictCases, referenceCases } from './cases/every-deliverable.ts';
import { evidenceCases } from './cases/evidence.ts';
import { headingColorCases } from './cases/heading-color.ts';
import { dimensionCases, practiceCases } from './cases/maturity.ts';
import { peopleCases } from './cases/people.ts';
import { borrowedCases } from './cases/plan-borrowed.ts';
import { commitmentCases } from './cases/plan-commitments.ts';
import { dateCases } from './cases/plan-dates.ts';
import { lowCases } from './cases/plan-low.ts';
import { needCases } from './cases/plan-needs.ts';
import { publicPlanCases } from './cases/plan-public.ts';
import { alignmentCases, deliveryCases, planCapacityCases } from './cases/plan-rest.ts';
import { cycleCases, providerCases } from './cases/provider-and-cycle.ts';
import { serviceCases } from './cases/services.ts';
import { signOffCases } from './cases/sign-offs.ts';
import { surveyChecklistCases } from './cases/survey-checklist.ts';
import { surveyRecordCases } from './cases/surveys.ts';
import { aReadyWorkbook } from './ready-briefing.ts';
import type { RuleCase } from './rule-case.ts';

const cases: readonly RuleCase[] = [
  ...conflictCases,
  ...referenceCases,
  ...providerCases,
  ...cycleCases,
  ...peopleCases,
  ...serviceCases,
  ...practiceCases,
  ...dimensionCases,
  ...capacityCases,
  ...narrativeCases,
  ...initiativeCases,
  ...dataCollectionCases,
  ...surveyRecordCases,
  ...surveyChecklistCases,
  ...evidenceCases,
  ...signOffCases,
  ...borrowedCases,
  ...needCases,
  ...deliveryCases,
  ...commitmentCases,
  ...dateCases,
  ...alignmentCases,
  ...planCapacityCases,
  ...lowCases,
  ...publicPlanCases,
  ...carriedCases,
  ...briefingCases,
  ...briefingSlideCases,
  ...accessibleTextCases,
  ...headingColorCases,
];

const citable =
  /^(§280\.\d+(, §280\.\d+)*|Performance\.gov, (August 2023|2019)|Section 508|E\.O\. 14058|P\.L\. 111-274)$/;

function findRule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`there is no rule "${id}"`);
  return found;
}

describe.each(cases)('$rule', ({ rule: id, fails, holds = [] }) => {
  const rule = findRule(id);

  it(`holds for a complete workbook (${rule.citation})`, () => {
    expect(rule.check(aReadyWorkbook().build())).toEqual([]);
  });

  it.each(holds)('holds where $when', ({ given }) => {
    expect(rule.check(given(aReadyWorkbook()).build())).toEqual([]);
  });

  it.each(fails)('finds that $when', ({ given, finds }) => {
    expect(finds.length).toBeGreaterThan(0);
    expect(rule.check(given(aReadyWorkbook()).build())).toEqual(finds);
  });
});

describe('the rules', () => {
  it('each have a case that holds and one that fails, once', () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(cases.filter(({ fails }) => fails.length === 0)).toEqual([]);
  });

  it('are named after their deliverable and their subject', () => {
    for (const { id, deliverable } of rules) expect(id).toMatch(new RegExp(`^${deliverable}\\.[a-z0-9-]+$`));
  });

  it('each cite their source and say in a sentence what they ask for', () => {
    for (const { citation, asks } of rules) {
      expect(citation).toMatch(citable);
      expect(asks).toMatch(/^[A-Z].*\.$/);
    }
  });
});
