import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId, aSnapshot, type Given, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
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

  it('lists what each piece is used for, claims of other documents by their number', () => {
    const annex = under(register, 'Annex A');
    expect(annex).toContain('One piece of evidence stands in the register.');
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

describe('the survey checklist', () => {
  it('is told in one sentence beside the survey and check by check in annex C', () => {
    const builder = aReadyAssessment();
    expect(under(builder, 'Survey "Benefits line survey"')).toMatch(
      /The survey meets all \d+ checks of §280\.10 that apply to it\. Table \d+ has the details\./,
    );
    const annex = under(builder, 'Annex C');
    expect(annex).toContain('Check | Benefits line survey | Claims portal survey');
    a11Edition2022.survey.checklist.forEach(({ label }, index) => {
      expect(annex).toContain(`${index + 1}. ${label} | `);
    });
    expect(annex).toContain('The survey takes at most five minutes | Met | Met');
    expect(annex).not.toContain('does not meet');
  });

  it('counts what is not met and not known, and says why only where it is not met', () => {
    const bare = aSnapshot().with('survey', { title: 'Bare', minutes: 12 });
    expect(under(bare, 'Survey "Bare"')).toMatch(
      /The survey meets \w+ of \w+ checks .* with \w+ not met and \w+ not known\./,
    );
    const annex = under(bare, 'Annex C');
    expect(annex).toMatch(/\d+\. The survey takes at most five minutes \| Not met\n/);
    expect(annex).toContain('What the survey "Bare" does not meet:');
    expect(annex).toMatch(/\nCheck \d+: It takes 12 minutes/);
    expect(annex).not.toContain('not recorded');
  });

  it('puts four surveys into a table and tells two of the same title apart', () => {
    const builder = [1, 2, 3, 4, 5].reduce(
      (built, number) =>
        built.with('survey', { title: `Survey ${Math.min(number, 4)}`, service: anId('line') }),
      aSnapshot().with('service', { id: anId('line'), name: 'Benefits line' }),
    );
    const annex = under(builder, 'Annex C');
    expect(annex).toContain('Check | Survey 1 | Survey 2 | Survey 3 | Survey 4 (Benefits line)\n');
    expect(annex).toContain('Check | Survey 4 (Benefits line)\n');
    expect(annex).toContain('Checklist of four surveys');
  });
});

describe('a survey in chapter 4', () => {
  const text = (fields: Given<'survey'>) =>
    under(
      aSnapshot()
        .with('service', { id: anId('line'), name: 'Benefits line' })
        .with('moment', { id: anId('answer'), service: anId('line'), description: longMoment })
        .with('survey', { title: 'After your call', service: anId('line'), ...fields }),
      'Survey "After your call" (Benefits line)',
    );
  const longMoment = `The caller hears an answer ${'and waits and asks again '.repeat(6)}at the end.`;

  it('says its length and timing in a sentence', () => {
    expect(text({ minutes: 2.5, hours_after: 24 })).toContain('Takes 2.5 minutes; sent within 24 hours.');
    expect(text({ minutes: 1, hours_after: 0 })).toContain('Takes 1 minute; sent at once.');
    expect(text({ hours_after: 1 })).toContain('Sent within 1 hour.');
  });

  it('prints the moment in full', () => {
    expect(text({ moment: anId('answer') })).toContain(`Moment: ${longMoment}`);
  });

  it('speaks of a talk with OMB only where other words or another scale are used', () => {
    const standard = under(aReadyAssessment(), 'Survey "Benefits line survey"');
    expect(standard).toContain('Standard wording; no discussion with OMB needed.');
    const other = text({ trust_wording: 'Do you like us?', discussed_with_omb: false });
    expect(other).toContain('Other wording or scale discussed with OMB: No');
    expect(text({})).not.toContain('OMB');
  });

  it('names its clearance with the day on which it ends', () => {
    expect(text({ control_number: '0000-0280', clearance_expires: '2024-09-30' })).toContain(
      'OMB control number: 0000-0280 (clearance expires September 30, 2024)',
    );
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
    expect(text).toContain(
      'Eight of the 10 elements that describe a service are not yet filled in (§280.4, §280.5): responsible organizational unit, service types, occasion, who comes, demand, offering, roles, and tools.',
    );
    expect(text).toContain('End | The answer');
  });

  it('count themselves in the opening, for one and for many', () => {
    const one = aSnapshot().with('service', { name: 'A', designated: true });
    expect(under(one, '6 Designated')).toContain('One service is designated for quarterly reporting');
    const two = one.with('service', { name: 'B', designated: true }).with('service', { name: 'C' });
    expect(under(two, '6 Designated')).toContain('Two services are designated');
    expect(under(two, '6 Designated')).toContain('The inventory holds one other service.');
  });

  it('stand in full in chapter 6 without being designated, and do not claim to have been chosen', () => {
    const builder = aSnapshot()
      .with('service', { name: 'Letters', basis_explained: 'Next in line.', designation_basis: ['volume'] })
      .with('service', { name: 'Newsletter', responsible_unit: 'Press Office' });
    const text = under(builder, '6.1 Other services');
    expect(text).toContain('Newsletter | Press Office');
    expect(text).toContain('Letters\nConsidered for: Customer volume\nNote on designation: Next in line.');
    expect(text).not.toContain('Why it was chosen');
  });
});

describe('barriers and catalysts', () => {
  const chapter = (description: string) =>
    under(aSnapshot().with('barrier', { kind: 'data', description }), '7 Barriers');

  it('stand under their own first words, with their kind as a fact', () => {
    const text = chapter('There is no agreement to share research. Each office asks again.');
    expect(text).toContain(
      'Barrier 1: There is no agreement to share research\nThere is no agreement to share research. Each office asks again.\nKind: Data',
    );
  });

  it('shorten a long first sentence at a word', () => {
    const [, heading] =
      /Barrier 1: (.*)/.exec(chapter(`No agreement ${'of any kind '.repeat(10)}exists.`)) ?? [];
    expect(heading?.length).toBeLessThanOrEqual(60);
    expect(heading).toMatch(/^No agreement of any kind .*(of|any|kind)…$/);
  });

  it('do not repeat a text that the heading holds entirely', () => {
    expect(chapter('Systems apart.')).toContain('Barrier 1: Systems apart\nKind: Data');
    expect(chapter('**Systems** apart.')).toContain('Barrier 1: Systems apart\nSystems apart.\nKind: Data');
  });
});
