import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { surveyChecklist } from '../../../shared/readiness/survey-checklist.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { aReadyAssessment, lineSurvey } from './ready-assessment.ts';

function checklistOf(snapshot: WorkbookSnapshot) {
  const survey = snapshot.records.survey.find(({ id }) => id === lineSurvey);
  if (survey === undefined) throw new Error('the complete workbook has this survey');
  return surveyChecklist(snapshot, survey);
}

function resultsOf(builder: SnapshotBuilder) {
  return Object.fromEntries(checklistOf(builder.build()).map(({ id, result }) => [id, result]));
}

describe('the survey checklist (§280.10)', () => {
  it('goes through the items of the edition, in its order and words', () => {
    const items = checklistOf(aReadyAssessment().build()).map(({ id, label, citation }) => ({
      id,
      label,
      citation,
    }));
    expect(items).toHaveLength(12);
    expect(items).toEqual(a11Edition2022.survey.checklist);
  });

  it('is met by a complete survey, which has no other wording to discuss', () => {
    const { wording_discussed: discussed, ...others } = resultsOf(aReadyAssessment());
    expect(discussed).toBe('not_applicable');
    expect(new Set(Object.values(others))).toEqual(new Set(['met']));
  });

  it('knows nothing of a survey of which only the title is known', () => {
    const bare = aReadyAssessment().without('survey').without('survey_question').with('survey', {
      id: lineSurvey,
      title: 'New survey',
    });
    expect(resultsOf(bare)).toEqual({
      service_selection: 'unknown',
      timing: 'unknown',
      trust_question: 'not_met',
      satisfaction_question: 'not_met',
      likert_scale: 'unknown',
      wording_discussed: 'not_applicable',
      drivers_covered: 'unknown',
      free_text: 'unknown',
      question_count: 'unknown',
      length: 'unknown',
      questions_mapped: 'unknown',
      designated_coverage: 'unknown',
    });
  });

  it('says why, wherever an item is neither met nor plainly out of the question', () => {
    const thumbs = aReadyAssessment().with('survey', { id: lineSurvey, type: 'thumbs_up_down', minutes: 9 });
    const open = checklistOf(thumbs.build()).filter(({ result }) => result !== 'met');
    expect(open.map(({ id, note }) => [id, note])).toEqual([
      ['likert_scale', 'Trust or satisfaction is answered by thumbs, not on a Likert scale.'],
      ['wording_discussed', 'It uses thumbs; that this was discussed with OMB is not recorded.'],
      ['length', 'It takes 9 minutes; at most 5 are allowed.'],
    ]);
  });

  it('is met by minutes without a basis, and says that it is missing', () => {
    const guessed = aReadyAssessment().unset('survey', ['minutes_basis'], lineSurvey);
    expect(checklistOf(guessed.build()).find(({ id }) => id === 'length')).toMatchObject({
      result: 'met',
      note: 'It is not recorded how the minutes are known.',
      where: { field: 'minutes_basis' },
    });
  });

  it('lets other scales and wording pass once they were discussed with OMB', () => {
    const discussed = aReadyAssessment()
      .without('survey_question', anId('Benefits line question 1'))
      .with('survey', {
        id: lineSurvey,
        type: 'thumbs_up_down',
        trust_wording: 'I feel looked after.',
        discussed_with_omb: true,
      });
    expect(resultsOf(discussed)).toMatchObject({
      trust_question: 'not_applicable',
      likert_scale: 'not_applicable',
      wording_discussed: 'met',
    });
  });

  it('leaves an item that only a loaded edition knows to a person', () => {
    const loaded = {
      ...a11Edition2022,
      survey: {
        ...a11Edition2022.survey,
        checklist: [{ id: 'plain_language', label: 'The survey is in plain language', citation: '§280.10' }],
      },
    };
    expect(checklistOf({ ...aReadyAssessment().build(), edition: loaded })).toEqual([
      {
        id: 'plain_language',
        label: 'The survey is in plain language',
        citation: '§280.10',
        result: 'unknown',
        note: 'This item has to be checked by a person.',
      },
    ]);
  });
});
