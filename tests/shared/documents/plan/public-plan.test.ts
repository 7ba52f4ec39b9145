import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import { publicSnapshot } from '../../../../shared/documents/plan/public-snapshot.ts';
import { buildPlan, buildPublicPlan } from '../../../../shared/documents/plan.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../sample/sample-snapshot.ts';
import { rate } from '../assessment/rated.ts';
import { underHeading } from '../assessment/tree-text.ts';

const context = { findings: [], digest: 'd'.repeat(64) };
const wholeOf = (builder: SnapshotBuilder) => JSON.stringify(buildPublicPlan(builder.build(), context));

const owned = () =>
  aSnapshot()
    .with('person', { name: 'Olive Official', title: 'Deputy', role: 'senior_official' })
    .with('person', {
      id: anId('owner'),
      name: 'Otto Owner',
      title: 'Chief Information Officer',
      office: 'IT',
      role: 'cio',
      email: 'otto@example.gov',
    })
    .with('commitment', { title: 'Text messages', owner: anId('owner') });

describe('the public edition', () => {
  it('names the senior official, and everybody else by title', () => {
    const tree = buildPublicPlan(owned().build(), context);
    expect(JSON.stringify(tree)).not.toContain('Otto');
    expect(underHeading(tree, 'Who answers')).toContain('Olive Official\nDeputy | ');
    expect(underHeading(tree, 'Who answers')).toContain('Chief Information Officer | ');
    expect(underHeading(tree, '4.1')).toContain('Owner: Chief Information Officer');
  });

  it('names an owner without a title by the office', () => {
    const tree = buildPublicPlan(owned().unset('person', ['title'], anId('owner')).build(), context);
    expect(underHeading(tree, '4.1')).toContain('Owner: IT');
    expect(JSON.stringify(tree)).not.toContain('Otto');
  });

  it('names no practice that the commitments of a dimension cover', () => {
    const covered = rate(owned(), 'measurement', ['emerging']).with('commitment', {
      title: 'Hire analysts',
      dimensions: ['measurement'],
    });
    expect(wholeOf(covered)).not.toContain('Practices that commitments lift');
    expect(JSON.stringify(buildPlan(covered.build(), context))).toContain('Practices that commitments lift');
  });

  it('speaks of life experiences as the public knows them, not as of fields to fill in', () => {
    expect(wholeOf(owned())).not.toContain('has been entered for a service');
    const chosen = owned().with('service', {
      name: 'Claims line',
      life_experience: 'Recovering from a disaster',
    });
    expect(wholeOf(chosen)).not.toContain('None of the services in this plan');
  });

  it('leaves out what is internal, whatever the plan says of it', () => {
    const builder = owned()
      .with('workbook', { fiscal_year: 2023, marking: 'Pre-decisional' })
      .with('commitment', {
        title: 'Call-back',
        resources: 'Two million dollars',
        internal_note: 'The office objects.',
      })
      .with('priority', { title: 'A new system', ask_of_omb: 'More money' })
      .with('practice_rating', { practice: 'measurement-1', no_action_reason: 'No staff for it.' })
      .with('evidence', {
        id: anId('study'),
        title: 'Call study',
        description: 'Agents are rude',
        url: 'https://intranet.example.gov/study',
      })
      .with('concurrence', { deliverable: 'plan', note: 'With a bad feeling' });
    const hidden = [
      'Pre-decisional',
      'Two million',
      'objects',
      'More money',
      'No staff',
      'rude',
      'intranet',
      'bad feeling',
      'otto@',
    ];
    const plan = JSON.stringify(buildPlan(builder.build(), context));
    for (const words of hidden) {
      expect(wholeOf(builder)).not.toContain(words);
      if (words !== 'objects' && words !== 'otto@') expect(plan).toContain(words);
    }
  });

  it('has only the evidence that carries what it says, and names none of its files', () => {
    const builder = owned()
      .with('pain_point', { id: anId('waiting'), statement: 'I wait too long.' })
      .with('practice_rating', { id: anId('rating'), practice: 'measurement-1' })
      .with('attachment', {
        id: anId('notes'),
        name: 'Interview with Otto Owner.docx',
        sha256: 'a'.repeat(64),
      })
      .with('evidence', { id: anId('calls'), title: 'Call records', attachment: anId('notes') })
      .with('evidence', { id: anId('memo'), title: 'Memo on staffing' })
      .with('evidence_link', { evidence: anId('calls'), target: anId('waiting') })
      .with('evidence_link', { evidence: anId('memo'), target: anId('rating') });
    const tree = buildPublicPlan(builder.build(), context);
    const part = JSON.stringify(publicSnapshot(builder.build()).records);
    for (const text of [JSON.stringify(tree), part]) {
      expect(text).toContain('Call records');
      expect(text).not.toContain('Memo on staffing');
      expect(text).not.toContain('Interview with');
    }
    expect(underHeading(tree, 'Evidence register')).toContain(
      'One piece of evidence carries what this plan says.',
    );
  });

  it('tells of last year only what was public then', () => {
    const { edition } = aSnapshot().build();
    const part = {
      format: 'hisp-cx-part',
      formatVersion: 1,
      deliverable: 'plan',
      workbookId: anId('last workbook'),
      edition: { id: edition.id, digest: 'e'.repeat(64) },
      records: { commitment: [{ id: anId('kept'), title: 'Shorter waits', resources: 'Six agents' }] },
    } as const;
    const snapshot = owned()
      .lastYear({ fiscalYear: 2022, edition, parts: { plan: part } })
      .build();
    expect(JSON.stringify(publicSnapshot(snapshot))).not.toContain('Six agents');
    expect(underHeading(buildPublicPlan(snapshot, context), '3 Delivered')).toContain('Shorter waits');
  });

  it('of the sample is whole and holds no internal text', () => {
    const tree = buildPublicPlan(sampleSnapshot(), context);
    expect(checkTree(tree)).toEqual([]);
    const text = JSON.stringify(tree);
    for (const { name = '' } of sampleSnapshot().records.person.slice(1)) expect(text).not.toContain(name);
    for (const { internal_note: note } of sampleSnapshot().records.commitment)
      if (note !== undefined) expect(text).not.toContain(note);
  });
});
