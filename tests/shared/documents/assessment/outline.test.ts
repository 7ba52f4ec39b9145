import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { filledSnapshot } from './filled-snapshot.ts';
import { outlineOf, textOf, underHeading } from './tree-text.ts';

const build = (snapshot: WorkbookSnapshot) =>
  buildAssessment(snapshot, { findings: [], digest: 'd'.repeat(64) });

const chapters = [
  '# 1 Summary',
  '# 2 Organization and accountability',
  '# 3 Program maturity',
  '# 4 Data collection and metrics',
  '# 5 Service delivery improvement',
  '# 6 Designated services',
  '# 7 Barriers and catalysts',
  '# Annex A: Evidence register',
  '# Annex B: Counts behind the means',
  '# Annex C: Survey checklist',
  '# Annex D: Telemetry checklist',
  '# Annex E: Sign-offs',
  '# Annex F: Method note',
];

describe('the outline of the Capacity Assessment', () => {
  it('has every chapter and annex even of an empty workbook, and can be rendered', () => {
    const tree = build(aSnapshot().build());
    expect(checkTree(tree)).toEqual([]);
    expect(outlineOf(tree, 1)).toEqual(chapters);
    expect(tree.sections.map(({ orientation }) => orientation)).toEqual(['portrait']);
  });

  it('says in plain words what is missing from an empty workbook', () => {
    const tree = build(aSnapshot().build());
    expect(underHeading(tree, '2.2 How customer experience work is organized')).toContain(
      'Not yet answered.',
    );
    expect(underHeading(tree, 'Measurement 1')).toContain('Not yet rated.');
    expect(underHeading(tree, '4.3 Surveys')).toContain('No survey has been entered yet.');
    expect(underHeading(tree, '6 Designated services')).toContain('No service is designated yet.');
    expect(textOf(tree)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('shows an optional question without an answer in a draft only', () => {
    const finding = {
      rule: 'assessment.x',
      severity: 'blocks',
      citation: '§280.13',
      deliverable: 'assessment',
      message: 'Nobody answers.',
    } as const;
    const draft = buildAssessment(aSnapshot().build(), { findings: [finding], digest: 'd'.repeat(64) });
    expect(underHeading(draft, 'Staffing and budget')).toContain('Not yet answered (optional).');
    expect(outlineOf(build(aSnapshot().build()), 2).join('\n')).not.toContain('Staffing and budget');
  });

  it('begins a new page for the first annexes and lets the short ones run on', () => {
    const tree = build(aSnapshot().build());
    const running = tree.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'heading' && block.runsOn ? [block.text] : []));
    expect(running).toEqual([
      'Annex C: Survey checklist',
      'Annex D: Telemetry checklist',
      'Annex E: Sign-offs',
      'Annex F: Method note',
    ]);
  });

  it('explains its terms behind the method note', () => {
    const terms = underHeading(build(aSnapshot().build()), 'Terms used');
    expect(terms).toContain('Paperwork Reduction Act (PRA)');
    expect(terms).toContain('IDEA: the 21st Century Integrated Digital Experience Act');
  });

  it('has the parts of program maturity in order: method, dimensions, initiatives, capacity', () => {
    const tree = build(
      aSnapshot().with('narrative', { question: 'assessment_method', text: 'In two workshops.' }).build(),
    );
    expect(outlineOf(tree, 2).filter((line) => line.startsWith('## 3.'))).toEqual([
      '## 3.1 How the assessment was done',
      '## 3.2 Measurement',
      '## 3.3 Governance and Strategy',
      '## 3.4 Culture and Organization',
      '## 3.5 Customer Understanding',
      '## 3.6 Service Design and Improvement',
      '## 3.7 Initiatives to raise maturity',
      '## 3.8 Initiatives underway and planned',
      '## 3.9 Capacity to deliver',
    ]);
  });

  it('turns pages only for registers that hold a table', () => {
    const tree = build(filledSnapshot());
    expect(tree.sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    const onlyEvidence = build(aSnapshot().with('evidence', { title: 'Interviews' }).build());
    expect(onlyEvidence.sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  it('can be rendered half filled, whatever is still missing', () => {
    const tree = build(
      aSnapshot()
        .with('workbook', { fiscal_year: 2023 })
        .with('provider', { name: 'Example Benefits Office' })
        .with('person', { role: 'senior_official' })
        .with('service', { designated: true })
        .with('practice_rating', { practice: 'measurement-1', level: 'emerging' })
        .with('survey', {})
        .with('feedback_report', {})
        .with('measure_count', { report: anId('feedback_report-1'), question_number: 1 })
        .with('service_indicator', {})
        .with('initiative', {})
        .with('barrier', {})
        .with('catalyst', {})
        .with('attachment', { id: anId('file') })
        .with('evidence', { attachment: anId('file') })
        .with('concurrence', {})
        .with('moment', {})
        .with('survey_question', {})
        .build(),
    );
    expect(checkTree(tree)).toEqual([]);
    const text = textOf(tree);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    for (const words of [
      'Service without a name',
      'Survey without a title',
      'Initiative without a title',
      'Name not given',
      'Barrier 1',
      'File without a name',
      'Person not named',
    ])
      expect(text).toContain(words);
  });

  it('adds annex G only for figures of earlier quarters and for what has lost its place', () => {
    const annexG = (snapshot: WorkbookSnapshot) =>
      outlineOf(build(snapshot), 2).slice(
        outlineOf(build(snapshot), 2).indexOf('# Annex F: Method note') + 1,
      );
    const indicators = [2021, 2023].reduce(
      (built, fiscal_year) =>
        built.with('service_indicator', { service: anId('letters'), fiscal_year, quarter: 1, name: 'Wait' }),
      aSnapshot().with('service', { id: anId('letters'), name: 'Letters', tools: 'A press' }),
    );
    expect(annexG(indicators.build()).filter((line) => line.startsWith('# '))).toEqual([
      '# Annex G: Earlier quarters',
    ]);
    const stray = indicators.with('moment', { description: 'Alone' });
    expect(annexG(stray.build()).slice(-3)).toEqual([
      '# Annex G: Earlier quarters and other records',
      '## G.1 Indicators of earlier quarters',
      '## G.2 Moments without a service',
    ]);
  });

  it('is made of the same chapters in an edition without practices', () => {
    const empty = build(aSnapshot(a11Edition2019).build());
    expect(checkTree(empty)).toEqual([]);
    expect(outlineOf(empty, 1)).toEqual(chapters);
    const rated = build(
      aSnapshot(a11Edition2019)
        .with('dimension_summary', {
          dimension: 'governance',
          override_level: 'established',
          override_reason: 'The council meets monthly.',
        })
        .build(),
    );
    const governance = underHeading(rated, '3.2 Governance');
    expect(governance).toContain('Level: Established');
    expect(governance).toContain('The official set the level to Established: The council meets monthly.');
    expect(governance).not.toContain('the rule');
    expect(underHeading(rated, 'F.1')).toContain('The edition has no practices');
  });
});
