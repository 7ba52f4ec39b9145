import type { ReactNode } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import {
  type Difference,
  differencesInWords,
  type StatementDifferences,
  statementDifferences,
} from '../../../shared/readiness/statement-differences.ts';
import { type OverallMeasure, statementsOf } from '../../../shared/readiness/survey-statements.ts';
import { findRecord, theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';

type Props = {
  /** As it is being typed; unset where nothing is. */
  readonly wording: string | undefined;
  readonly measure: OverallMeasure;
};

/** The name that a statement speaks of: the service's, else the provider's; empty where neither is known. */
export function nameInStatements(snapshot: WorkbookSnapshot, { service }: RecordIn<'survey'>): string {
  return findRecord(snapshot, 'service', service)?.name ?? theOne(snapshot, 'provider')?.name ?? '';
}

/**
 * What the statement changes in the circular's, marked word by word while it is written, with the verdict: are
 * these minor edits, and why (§280.10).
 */
export function StatementMarks({ wording = '', measure }: Props): ReactNode {
  const snapshot = useSnapshot();
  const found = statementDifferences(wording, statementsOf(snapshot, measure));
  if (found === undefined) return null;
  const { differences, isMinor, statement, why } = found;
  const words = differencesInWords(found);
  return (
    <div className="data-collection-marks">
      <p>Against the circular’s “{statement}”:</p>
      <p className="data-collection-marked">
        {differences.map((difference, index) => (
          // The marks have no names of their own, and are drawn anew with each word that is typed.
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
          <Mark key={index} difference={difference} />
        ))}
      </p>
      <p className={isMinor ? 'data-collection-met' : 'data-collection-not_met'}>
        <Icon name={isMinor ? 'checkCircle' : 'error'} /> {verdict(found)}
        {words === '' ? '' : `${words}. `}
        {why}
      </p>
    </div>
  );
}

/** Nothing is said before a statement that was not edited at all. */
function verdict({ isMinor, differences }: StatementDifferences): string {
  if (!isMinor) return 'Not minor edits: ';
  return differences.every(({ mark }) => mark === 'same' || mark === 'filled') ? '' : 'Minor edits: ';
}

/** Underlined, struck through or in brackets, so that no mark is told by color alone. */
function Mark({ difference: { mark, text } }: { readonly difference: Difference }): ReactNode {
  switch (mark) {
    case 'same':
      return <span>{text} </span>;
    case 'filled':
      return <mark>{text}</mark>;
    case 'added':
      return (
        <ins>
          <span className="visually-hidden">added: </span>
          {text}
        </ins>
      );
    case 'dropped':
      return (
        <del>
          <span className="visually-hidden">left out: </span>
          {text}
        </del>
      );
  }
}
