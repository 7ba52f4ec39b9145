import type { Section } from '../../../shared/sections/section.ts';
import { NarrativeQuestion } from '../../forms/narrative-question.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { answersInWords } from './answers-in-words.ts';
import './narratives.css';

/** The questions of one component of the assessment, each answered in prose (§280.17). */
export function NarrativesScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const questions = snapshot.edition.narrativeQuestions.filter(
    ({ component }) => component === section.component,
  );
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={
        <>
          <p className="narratives-answered">{answersInWords(snapshot, questions)}</p>
          <span className="citation">{section.citation}</span>
        </>
      }
    >
      {questions.length === 0 ? (
        <EmptyState title="No questions here">
          <p>This edition of the circular asks nothing in prose about {section.label.toLowerCase()}.</p>
        </EmptyState>
      ) : (
        questions.map((question) => <NarrativeQuestion key={question.id} question={question} />)
      )}
    </Screen>
  );
}
