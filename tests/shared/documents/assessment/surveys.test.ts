import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId, aSnapshot, type Given, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { aReadyAssessment, lineSurvey } from '../../readiness/ready-assessment.ts';
import { underHeading } from './tree-text.ts';

const under = (builder: SnapshotBuilder, heading: string) =>
  underHeading(buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) }), heading);

describe('the survey checklist', () => {
  it('says in annex C what a statement changes in the circular’s, and whether that is minor', () => {
    const changed = aReadyAssessment().with('survey', {
      id: lineSurvey,
      trust_wording: 'This visit increased my trust in the Benefits line.',
      satisfaction_wording: 'How happy are you today?',
    });
    const annex = under(changed, 'Annex C');
    expect(annex).toContain(
      'Trust: “interaction” became “visit”. Minor edits: 1 word differs from the circular’s 6; up to 2 may.',
    );
    expect(annex).toContain('Not minor edits: It lacks “');
    expect(under(aReadyAssessment(), 'Annex C')).not.toContain('differ from those of');
  });

  it('is told in one sentence beside the survey and check by check in annex C', () => {
    const builder = aReadyAssessment();
    expect(under(builder, 'Survey "Benefits line survey"')).toMatch(
      /The survey meets all \d+ checks of §280\.10 that apply to it\. Table \d+ has the details\./,
    );
    const annex = under(builder, 'Annex C');
    expect(annex).toContain('Check | Benefits line survey | Claims portal survey');
    a11Edition2022.survey.checklist.forEach(({ label }, index) => {
      expect(annex).toContain(`${index + 1} | ${label} | `);
    });
    expect(annex).toContain('The survey takes at most five minutes | Met: 3 minutes | Met: 3 minutes');
    expect(annex).not.toContain('does not meet');
  });

  it('prints what the checks go by: clearance, minutes and how these are known', () => {
    expect(under(aReadyAssessment(), 'Annex C')).toContain(
      'Benefits line survey | 1234-5678 | January 31, 2025 | 3 minutes | Timed with ten customers.',
    );
    expect(under(aSnapshot(), 'Annex C')).not.toContain('Clearance');
  });

  it('counts what is not met and not known, and says why only where it is not met', () => {
    const bare = aSnapshot().with('survey', { title: 'Bare', minutes: 12 });
    expect(under(bare, 'Survey "Bare"')).toMatch(
      /The survey meets none of the 11 checks of §280\.10 that apply to it, with \w+ not met and \w+ not known\./,
    );
    const annex = under(bare, 'Annex C');
    expect(annex).toMatch(/\d+ \| The survey takes at most five minutes \| Not met\n/);
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

  it('says once how the minutes are known', () => {
    expect(text({ minutes: 2, minutes_basis: 'Timed with ten.' }).split('Timed with ten.')).toHaveLength(2);
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
