import { useId } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { filledIn } from '../../../shared/readiness/statement-differences.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { Field } from '../../forms/field.tsx';
import { nameInStatements, StatementMarks } from './statement-marks.tsx';
import { Statements } from './statements.tsx';
import { SurveyChecks } from './survey-checks.tsx';
import { SurveyQuestions } from './survey-questions.tsx';
import { useSurveysAsTyped } from './surveys-as-typed.ts';

/** One survey: where it meets customers, what it says, how much it asks, and how it stands with §280.10. */
export function SurveyForm({ survey: saved }: { readonly survey: RecordIn<'survey'> }) {
  const snapshot = useSurveysAsTyped();
  const { edition } = snapshot;
  const survey = findRecord(snapshot, 'survey', saved.id) ?? saved;
  const filled = (statements: readonly string[]) =>
    statements.map((statement) => filledIn(statement, nameInStatements(snapshot, survey)));
  const id = useId();
  return (
    <>
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
        <StatementMarks survey={survey} measure="trust" />
        <Statements
          kind="survey"
          id={survey.id}
          field="trust_wording"
          isFree={survey.trust_wording === undefined}
          statements={filled(edition.survey.trustStatements)}
        />
        <Field name="satisfaction_wording" />
        <StatementMarks survey={survey} measure="satisfaction" />
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
      </section>
      <section aria-labelledby={`${id}c`}>
        <h4 id={`${id}c`}>When, how much, under which clearance</h4>
        <div className="two-columns">
          <Field name="hours_after" />
          <Field name="minutes" />
          <Field name="control_number" />
          <Field name="clearance_expires" />
        </div>
        <Field name="minutes_basis" />
        <Field name="sampling" />
      </section>
      <section aria-labelledby={`${id}d`}>
        <h4 id={`${id}d`}>Questions</h4>
        <SurveyQuestions survey={survey} />
      </section>
      <section aria-labelledby={`${id}e`}>
        <h4 id={`${id}e`}>Checklist</h4>
        <SurveyChecks snapshot={snapshot} survey={survey} />
      </section>
    </>
  );
}
