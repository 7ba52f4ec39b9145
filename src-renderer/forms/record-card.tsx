import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { inSentence } from '../../shared/documents/format.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import { fieldsInConflict } from '../../shared/workbook/differences.ts';
import { deletedField } from '../../shared/workbook/log/edit.ts';
import { titleOf } from '../../shared/workbook/titles.ts';
import { focusOn } from '../state/focused-field.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ConflictSign } from './conflict-sign.tsx';
import { RecordForm } from './record-form.tsx';
import type { DragHandlers } from './use-drag-order.ts';

/** `data-focus-key` of a card, of its parts, and of the button that adds one. No field has a part's name. */
export function recordKey(kind: KindName, id: RecordId): string {
  return `${kind}/${id}`;
}

export function partKey(kind: KindName, id: RecordId, part: 'form' | 'up' | 'down'): string {
  return `${kind}/${id}/${part}`;
}

/** @param part of the list, where a screen has more than one of the kind */
export function addKey(kind: KindName, part?: string): string {
  return part === undefined ? `${kind}/add` : `${kind}/add/${part}`;
}

type Props<K extends KindName> = {
  readonly kind: K;
  readonly record: Records[K];
  readonly summary?: (record: Records[K]) => ReactNode;
  readonly note?: (record: Records[K]) => ReactNode;
  readonly title?: (record: Records[K]) => string;
  readonly above?: (record: Records[K]) => ReactNode;
  readonly children: (record: Records[K]) => ReactNode;
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Added and left as it was: its card says so, and can be removed without opening it. */
  readonly isUntouched?: boolean;
  /** Absent where nothing may be changed. */
  readonly onDelete?: () => void;
  /** Absent where the order means nothing or nothing may be changed. */
  readonly onMove?: (step: 1 | -1, by: 'key' | 'button') => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Absent where `onMove` is. */
  readonly dragging?: Dragging;
};

/** What a card has to do with dragging: its handle, and how it stands while one is dragged. */
export type Dragging = {
  readonly handlers: DragHandlers;
  readonly isOnItsWay: boolean;
  /** On which side of this card the other would come to lie. */
  readonly drop: 'before' | 'after' | undefined;
};

function classesOf(isOpen: boolean, dragging: Dragging | undefined): string {
  return [
    'card record-card',
    ...(isOpen ? ['card-open'] : []),
    ...(dragging?.isOnItsWay === true ? ['record-card-dragged'] : []),
    ...(dragging?.drop === undefined ? [] : [`record-card-drop-${dragging.drop}`]),
  ].join(' ');
}

function differsInWords(count: number): string {
  return `${count === 1 ? '1 difference' : `${count} differences`} between merged copies to settle`;
}

/** One record of a list: its title and state, and its form while it is open. */
export function RecordCard<K extends KindName>(props: Props<K>) {
  const { kind, record, summary, note, children, isOpen, onToggle, onDelete } = props;
  const { isUntouched = false, onMove, isFirst, isLast, dragging } = props;
  const snapshot = useSnapshot();
  const id = useId();
  const title = props.title?.(record) ?? titleOf(snapshot, kind, record);
  const noteOf = () => (isUntouched ? 'Nothing entered yet' : note?.(record));
  const differing = fieldsInConflict(snapshot, record.id).size;
  const noteShown = isOpen ? undefined : differing > 0 ? differsInWords(differing) : noteOf();
  const Heading: 'h2' | 'h3' | 'h4' | 'h5' = `h${props.headingLevel}`;
  const moveByKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined || onMove === undefined) return;
    event.preventDefault();
    onMove(step, 'key');
  };
  return (
    <li className={classesOf(isOpen, dragging)} data-focus-key={recordKey(kind, record.id)}>
      <div className="record-card-head">
        {dragging !== undefined && <DragHandle handlers={dragging.handlers} />}
        <Heading>
          <button
            type="button"
            className="record-card-toggle"
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
        {!isOpen && isUntouched && onDelete !== undefined && (
          <div className="record-card-moves">
            <Button look="plain" icon="remove" onClick={onDelete}>
              Remove <span className="visually-hidden">{title}</span>
            </Button>
          </div>
        )}
        {isOpen && onMove !== undefined && (
          <div className="record-card-moves">
            <IconButton
              icon="arrowUp"
              label={`Move ${title} up`}
              data-focus-key={partKey(kind, record.id, 'up')}
              disabled={isFirst}
              onClick={() => onMove(-1, 'button')}
            />
            <IconButton
              icon="arrowDown"
              label={`Move ${title} down`}
              data-focus-key={partKey(kind, record.id, 'down')}
              disabled={isLast}
              onClick={() => onMove(1, 'button')}
            />
          </div>
        )}
        {noteShown !== undefined && (
          <p className="record-card-note" id={`${id}n`}>
            {noteShown}
          </p>
        )}
      </div>
      {isOpen && <ConflictSign conflict={{ kind, id: record.id, field: deletedField }} label={title} />}
      {isOpen && props.above?.(record)}
      {isOpen && (
        <div className="record-card-body" data-focus-key={partKey(kind, record.id, 'form')}>
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

/** For the pointer alone: buttons and keys do the same for everybody else. */
export function DragHandle({ handlers }: Pick<Dragging, 'handlers'>) {
  return (
    <span
      className="record-card-handle"
      title="Drag to another place, or press Alt+Up or Alt+Down"
      aria-hidden="true"
      {...handlers}
    >
      <Icon name="drag" />
    </span>
  );
}
