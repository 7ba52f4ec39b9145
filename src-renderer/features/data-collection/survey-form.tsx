import { useId } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { filledIn } from '../../../shared/readiness/statement-differences.ts';
import { surveyChecklist } from '../../../shared/readiness/survey-checklist.ts';
import { surveyClearance } from '../../../shared/readiness/survey-clearance.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { Field } from '../../forms/field.tsx';
import { ChecksBeside } from './checks-beside.tsx';
import { nameInStatements, StatementMarks } from './statement-marks.tsx';
import { Statements } from './statements.tsx';
import { SurveyChecks } from './survey-checks.tsx';
import { SurveyQuestions } from './survey-questions.tsx';
import { SurveyStanding } from './survey-standing.tsx';
import { useSurveysAsTyped } from './surveys-as-typed.ts';

/** One survey: where it meets customers, what it says, how much it asks, and how it stands with §280.10. */
export function SurveyForm({ survey: saved }: { readonly survey: RecordIn<'survey'> }) {
  const snapshot = useSurveysAsTyped();
  const { edition } = snapshot;
  const survey = findRecord(snapshot, 'survey', saved.id) ?? saved;
  const filled = (statements: readonly string[]) =>
    statements.map((statement) => filledIn(statement, nameInStatements(snapshot, survey)));
  const id = useId();
  const checks = { asked: surveyChecklist(snapshot, survey), clearance: surveyClearance(snapshot, survey) };
  return (
    <>
      <SurveyStanding checks={checks} checklist={`${id}e`} />
      <section aria-labelledby={`${id}a`}>
        <h4 id={`${id}a`}>Where it meets customers</h4>
        <Field name="title" />
        <div className="two-columns">
          <Field name="service" />
          <Field name="moment" />
          <Field name="point" />
          <Field name="channel" />
        </div>
      </section>
      <section aria-labelledby={`${id}b`}>
        <h4 id={`${id}b`}>Statements and scale</h4>
        <Field name="trust_wording" />
        <StatementMarks wording={survey.trust_wording} measure="trust" />
        <Statements
          kind="survey"
          id={survey.id}
          field="trust_wording"
          isFree={survey.trust_wording === undefined}
          statements={filled(edition.survey.trustStatements)}
        />
        <Field name="satisfaction_wording" />
        <StatementMarks wording={survey.satisfaction_wording} measure="satisfaction" />
        <Statements
          kind="survey"
          id={survey.id}
          field="satisfaction_wording"
          isFree={survey.satisfaction_wording === undefined}
          statements={filled(edition.survey.satisfactionStatements)}
        />
        <div className="two-columns">
          <Field name="type" />
          <Field name="discussed_with_omb" />
        </div>
        <ChecksBeside checks={checks} ids={['likert_scale', 'wording_discussed']} />
      </section>
      <section aria-labelledby={`${id}c`}>
        <h4 id={`${id}c`}>When, how much, under which clearance</h4>
        <div className="two-columns">
          <Field name="hours_after" />
          <Field name="minutes" />
          <Field name="control_number" />
          <Field name="clearance_expires" />
        </div>
        <ChecksBeside checks={checks} ids={['timing', 'length', 'control_number', 'clearance']} />
        <Field name="minutes_basis" />
        <Field name="sampling" />
      </section>
      <section aria-labelledby={`${id}d`}>
        <h4 id={`${id}d`}>Questions</h4>
        <ChecksBeside
          checks={checks}
          ids={['question_count', 'drivers_covered', 'free_text', 'questions_mapped', 'designated_coverage']}
        />
        <SurveyQuestions survey={survey} typed={snapshot} />
      </section>
      <section aria-labelledby={`${id}e`}>
        <h4 id={`${id}e`} tabIndex={-1}>
          Checklist
        </h4>
        <SurveyChecks edition={edition} checks={checks} />
      </section>
    </>
  );
}
