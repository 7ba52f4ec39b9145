import { useMemo } from 'react';
import { shortDifference, wordDifference } from '../../shared/workbook/word-difference.ts';
import './word-difference.css';

type Props = { readonly before: string; readonly after: string };

/** Two texts as one, with what went struck through and what came underlined; said in words to those who hear it. */
export function WordDifference({ before, after }: Props) {
  const stretches = useMemo(() => shortDifference(wordDifference(before, after)), [before, after]);
  return (
    <span className="word-difference">
      {stretches.map(({ mark, text }, index) => {
        // Stretches have no names of their own, and never move.
        const key = `${index}`;
        if (mark === 'same') return <span key={key}>{text}</span>;
        return mark === 'added' ? (
          <ins key={key}>
            <span className="visually-hidden"> (added: </span>
            {text}
            <span className="visually-hidden">) </span>
          </ins>
        ) : (
          <del key={key}>
            <span className="visually-hidden"> (taken out: </span>
            {text}
            <span className="visually-hidden">) </span>
          </del>
        );
      })}
    </span>
  );
}
