import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId, aSnapshot, type Given, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { rate, ratingId } from './rated.ts';
import { underHeading } from './tree-text.ts';

const digest = 'd'.repeat(64);
const under = (builder: SnapshotBuilder, heading: string) =>
  underHeading(buildAssessment(builder.build(), { findings: [], digest }), heading);

describe('the evidence register', () => {
  const register = rate(aSnapshot(), 'measurement', ['emerging', 'emerging'])
    .with('barrier', { id: anId('barrier'), kind: 'data', description: 'Systems apart.' })
    .with('commitment', { id: anId('commitment'), title: 'Secret promise' })
    .with('attachment', {
      id: anId('file'),
      name: 'minutes.pdf',
      media_type: 'application/pdf',
      size: 2_345_678,
    })
    .with('evidence', {
      id: anId('minutes'),
      title: 'Minutes',
      kind: 'policy',
      date: '2022-11-30',
      source: 'Service Council',
      url: 'https://www.example.gov/minutes',
      attachment: anId('file'),
    })
    .with('evidence_link', { evidence: anId('minutes'), target: anId('commitment'), note: 'item 9' })
    .with('evidence_link', { evidence: anId('minutes'), target: anId('barrier') })
    .with('evidence_link', { evidence: anId('minutes'), target: ratingId('measurement-2'), note: 'page 4' })
    .with('evidence_link', { evidence: anId('minutes'), target: ratingId('measurement-1') });

  it('lists what each piece is used for, claims of other documents by their number', () => {
    const annex = under(register, 'Annex A');
    expect(annex).toContain('One piece of evidence stands in the register. The text refers to it as E1.');
    expect(under(register.with('evidence', { title: 'Budget' }), 'Annex A')).toContain(
      'Two pieces of evidence stand in the register. The text refers to them as E1, E2, and so on.',
    );
    expect(annex).toContain(
      'E1 | Minutes <https://www.example.gov/minutes> | Policy\nNovember 30, 2022 | Service Council\nFile: minutes.pdf',
    );
    expect(annex).toContain(
      'Practices: Measurement 1; Measurement 2 (page 4)\nBarriers and catalysts: Barrier 1\nAction Plan: 1 commitment (item 9)',
    );
  });

  it('keeps every note of uses that it counts, and uses whose claim is gone', () => {
    const builder = ['one', 'two', 'three'].reduce(
      (built, name) =>
        built.with('pain_point', { id: anId(name), statement: `Pain ${name}` }).with('evidence_link', {
          evidence: anId('minutes'),
          target: anId(name),
          ...(name === 'two' ? {} : { note: `finding ${name}` }),
        }),
      register.with('evidence_link', {
        evidence: anId('minutes'),
        target: anId('deleted claim'),
        note: 'page 7',
      }),
    );
    const annex = under(builder, 'Annex A');
    expect(annex).toContain(
      'Action Plan: 3 pain points (finding one; finding three); 1 commitment (item 9)\nOther: ',
    );
    expect(annex).toMatch(/Other: .*no longer in the workbook \(page 7\)/);
  });

  it('does not tell what another deliverable says', () => {
    expect(under(register, 'Annex A')).not.toContain('Secret promise');
  });

  it('lists every file with its exact size', () => {
    expect(under(register, 'Files kept in the workbook')).toContain(
      'minutes.pdf | application/pdf | 2,345,678 bytes',
    );
  });

  it('keeps uses of evidence that is gone', () => {
    const annex = under(register.without('evidence'), 'Annex A');
    expect(annex).toContain('No evidence has been entered yet.');
    expect(annex).toContain('Measurement 2 | page 4');
  });
});

describe('the telemetry checklist', () => {
  const builder = aSnapshot()
    .with('service', { name: 'Portal', channels: ['website'], telemetry: ['timestamps'] })
    .with('service', { name: 'App', channels: ['mobile_app'], telemetry: [] })
    .with('service', { name: 'Counter', channels: ['in_person'] });

  it('names the services with a digital channel where a practice is and is not in place, §280.7', () => {
    const annex = under(builder, 'Annex D');
    expect(annex).toContain('Practice | In place | Not in place\n');
    expect(annex).toContain('Carries timestamps | Portal | App');
    expect(annex).toContain('Runs continuously |  | Portal\nApp');
    expect(annex).not.toContain('Counter');
  });

  it('says nothing about a service whose checklist nobody filled in', () => {
    const annex = under(builder.with('service', { name: 'Chat', channels: ['live_chat'] }), 'Annex D');
    expect(annex).toContain('Practice | In place | Not in place | Not recorded');
    expect(annex).toContain('Carries timestamps | Portal | App | Chat');
    const alone = under(aSnapshot().with('service', { name: 'Chat', channels: ['live_chat'] }), 'Annex D');
    expect(alone).toContain('Not recorded for Chat: the checklist is not filled in.');
    expect(alone).not.toContain('Not in place');
  });
});

describe('the sign-offs', () => {
  it('say whether a decision is about this version', () => {
    const builder = aSnapshot()
      .with('person', { id: anId('official'), name: 'The Official' })
      .with('concurrence', {
        deliverable: 'assessment',
        person: anId('official'),
        decision: 'concur',
        digest,
      })
      .with('concurrence', {
        deliverable: 'assessment',
        person: anId('official'),
        decision: 'concur_with_comment',
        note: 'Mind the gap.',
        digest: 'e'.repeat(64),
      })
      .with('concurrence', { deliverable: 'plan', person: anId('official'), decision: 'do_not_concur' });
    const annex = under(builder, 'Annex E');
    expect(annex).toContain(`The Official | Concurs | This version:\n${digest}`);
    expect(annex).toContain(`Concurs with comment\nMind the gap. | Another version:\n${'e'.repeat(64)}`);
    expect(annex).toContain('Sign-offs on other deliverables of the same workbook');
    expect(annex).toContain('The Official | Action Plan\nDoes not concur');
  });
});

describe('the method note', () => {
  it('says whose instrument it is, what the levels mean, and by which rule they are reached, once', () => {
    const annex = under(aSnapshot(), 'Annex F');
    expect(annex).toContain("They are not OMB's template, which is not public");
    expect(annex.match(/at least five of its/g)).toHaveLength(1);
    expect(annex).toContain('at least five of its practices reach');
    for (const { score, label, meaning } of a11Edition2022.levels)
      expect(annex).toContain(`${score} ${label} | ${meaning}`);
  });

  it('names only sources that the document cites', () => {
    expect(under(aSnapshot(), 'Annex F')).not.toContain('is cited');
  });

  it('promises changes of due dates only where there are some', () => {
    const annex = (overrides?: Given<'workbook'>['due_date_overrides']) =>
      under(
        aSnapshot().with('workbook', {
          fiscal_year: 2023,
          ...(overrides === undefined ? {} : { due_date_overrides: overrides }),
        }),
        'Annex F',
      );
    expect(annex()).not.toContain('changes and their reasons');
    expect(annex([['deep_dive', '2023-04-04', 'OMB moved it.']])).toContain(
      'Due dates, with changes and their reasons',
    );
  });
});

describe('who took part', () => {
  it('lists people with role, office and contribution, and the officers who are missing, §280.13', () => {
    const builder = aSnapshot()
      .with('person', {
        name: 'The Officer',
        title: 'Chief',
        role: 'cio',
        office: 'IT',
        took_part_how: 'Rated.',
      })
      .with('person', { role: 'cfo' });
    const text = under(builder, 'Who took part');
    expect(text).toContain('The Officer\nChief | Chief Information Officer\nIT | Rated.');
    expect(text).toContain('Name not given | Chief Financial Officer');
    expect(text).toContain(
      'Chief Human Capital Officer, Performance Improvement Officer, Evaluation Officer, and Chief Data Officer are not listed as taking part (§280.13).',
    );
  });
});
