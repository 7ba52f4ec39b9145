import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { plainText } from '../../../../shared/documents/blocks.ts';
import { findingsOf } from '../../../../shared/readiness/index.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { aReadyAssessment } from '../../readiness/ready-assessment.ts';
import { rateAll, ratingId } from './rated.ts';
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
  it('names the provider, its department, the edition, the official, the version, the digest, and the year once', () => {
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
      Edition: 'OMB Circular A-11 (2022), Section 280 (edition a11-2022)',
      'Senior accountable official': 'The Official, Deputy Commissioner',
      'Document version': 'Draft 2',
      'Due date': 'February 24, 2023',
      'Sign-off': 'Not yet signed off by The Official, Deputy Commissioner',
      'Fingerprint of the data (SHA-256)': digest,
    });
  });

  it('says whether the official signed off on this state of the data, on an earlier one, or not', () => {
    const official = year(2023)
      .with('person', { id: anId('official'), name: 'The Official', role: 'senior_official' })
      .with('person', { id: anId('lead'), name: 'The Lead', role: 'cx_lead' });
    const decided = (
      decision: 'concur' | 'concur_with_comment' | 'do_not_concur',
      about: string,
      person = 'official',
    ) =>
      facts(
        official.with('concurrence', {
          deliverable: 'assessment',
          person: anId(person),
          decision,
          digest: about,
        }),
      )['Sign-off'];
    expect(decided('concur', digest)).toBe('Signed off by The Official');
    expect(decided('concur_with_comment', digest)).toBe('Signed off with a comment by The Official');
    expect(decided('do_not_concur', digest)).toBe('Reviewed by The Official, who does not concur');
    expect(decided('concur', 'e'.repeat(64))).toBe(
      'Signed off by The Official, but on an earlier state of this document',
    );
    expect(decided('concur', digest, 'lead')).toBe('Not yet signed off by The Official');
    expect(facts(year(2023))['Sign-off']).toBe('Not yet signed off');
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
      headerText: 'Example Benefits Office: Capacity Assessment, FY 2023',
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
  const blockingOf = (snapshot: WorkbookSnapshot) =>
    findingsOf(snapshot, 'assessment').filter(({ severity }) => severity === 'blocks');

  it('is what an unfinished assessment is, with every blocking finding and its section in an annex', () => {
    const snapshot = aSnapshot().build();
    const blocking = blockingOf(snapshot);
    const tree = build(snapshot);
    expect(tree.draft?.summary).toBe(
      `DRAFT, not ready to submit: ${blocking.length} items are missing or need a change`,
    );
    const annex = underHeading(tree, 'Everything that is missing');
    for (const { message, citation } of blocking) {
      expect(annex).toContain(message.replace(/\.$/, ''));
      if (!message.includes('§')) expect(annex).toContain(citation);
    }
  });

  it('begins with a list that groups many findings: texts, ratings, and each record', () => {
    const snapshot = year(2023)
      .with('service', {
        id: anId('line'),
        name: 'Benefits line',
        designated: true,
        description: 'By phone.',
      })
      .with('survey', {
        id: anId('survey'),
        title: 'After the call',
        service: anId('line'),
        hours_after: 168,
      })
      .build();
    const lines = build(snapshot).draft?.findings ?? [];
    expect(lines.length).toBeLessThan(blockingOf(snapshot).length / 3);
    const line = (start: string) => lines.find((words) => words.startsWith(start));
    expect(line('Ratings')).toBe('Ratings: none of the 35 practices is rated (§280.9, §280.17).');
    expect(line('Texts not yet written')).toContain(
      "1.1 The senior official's summary; 2.2 How customer experience work is organized;",
    );
    expect(line('Service “Benefits line”')).toMatch(
      /responsible .*unit, .*occasion, .*offering.*§280\.4, §280\.5/,
    );
    expect(line('Survey “After the call”')).toContain('it is sent 168 hours after the interaction');
    expect(lines.join('\n')).not.toContain('…');
  });

  it('names the practices that are not rated where others are', () => {
    const rated = rateAll(aSnapshot(), ['emerging', 'emerging', 'emerging', 'emerging', 'emerging']);
    const tree = build(rated.unset('practice_rating', ['level'], ratingId('culture-2')).build());
    expect(tree.draft?.findings).toContain(
      'Ratings: one of 35 practices is not rated: Culture and Organization 2 (§280.9, §280.17).',
    );
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
      summary: 'DRAFT, not ready to submit: 1 item is missing or needs a change',
      findings: ['Nobody is the senior accountable official (§280.13).'],
    });
  });

  it('is what a workbook with an unsettled conflict is, told once', () => {
    const ready = aReadyAssessment();
    const provider = ready.build().records.provider[0]?.id ?? anId('provider');
    const snapshot = ready.conflict({ kind: 'provider', id: provider, field: 'name' }).build();
    expect(build(snapshot).draft?.summary).toBe(
      'DRAFT, not ready to submit: 1 item is missing or needs a change',
    );
    const untold = buildAssessment(snapshot, { findings: [], digest }).draft;
    expect(untold?.findings).toEqual([
      'The field “Name” of a provider has more than one value since copies were merged; settle it.',
    ]);
  });
});
