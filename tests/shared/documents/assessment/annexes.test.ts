import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { aReadyAssessment } from '../../readiness/ready-assessment.ts';
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

  it('lists what each piece carries in the order of the document', () => {
    const annex = under(register, 'Annex A');
    expect(annex).toContain('One piece of evidence stands in the register.');
    expect(annex).toContain(
      'E1 | Minutes | Policy\nNovember 30, 2022 | Service Council\nhttps://www.example.gov/minutes\nFile: minutes.pdf',
    );
    expect(annex).toContain(
      'Measurement 1\nMeasurement 2: page 4\nBarrier 1\nCommitment in the Action Plan: item 9',
    );
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

describe('the survey checklist', () => {
  it('is told in one sentence beside the survey and check by check in annex C', () => {
    const builder = aReadyAssessment();
    const [survey] = builder.build().records.survey;
    expect(under(builder, survey?.title ?? 'no survey')).toMatch(
      /The survey meets all \d+ checks of §280\.10 that apply to it\. Table \d+ has the details\./,
    );
    const annex = under(builder, 'Annex C');
    for (const { label } of a11Edition2022.survey.checklist) expect(annex).toContain(`${label} | `);
    expect(annex).toContain('The survey takes at most five minutes | Met | ');
  });

  it('counts what is not met and not known', () => {
    const bare = aSnapshot().with('survey', { title: 'Bare', minutes: 12 });
    expect(under(bare, 'Bare')).toMatch(
      /The survey meets \w+ of \w+ checks .* with \w+ not met and \w+ not known\./,
    );
    expect(under(bare, 'Annex C')).toContain(
      'The survey takes at most five minutes | Not met | It takes 12 minutes',
    );
  });
});

describe('the telemetry checklist', () => {
  it('names the services with a digital channel where a practice is and is not in place, §280.7', () => {
    const builder = aSnapshot()
      .with('service', { name: 'Portal', channels: ['website'], telemetry: ['timestamps'] })
      .with('service', { name: 'App', channels: ['mobile_app'] })
      .with('service', { name: 'Counter', channels: ['in_person'] });
    const annex = under(builder, 'Annex D');
    expect(annex).toContain('Carries timestamps | Portal | App');
    expect(annex).toContain('Runs continuously |  | Portal\nApp');
    expect(annex).not.toContain('Counter');
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
  it('says whose instrument it is, what the levels mean, and by which rule they are reached', () => {
    const annex = under(aSnapshot(), 'Annex F');
    expect(annex).toContain(a11Edition2022.instrumentNote.replace(/\s+/g, ' '));
    expect(annex).toContain('at least five of its practices reach');
    for (const { score, label, meaning } of a11Edition2022.levels)
      expect(annex).toContain(`${score} ${label} | ${meaning}`);
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

describe('the services', () => {
  it('describe a designated service by the elements of §280.4 and §280.5 and say how many are missing', () => {
    const builder = aSnapshot()
      .with('service', {
        id: anId('line'),
        name: 'Benefits line',
        designated: true,
        description: 'By phone.',
        channels: ['phone', 'email'],
        agreed_with_omb_on: '2022-12-08',
      })
      .with('moment', { service: anId('line'), stage: 'end', description: 'The answer' });
    const text = under(builder, 'Benefits line');
    expect(text).toContain('Channels: Phone; Email');
    expect(text).toContain('Agreed with OMB on: December 8, 2022');
    expect(text).toContain('Eight of the 10 elements that describe a service are not yet filled in');
    expect(text).toContain('End | The answer');
  });

  it('count themselves in the opening, for one and for many', () => {
    const one = aSnapshot().with('service', { name: 'A', designated: true });
    expect(under(one, '6 Designated')).toContain('One service is designated for quarterly reporting');
    const two = one.with('service', { name: 'B', designated: true }).with('service', { name: 'C' });
    expect(under(two, '6 Designated')).toContain('Two services are designated');
    expect(under(two, '6 Designated')).toContain('The inventory holds one other service.');
  });
});
