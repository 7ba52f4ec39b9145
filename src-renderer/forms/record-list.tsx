import type { ReactNode } from 'react';
import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { opened, useSnapshot, useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { recordMeant, usePlaceState } from './place-state.ts';
import { addKey, type Dragging, partKey, RecordCard, recordKey } from './record-card.tsx';
import { addRecord, deleteRecord, moveRecord } from './records.ts';
import { isUntouched } from './untouched.ts';
import { useDragOrder } from './use-drag-order.ts';
import './record-list.css';

type Props<K extends KindName> = {
  readonly kind: K;
  /** In the order in which they are shown; all of the kind, or those that belong here. */
  readonly records: readonly Records[K][];
  /** What the button says, such as "Add a service". */
  readonly addLabel: string;
  /** What a new record begins with, such as the record that it is a part of. */
  readonly newValues?: Readonly<Record<string, FieldValue>>;
  /** At the right of the title, open or closed: the record's state in a few words. */
  readonly summary?: (record: Records[K]) => ReactNode;
  /** A quiet second line under the title of a closed card. */
  readonly note?: (record: Records[K]) => ReactNode;
  /** Takes the place of the record's own title. */
  readonly title?: (record: Records[K]) => string;
  /** Between the title and the form of the open card, with a distance of its own: what the record belongs to. */
  readonly above?: (record: Records[K]) => ReactNode;
  /** The fields of the open card; a `RecordForm` is around them. Lists of parts may be among them. */
  readonly children: (record: Records[K]) => ReactNode;
  /** What stands here while there are no records; takes the button to add the first, if one may be added. */
  readonly empty?: (add: ReactNode) => ReactNode;
  /** Of the cards' titles; h2 unless the list stands under a heading of its own. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Where a screen has more than one list of the kind: what tells this one's button from the others. */
  readonly part?: string;
  /** Why the order cannot be changed here, such as a filter that hides some records. */
  readonly fixedOrder?: string;
  /** Where more than one list shares what is open, or something else opens a card. */
  readonly open?: OpenCard;
};

/** The record whose card is open, and how to open another one. */
export type OpenCard = readonly [RecordId | null, (id: RecordId | null) => void];

/** What is open, starting with the record of the kind that somebody is sent to. */
export function useOpenCard(kind: KindName): OpenCard {
  const snapshot = useSnapshot();
  return usePlaceState<RecordId | null>((target) => recordMeant(snapshot, kind, target), null);
}

/**
 * Records of one kind as folding cards, one open at a time. Adds (and opens what it added), deletes
 * (undo is offered), moves up and down where the kind is ordered (by buttons, by Alt+Up and Alt+Down on a
 * card's button, by dragging its handle), opens the card that somebody is sent to, and keeps the focus through all of it.
 *
 * <RecordList kind="barrier" records={records.barrier} addLabel="Add a barrier" summary={dimensionOf}>
 *   {() => <><Field name="kind" /><Field name="description" /></>}
 * </RecordList>
 */
export function RecordList<K extends KindName>(props: Props<K>) {
  const { kind, records, addLabel, newValues, empty, part, fixedOrder } = props;
  const { snapshot, readOnly } = useWorkbook();
  const own = useOpenCard(kind);
  const [openId, setOpenId] = props.open ?? own;

  const add = async () => {
    const id = await addRecord(kind, newValues);
    if (id === undefined) return;
    setOpenId(id);
    focusWhenDrawn(partKey(kind, id, 'form'), recordKey(kind, id));
  };
  const remove = async (record: Records[K], at: number) => {
    const neighbor = records[at + 1] ?? records[at - 1];
    await deleteRecord(kind, record);
    const now = opened.get()?.snapshot;
    if (now === undefined || findRecord(now, kind, record.id) !== undefined) return;
    focusWhenDrawn(neighbor === undefined ? addKey(kind, part) : recordKey(kind, neighbor.id));
  };
  const move = async (at: number, step: 1 | -1, by: 'key' | 'button') => {
    const moved = records[at];
    if (moved === undefined || records[at + step] === undefined) return;
    await moveRecord(kind, records, moved.id, at + step);
    // At the end of the list the button that was pressed cannot be pressed again.
    const goesOn = by === 'button' && records[at + 2 * step] !== undefined;
    focusWhenDrawn(goesOn ? partKey(kind, moved.id, step === 1 ? 'down' : 'up') : recordKey(kind, moved.id));
  };

  const ids = records.map(({ id }) => id);
  const { list, drag, handlersOf } = useDragOrder(ids, async (id, to) => {
    await moveRecord(kind, records, id, to);
    focusWhenDrawn(recordKey(kind, id));
  });
  const draggingOf = (id: RecordId): Dragging => ({
    handlers: handlersOf(id),
    isOnItsWay: drag?.id === id,
    drop: drag === undefined ? undefined : dropAt(ids, drag, id),
  });

  const isOrdered = isOrderedKind(kind) && records.length > 1;
  const canMove = isOrdered && !readOnly && fixedOrder === undefined;
  const addButton = readOnly ? undefined : (
    <Button icon="add" data-focus-key={addKey(kind, part)} onClick={() => void add()}>
      {addLabel}
    </Button>
  );
  return (
    <div className="record-list">
      {isOrdered && !readOnly && fixedOrder !== undefined && (
        <p className="record-list-fixed">{fixedOrder}</p>
      )}
      {records.length > 0 && (
        <ul ref={list} className={drag === undefined ? undefined : 'record-list-dragging'}>
          {records.map((record, at) => (
            <RecordCard
              key={record.id}
              {...props}
              record={record}
              headingLevel={props.headingLevel ?? 2}
              isOpen={record.id === openId}
              isUntouched={record.id !== openId && isUntouched(snapshot, kind, record, newValues)}
              onToggle={() => setOpenId(record.id === openId ? null : record.id)}
              {...(readOnly ? {} : { onDelete: () => void remove(record, at) })}
              {...(canMove
                ? {
                    onMove: (step, by) => void move(at, step, by),
                    dragging: draggingOf(record.id),
                  }
                : {})}
              isFirst={at === 0}
              isLast={at === records.length - 1}
            />
          ))}
        </ul>
      )}
      {records.length === 0 && empty !== undefined ? empty(addButton) : addButton}
    </div>
  );
}

function isOrderedKind(kind: KindName): boolean {
  const declared: Kind = model[kind];
  return declared.ordered === true;
}

/** The line that shows where a dragged card would come to lie stands before the card that would follow it. */
export function dropAt(
  ids: readonly RecordId[],
  drag: { readonly id: RecordId; readonly to: number },
  id: RecordId,
): Dragging['drop'] {
  if (drag.to === ids.indexOf(drag.id)) return undefined;
  const others = ids.filter((other) => other !== drag.id);
  if (others[drag.to] === id) return 'before';
  return drag.to === others.length && others.at(-1) === id ? 'after' : undefined;
}
