import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import { buildPlan, buildPublicPlan } from '../../../../shared/documents/plan.ts';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import type { Finding } from '../../../../shared/readiness/rule.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../sample/sample-snapshot.ts';
import { filledSnapshot } from '../assessment/filled-snapshot.ts';
import { outlineOf, textOf, underHeading } from '../assessment/tree-text.ts';

const digest = 'd'.repeat(64);
const context = { findings: [], digest };

const chapters = [
  '# Summary',
  '# The provider and its customers',
  '# 1 Designated services and proposed changes',
  '# 2 What is hard for customers',
  '# 3 Delivered in FY 2023',
  '# 4 Commitments for FY 2024',
  '# 5 Priorities for the budget year after',
  '# 6 Capacity building',
  '# 7 Life experiences and cross-agency work',
  '# 8 Alignment with IDEA and the Annual Performance Plan',
  '# Annex A: Evidence register',
  '# Annex B: Milestones by quarter',
];

describe('the outline of the Action Plan', () => {
  it('has two chapters before the first, eight chapters, and annexes', () => {
    expect(outlineOf(buildPlan(sampleSnapshot(), context), 1)).toEqual([
      ...chapters,
      '# Annex C: Sign-offs',
      '# Annex D: About this plan',
    ]);
  });

  it('has no sign-offs in the public edition', () => {
    const tree = buildPublicPlan(sampleSnapshot(), context);
    expect(outlineOf(tree, 1)).toEqual([...chapters, '# Annex C: About this plan']);
    expect(textOf(tree)).not.toMatch(/sign(?:ed)?[ -]off/i);
  });

  it.each([
    [
      'plan',
      buildPlan,
      [
        'No evidence has been entered yet.',
        'No life experience has been entered for a service of this plan yet.',
      ],
    ],
    [
      'public edition',
      buildPublicPlan,
      [
        'No evidence is tied to what this plan says yet.',
        'None of the services in this plan is part of a life experience that OMB has selected.',
      ],
    ],
  ])('can be rendered from an empty workbook and says what is missing (%s)', (_, build, itsOwn) => {
    const tree = build(aSnapshot().build(), context);
    expect(checkTree(tree)).toEqual([]);
    const text = textOf(tree);
    for (const words of [
      'No commitment for the coming year has been entered yet.',
      'No service is designated yet. At least two are chosen with OMB (§280.13).',
      'No pain point has been entered yet.',
      'No delivery has been entered yet.',
      'No priority has been entered yet.',
      'No focus area has been chosen yet.',
      'No commitment says yet how it fits the IDEA work.',
      'This chapter says how the plan fits the report on digital services under the 21st Century IDEA and the indicators',
      'No indicator has been entered yet.',
      ...itsOwn,
    ])
      expect(text).toContain(words);
  });

  it('can be rendered in the edition of 2019, with its five dimensions by their names of then', () => {
    const tree = buildPlan({ ...sampleSnapshot(), edition: a11Edition2019 }, context);
    expect(checkTree(tree)).toEqual([]);
    expect(underHeading(tree, 'What strengthens each dimension')).toContain(
      'Organization and Culture | No |',
    );
  });

  it('keeps the number of a commitment equal to that of its heading', () => {
    const tree = buildPlan(sampleSnapshot(), context);
    const headings = outlineOf(tree, 2).map((line) => line.replace(/^#+ /, ''));
    const overview = underHeading(tree, '4 Commitments')
      .split('\n')
      .filter((line) => /^4\.\d \| /.test(line))
      .map((line) => line.split(' | ').slice(0, 2).join(' '));
    expect(overview).toHaveLength(5);
    for (const name of overview) expect(headings).toContain(name);
  });
});

const blocking = (deliverable: Finding['deliverable'], message: string): Finding => ({
  rule: `${deliverable}.example`,
  deliverable,
  severity: 'blocks',
  citation: '§280.17',
  kind: 'commitment',
  id: anId('commitment-1'),
  message,
});

describe('a plan that is not ready', () => {
  const findings = [
    ...Array.from({ length: 12 }, (_, index) => blocking('plan', `Commitment ${index} has no baseline.`)),
    blocking('plan-public', 'The commitment quotes a telephone number.'),
    blocking('assessment', 'Something of the assessment.'),
  ];

  it('says DRAFT and lists everything that is missing', () => {
    const tree = buildPlan(filledSnapshot(), { findings, digest });
    expect(tree.draft?.summary).toBe('DRAFT, not ready to submit: 12 items are missing or need a change');
    expect(outlineOf(tree, 1).at(-1)).toBe('# Annex E: Everything that is missing');
    expect(underHeading(tree, 'Everything that is missing')).toContain('Commitment 11 has no baseline');
  });

  it('is none to publish either, and the public edition counts what is missing without telling it', () => {
    const tree = buildPublicPlan(filledSnapshot(), { findings, digest });
    expect(tree.draft).toEqual({
      summary: 'DRAFT, not ready to publish: 13 items are missing or need a change',
      findings: [],
    });
    expect(textOf(tree)).not.toContain('baseline.');
    expect(textOf(tree)).not.toContain('telephone');
  });

  it('counts what rules of both editions find once', () => {
    const same = [blocking('plan', 'Same words.'), blocking('plan-public', 'Same words.')];
    const tree = buildPublicPlan(filledSnapshot(), { findings: same, digest });
    expect(tree.draft?.summary).toContain('1 item is');
  });
});
