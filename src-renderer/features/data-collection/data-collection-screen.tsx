import { formatNumber } from '../../../shared/documents/format.ts';
import { type Section, surveysKey } from '../../../shared/sections/section.ts';
import { NarrativeQuestion } from '../../forms/narrative-question.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { goToHeading } from './go-to-heading.ts';
import { ReportsLine } from './reports-line.tsx';
import { SurveyForm } from './survey-form.tsx';
import { surveyNote } from './survey-note.ts';
import { ChecklistPill } from './survey-standing.tsx';
import './data-collection.css';

const surveysHeading = 'data-collection-surveys';

/** §280.10 and §280.17: how customers are asked, by which surveys, and who gets to see the answers. */
export function DataCollectionScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const { survey: surveys } = snapshot.records;
  const questions = snapshot.edition.narrativeQuestions.filter(
    ({ component }) => component === section.component,
  );
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <div className="data-collection-counts">
        <ReportsLine />
        {surveys.length > 0 && (
          <p>
            Surveys: <strong>{formatNumber(surveys.length)}</strong>.{' '}
            {/* The questions above them are long; who comes for a survey need not pass them all. */}
            <Button look="plain" onClick={() => goToHeading(surveysHeading)}>
              Go to the surveys
            </Button>
          </p>
        )}
      </div>
      {questions.map((question) => (
        <NarrativeQuestion key={question.id} question={question} />
      ))}
      <section className="data-collection-surveys" data-focus-key={surveysKey}>
        {surveys.length > 0 && (
          <h2 tabIndex={-1} id={surveysHeading}>
            Surveys
          </h2>
        )}
        <RecordList
          kind="survey"
          records={surveys}
          addLabel="Add a survey"
          headingLevel={3}
          summary={(survey) => <ChecklistPill survey={survey} />}
          note={(survey) => surveyNote(snapshot, survey)}
          empty={(add) => (
            <EmptyState title="No surveys yet" action={add}>
              <p>
                A survey is one instrument by which customers are asked, with the moment and the channel where
                it reaches them. Each designated service needs one that asks for trust, satisfaction and what
                drives them, by the rules of §280.10.
              </p>
              <p>Start with its title and its service; the checklist below it then says what is missing.</p>
            </EmptyState>
          )}
        >
          {(survey) => <SurveyForm survey={survey} />}
        </RecordList>
      </section>
    </Screen>
  );
}
