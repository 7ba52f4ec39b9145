import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { inSentence } from '../../shared/documents/format.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import { titleOf } from '../../shared/workbook/titles.ts';
import { focusOn } from '../state/focused-field.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { RecordForm } from './record-form.tsx';

/** Parts of a card that can be given the focus. */
export type CardPart = 'toggle' | 'up' | 'down' | 'first-control';

type Props<K extends KindName> = {
  readonly kind: K;
  readonly record: Records[K];
  readonly summary?: (record: Records[K]) => ReactNode;
  readonly note?: (record: Records[K]) => ReactNode;
  readonly title?: (record: Records[K]) => string;
  readonly children: (record: Records[K]) => ReactNode;
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Absent where nothing may be changed. */
  readonly onDelete?: () => void;
  /** Absent where the order means nothing or nothing may be changed. */
  readonly onMove?: (step: 1 | -1, focused: CardPart) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** One record of a list: its title and state, and its form while it is open. */
export function RecordCard<K extends KindName>(props: Props<K>) {
  const { kind, record, summary, note, children, isOpen, onToggle, onDelete, onMove, isFirst, isLast } =
    props;
  const snapshot = useSnapshot();
  const id = useId();
  const title = props.title?.(record) ?? titleOf(snapshot, kind, record);
  const noteShown = isOpen ? undefined : note?.(record);
  const Heading: 'h2' | 'h3' | 'h4' | 'h5' = `h${props.headingLevel}`;
  const moveByKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined || onMove === undefined) return;
    event.preventDefault();
    if (step === -1 ? !isFirst : !isLast) onMove(step, 'toggle');
  };
  return (
    <li
      className={isOpen ? 'card record-card card-open' : 'card record-card'}
      data-focus-key={`${kind}/${record.id}`}
    >
      <div className="record-card-head">
        <Heading>
          <button
            type="button"
            className="record-card-toggle"
            data-part="toggle"
            aria-expanded={isOpen}
            aria-describedby={noteShown === undefined ? `${id}s` : `${id}s ${id}n`}
            aria-keyshortcuts={onMove === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
            onClick={onToggle}
            onKeyDown={moveByKey}
            onFocus={() => focusOn({ kind, id: record.id })}
          >
            <Icon name="forward" />
            <span>{title}</span>
          </button>
        </Heading>
        <div className="record-card-summary" id={`${id}s`}>
          {summary?.(record)}
        </div>
        {isOpen && onMove !== undefined && (
          <div className="record-card-moves">
            <IconButton
              icon="arrowUp"
              label={`Move ${title} up`}
              data-part="up"
              disabled={isFirst}
              onClick={() => onMove(-1, 'up')}
            />
            <IconButton
              icon="arrowDown"
              label={`Move ${title} down`}
              data-part="down"
              disabled={isLast}
              onClick={() => onMove(1, 'down')}
            />
          </div>
        )}
        {noteShown !== undefined && (
          <p className="record-card-note" id={`${id}n`}>
            {noteShown}
          </p>
        )}
      </div>
      {isOpen && (
        <div className="record-card-body">
          <RecordForm kind={kind} id={record.id}>
            {children(record)}
          </RecordForm>
          {onDelete !== undefined && (
            <div className="record-card-foot">
              <Button look="danger" icon="remove" onClick={onDelete}>
                Delete this {inSentence(model[kind].label)}
                <span className="visually-hidden">: {title}</span>
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
