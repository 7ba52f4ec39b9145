import { standardSlides } from '../../../shared/briefing/standard-slides.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { anId, fixtureWorkbookId, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { official } from './ready-assessment.ts';
import { aReadyWorkbook as aReadyPlan, priority } from './ready-plan.ts';

/** The same workbook with a deep-dive briefing that lacks nothing, either. */

/** The id of a slide, whether or not anything was entered about it. */
export const slideId = (key: string) => derivedRecordId(fixtureWorkbookId, model.briefing_slide, [key]);

/** The last of the four reports on the benefits line; the portal's four come after it. */
export const newestOfLine = anId('feedback_report-4');

type Change = (builder: SnapshotBuilder) => SnapshotBuilder;

const briefing: readonly Change[] = [
  ...standardSlides.map(
    ({ key }): Change =>
      (b) =>
        b.with('briefing_slide', {
          key,
          minutes: 5,
          likely_questions: '- **Who rated the practices?** Their owners.',
        }),
  ),
  (b) => b.with('priority', { id: priority, ask_of_omb: 'Funds for the first module.' }),
  ...['priorities', 'barriers'].map(
    (section): Change =>
      (b) =>
        b.with('assignment', { section, person: official }),
  ),
  ...[newestOfLine, anId('feedback_report-8')].map(
    (report): Change =>
      (b) =>
        b.with('measure_count', {
          report,
          question_number: 1,
          measure: 'trust',
          question_text: 'I trust it.',
          counts: [1, 2, 3, 4, 5],
        }),
  ),
];

/** A workbook, FY 2023, of which no rule finds anything. */
export function aReadyWorkbook(): SnapshotBuilder {
  return briefing.reduce((built, change) => change(built), aReadyPlan());
}
