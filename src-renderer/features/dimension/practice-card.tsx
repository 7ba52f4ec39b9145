import { useId } from 'react';
import { practiceStanding } from '../../../shared/assess/profile.ts';
import type { Practice } from '../../../shared/editions/edition.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { fieldsInConflict } from '../../../shared/workbook/differences.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { PracticeBody } from './practice-body.tsx';
import { carriedInWords, statementOf } from './practice-words.ts';
import { ratingIdOf } from './record-ids.ts';

type Props = {
  readonly practice: Practice;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Absent at the first. */
  readonly onPrevious?: () => void;
  /** Absent at the last. */
  readonly onNext?: () => void;
  /** The dimension after this one; at the last practice only. */
  readonly following?: Section;
};

/** One practice: closed, a line that says where it stands; open, the place to rate it. */
export function PracticeCard({ practice, isOpen, onToggle, ...steps }: Props) {
  const snapshot = useSnapshot();
  const part = useId();
  const id = ratingIdOf(snapshot, practice);
  const standing = practiceStanding(snapshot, practice.id);
  const carried = carriedInWords(standing);
  const differs = fieldsInConflict(snapshot, id).size > 0;
  return (
    <li
      className={isOpen ? 'card card-open dimension-practice' : 'card dimension-practice'}
      data-focus-key={`practice_rating/${id}`}
    >
      <div className="dimension-practice-head">
        <h2>
          <button
            type="button"
            className="dimension-practice-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? part : undefined}
            aria-describedby={`${part}state`}
            onClick={onToggle}
          >
            <span className="dimension-practice-number">{practice.number}</span>
            <span>{statementOf(practice)}</span>
          </button>
        </h2>
        <p className="dimension-practice-state" id={`${part}state`}>
          {differs && (
            <span className="pill pill-bad">
              <Icon name="warning" /> Copies differ
            </span>
          )}
          <span className={carried.tone === 'none' ? 'pill' : `pill pill-${carried.tone}`}>
            {carried.words}
          </span>
        </p>
      </div>
      {isOpen && (
        <div id={part} className="dimension-practice-body">
          <PracticeBody practice={practice} standing={standing} {...steps} />
        </div>
      )}
    </li>
  );
}
