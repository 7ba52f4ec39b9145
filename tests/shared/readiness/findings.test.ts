import { describe, expect, it } from 'vitest';
import { obstaclesTo } from '../../../shared/documents/draft-notice.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { deliverables } from '../../../shared/model/deliverable.ts';
import { findField, findKind } from '../../../shared/model/model.ts';
import { eachOnce } from '../../../shared/readiness/each-once.ts';
import { findingsOf, isReady, rules } from '../../../shared/readiness/index.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { initiative, keyed, line } from './ready-assessment.ts';
import { aReadyWorkbook } from './ready-briefing.ts';

describe('the findings of a workbook', () => {
  it('are none where nothing is missing', () => {
    expect(findingsOf(aReadyWorkbook().build())).toEqual([]);
  });

  it('carry the rule they come from', () => {
    const snapshot = aReadyWorkbook().unset('service', ['offering'], line).build();
    expect(findingsOf(snapshot, 'assessment')).toEqual([
      {
        rule: 'assessment.service-offering-missing',
        severity: 'blocks',
        citation: '§280.4',
        deliverable: 'assessment',
        message: 'The service "Benefits line" has no offering.',
        kind: 'service',
        id: line,
        field: 'offering',
      },
    ]);
  });

  it('list what blocks first, each group in the order of the rules', () => {
    const findings = findingsOf(aSnapshot().build());
    const place = (rule: string) => rules.findIndex(({ id }) => id === rule);
    const severities = findings.map(({ severity }) => severity);
    expect(severities.lastIndexOf('blocks')).toBeLessThan(severities.indexOf('advises'));
    for (const severity of ['blocks', 'advises']) {
      const places = findings
        .filter((finding) => finding.severity === severity)
        .map(({ rule }) => place(rule));
      expect(places.length).toBeGreaterThan(1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('are those of one deliverable, or of all', () => {
    const snapshot = aReadyWorkbook().conflict({ kind: 'service', id: line, field: 'name' }).build();
    expect(findingsOf(snapshot).map(({ deliverable }) => deliverable)).toEqual(deliverables);
    for (const deliverable of deliverables)
      expect(findingsOf(snapshot, deliverable).map((finding) => finding.rule)).toEqual([
        `${deliverable}.conflict-unsettled`,
      ]);
  });

  it('tell hundreds of conflicts at once, which one by one would hide everything else', () => {
    const manyOf = (count: number) => {
      let builder = aReadyWorkbook();
      for (let index = 0; index < count; index += 1)
        builder = builder.conflict({
          kind: index < 150 ? 'persona' : 'barrier',
          id: anId(`${index}`),
          field: 'deleted',
        });
      return builder.build();
    };
    expect(findingsOf(manyOf(200), 'assessment')).toHaveLength(200);
    const many = manyOf(201);
    expect(findingsOf(many, 'assessment')).toMatchObject([
      {
        severity: 'blocks',
        message:
          'Copies of this workbook disagree in 201 places: Personas (150), Barriers (51); choose what holds in each.',
      },
    ]);
    expect(obstaclesTo(many, findingsOf(many), 'assessment')).toMatchObject({
      findings: [{ rule: 'assessment.conflict-unsettled' }],
      conflicts: [],
    });
  });

  it('count what the plan lacks once for its public edition, which says so only where the plan is not looked at', () => {
    const plan = aReadyWorkbook().unset('commitment', ['target', 'measure']).build();
    const missing = findingsOf(plan).filter(
      ({ deliverable, severity }) => deliverable === 'plan' && severity === 'blocks',
    );
    expect(missing.length).toBeGreaterThan(1);
    expect(obstaclesTo(plan, findingsOf(plan), 'plan-public')?.findings).toEqual(missing);
    expect(eachOnce(findingsOf(plan)).map(({ rule }) => rule)).not.toContain('plan-public.plan-incomplete');
    expect(eachOnce(findingsOf(plan, 'plan-public')).map(({ rule }) => rule)).toEqual([
      'plan-public.plan-incomplete',
    ]);
  });

  it('lead to a field that the record has', () => {
    const findings = findingsOf(aSnapshot().build());
    expect(findings.length).toBeGreaterThan(60);
    for (const { kind, field } of findings) {
      const declared = findKind(kind ?? '');
      expect(declared === undefined ? undefined : findField(declared, field ?? '')).toBeDefined();
    }
  });

  it('lead to the record that rating a practice will create', () => {
    const unrated = findingsOf(aSnapshot().build()).find(
      ({ rule }) => rule === 'assessment.practice-unrated',
    );
    expect(unrated).toMatchObject({
      kind: 'practice_rating',
      id: keyed('practice_rating', 'measurement-1'),
      field: 'level',
    });
  });

  it('do not depend on when they are looked for', () => {
    const snapshot = aReadyWorkbook().without('narrative').without('feedback_report').build();
    expect(findingsOf(snapshot)).toEqual(findingsOf(structuredClone(snapshot)));
  });

  it('report no practices in an edition that has none', () => {
    const findings = findingsOf(aSnapshot(a11Edition2019).build());
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ kind }) => kind === 'practice_rating')).toEqual([]);
  });
});

describe('a deliverable', () => {
  it('is ready while there is advice only', () => {
    const findings = findingsOf(aReadyWorkbook().without('barrier').build(), 'assessment');
    expect(findings.map(({ severity }) => severity)).toEqual(['advises']);
    expect(isReady(findings)).toBe(true);
  });

  it('is not ready while anything blocks', () => {
    const findings = findingsOf(aReadyWorkbook().unset('initiative', ['hcd_used'], initiative).build());
    expect(isReady(findings)).toBe(false);
  });
});

describe('the findings under the circular of 2019', () => {
  const plan = (edition?: typeof a11Edition2019) =>
    findingsOf(aSnapshot(edition).build(), 'plan').map(({ rule, citation }) => ({ rule, citation }));

  it('ask of the plan what the first plans told, and nothing that came later', () => {
    const now = plan().map(({ rule }) => rule);
    const then = plan(a11Edition2019).map(({ rule }) => rule);
    expect(now.filter((rule) => !then.includes(rule))).toEqual([
      'plan.senior-official-missing',
      'plan.designated-services-too-few',
      'plan.priorities-missing',
      'plan.indicators-missing',
      'plan.senior-official-not-signed-off',
    ]);
    expect(now).toEqual(expect.arrayContaining(then));
    expect(then).toEqual(expect.arrayContaining(['plan.focus-areas-too-few', 'plan.commitments-missing']));
  });

  it('say of a section that its number is that of 2022', () => {
    const sections = plan(a11Edition2019).filter(({ citation }) => citation.includes('280.'));
    expect(sections.length).toBeGreaterThan(0);
    for (const { citation } of sections) expect(citation).toMatch(/^§280\.\d+ \(2022\)$/);
    for (const { citation } of plan()) expect(citation).not.toContain('(2022)');
  });
});
