import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

export type CheckResult = 'met' | 'not_met' | 'not_applicable' | 'unknown';

/** What was found, and where to put it right. */
export type CheckOutcome = {
  readonly result: CheckResult;
  /** A sentence that says why; absent where there is nothing to add. */
  readonly note?: string;
  /** What a met check goes by, in a few words: "24 hours", "9 questions". */
  readonly found?: string;
  readonly where?: {
    readonly kind: 'survey' | 'survey_question' | 'service';
    readonly id: RecordId;
    readonly field?: string;
  };
};

/** What a check looks at. */
export type SurveyContext = {
  readonly snapshot: WorkbookSnapshot;
  readonly survey: RecordIn<'survey'>;
  /** In the order in which people arranged them. */
  readonly questions: readonly RecordIn<'survey_question'>[];
  readonly service?: RecordIn<'service'>;
};

export type Check = (context: SurveyContext) => CheckOutcome;

export const met: CheckOutcome = { result: 'met' };

export function metBy(found: string): CheckOutcome {
  return { result: 'met', found };
}

/** The place of a field of the survey itself. */
export function onSurvey({ survey }: SurveyContext, field: keyof RecordIn<'survey'> & string) {
  return { kind: 'survey', id: survey.id, field } as const;
}
