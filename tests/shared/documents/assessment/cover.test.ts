import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { plainText } from '../../../../shared/documents/blocks.ts';
import { findingsOf } from '../../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { aReadyAssessment } from '../../readiness/ready-assessment.ts';
import { underHeading } from './tree-text.ts';

const digest = 'd'.repeat(64);
const build = (snapshot: WorkbookSnapshot) =>
  buildAssessment(snapshot, { findings: findingsOf(snapshot, 'assessment'), digest });

function facts(builder: SnapshotBuilder): Readonly<Record<string, string>> {
  const { items } = build(builder.build()).cover.facts;
  return Object.fromEntries(items.map(({ label, value }) => [label, plainText(value)]));
}

function year(fiscalYear: number, overrides: readonly (readonly string[])[] = []): SnapshotBuilder {
  return aSnapshot().with('workbook', { fiscal_year: fiscalYear, due_date_overrides: overrides });
}

describe('the cover of the Capacity Assessment', () => {
  it('names the provider, its department, the year, the edition, the official, the version and the digest', () => {
    const builder = year(2023)
      .with('workbook', { document_version: 'Draft 2' })
      .with('provider', { name: 'Example Benefits Office', department: 'Department of Examples' })
      .with('person', { name: 'The Official', title: 'Deputy Commissioner', role: 'senior_official' })
      .with('person', { name: 'The Lead', role: 'cx_lead' });
    const { cover } = build(builder.build());
    expect(cover).toMatchObject({
      organization: 'Example Benefits Office',
      department: 'Department of Examples',
      title: 'Capacity Assessment',
      subtitle: 'High Impact Service Provider, FY 2023',
    });
    expect(facts(builder)).toEqual({
      'Fiscal year': '2023',
      Edition: 'OMB Circular A-11 (2022), Section 280 (edition a11-2022)',
      'Senior accountable official': 'The Official, Deputy Commissioner',
      'Document version': 'Draft 2',
      'Due date': 'February 24, 2023',
      'Digest (SHA-256)': digest,
    });
  });

  it('shows the business day before a due date that falls on a Saturday, §280.14', () => {
    expect(facts(year(2024))['Due date']).toBe(
      'February 24, 2024. This is not a business day; the business day before it is February 23, 2024.',
    );
  });

  it('shows a changed due date with its reason, and every change again in the method note', () => {
    const builder = year(2023, [
      ['assessment', '2023-03-03', 'OMB moved it by a week.'],
      ['q2', '2023-05-05', 'New system'],
      ['rehearsal', '2023-03-10', 'Our own date'],
    ]);
    expect(facts(builder)['Due date']).toBe(
      'March 3, 2023, instead of February 24, 2023. Reason: OMB moved it by a week.',
    );
    const dates = underHeading(build(builder.build()), 'F.2 Due dates');
    expect(dates).toContain('May 5, 2023, instead of April 28, 2023. Reason: New system');
    expect(dates).toContain('Other change: rehearsal');
    expect(dates).toContain('Our own date');
  });

  it('carries the logo by the hash of its bytes with what it shows', () => {
    const sha256 = 'e'.repeat(64);
    const builder = aSnapshot()
      .with('workbook', { agency_logo: anId('seal') })
      .with('attachment', { id: anId('seal'), sha256, name: 'seal.png', alt_text: 'Seal of the office' });
    expect(build(builder.build()).cover.logo).toEqual({ sha256, alt: 'Seal of the office' });
    expect(build(builder.without('attachment').build()).cover.logo).toBeUndefined();
  });

  it('says what is not yet given', () => {
    expect(facts(aSnapshot())).toMatchObject({
      'Fiscal year': 'Not yet given',
      'Senior accountable official': 'Not yet given',
      'Document version': 'Not yet given',
    });
    expect(facts(aSnapshot())['Due date']).toBeUndefined();
  });
});

describe('the properties of the document', () => {
  it('take name, year and abbreviation from the workbook and the time from its newest edit', () => {
    const tree = build(
      year(2023)
        .with('provider', { name: 'Example Benefits Office', abbreviation: 'EBO' })
        .editedAt('2023-02-20T08:30:15Z')
        .build(),
    );
    expect(tree).toMatchObject({
      title: 'Example Benefits Office: Capacity Assessment, FY 2023',
      creator: 'Example Benefits Office',
      fileName: 'capacity-assessment-fy2023-ebo',
      date: '2023-02-20T08:30:15Z',
      headerText: 'Capacity Assessment, FY 2023',
    });
    expect(tree.keywords).toContain('FY 2023');
    expect(tree.marking).toBeUndefined();
    expect(tree.footerText).toBeUndefined();
  });

  it('put the workbook’s own texts into the margins, and into the text for those who hear it', () => {
    const tree = build(
      year(2023)
        .with('workbook', {
          marking: 'Pre-decisional',
          header_text: 'Example Benefits Office',
          footer_text: 'Internal use',
        })
        .build(),
    );
    expect(tree.marking).toBe('Pre-decisional');
    expect(tree.headerText).toBe('Example Benefits Office | Capacity Assessment, FY 2023');
    expect(tree.footerText).toBe('Internal use');
    const about = underHeading(tree, 'F.3 About');
    for (const words of ['Pre-decisional', 'Example Benefits Office', 'Internal use'])
      expect(about).toContain(words);
  });
});

describe('a draft', () => {
  it('is what an unfinished assessment is, with every blocking finding and its section', () => {
    const snapshot = aSnapshot().build();
    const blocking = findingsOf(snapshot, 'assessment').filter(({ severity }) => severity === 'blocks');
    const { draft } = build(snapshot);
    expect(draft?.summary).toBe(`DRAFT: ${blocking.length} findings block submission`);
    expect(draft?.findings).toHaveLength(blocking.length);
    expect(draft?.findings[0]).toContain(blocking[0]?.citation ?? 'a citation');
  });

  it('is not what a ready assessment is, whatever the findings of other deliverables', () => {
    const snapshot = aReadyAssessment().build();
    expect(build(snapshot).draft).toBeUndefined();
    const finding = {
      rule: 'plan.x',
      severity: 'blocks',
      citation: '§280.17',
      deliverable: 'plan',
      message: 'No.',
    } as const;
    expect(buildAssessment(snapshot, { findings: [finding], digest }).draft).toBeUndefined();
    const advice = { ...finding, deliverable: 'assessment', severity: 'advises' } as const;
    expect(buildAssessment(snapshot, { findings: [advice], digest }).draft).toBeUndefined();
  });

  it('counts one finding in the singular', () => {
    const finding = {
      rule: 'assessment.x',
      severity: 'blocks',
      citation: '§280.13',
      deliverable: 'assessment',
      message: 'Nobody is the senior accountable official.',
    } as const;
    expect(buildAssessment(aReadyAssessment().build(), { findings: [finding], digest }).draft).toEqual({
      summary: 'DRAFT: 1 finding blocks submission',
      findings: ['Nobody is the senior accountable official (§280.13).'],
    });
  });

  it('is what a workbook with an unsettled conflict is, told once', () => {
    const ready = aReadyAssessment();
    const provider = ready.build().records.provider[0]?.id ?? anId('provider');
    const snapshot = ready.conflict({ kind: 'provider', id: provider, field: 'name' }).build();
    expect(build(snapshot).draft?.summary).toBe('DRAFT: 1 finding blocks submission');
    const untold = buildAssessment(snapshot, { findings: [], digest }).draft;
    expect(untold?.findings).toEqual([
      'The field “Name” of a provider has more than one value since copies were merged; settle it.',
    ]);
  });
});
