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
import { addKey, partKey, RecordCard, recordKey } from './record-card.tsx';
import { addRecord, deleteRecord, moveRecord } from './records.ts';
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
 * (undo is offered), moves up and down where the kind is ordered (also Alt+Up and Alt+Down on a card's
 * button), opens the card that somebody is sent to, and keeps the focus through all of it.
 *
 * <RecordList kind="barrier" records={records.barrier} addLabel="Add a barrier" summary={dimensionOf}>
 *   {() => <><Field name="kind" /><Field name="description" /></>}
 * </RecordList>
 */
export function RecordList<K extends KindName>(props: Props<K>) {
  const { kind, records, addLabel, newValues, empty, part } = props;
  const { readOnly } = useWorkbook();
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
    await moveRecord(kind, records, moved.id, step);
    // At the end of the list the button that was pressed cannot be pressed again.
    const goesOn = by === 'button' && records[at + 2 * step] !== undefined;
    focusWhenDrawn(goesOn ? partKey(kind, moved.id, step === 1 ? 'down' : 'up') : recordKey(kind, moved.id));
  };

  const isOrdered = isOrderedKind(kind) && records.length > 1;
  const addButton = readOnly ? undefined : (
    <Button icon="add" data-focus-key={addKey(kind, part)} onClick={() => void add()}>
      {addLabel}
    </Button>
  );
  return (
    <div className="record-list">
      {records.length > 0 && (
        <ul>
          {records.map((record, at) => (
            <RecordCard
              key={record.id}
              {...props}
              record={record}
              headingLevel={props.headingLevel ?? 2}
              isOpen={record.id === openId}
              onToggle={() => setOpenId(record.id === openId ? null : record.id)}
              {...(readOnly ? {} : { onDelete: () => void remove(record, at) })}
              {...(readOnly || !isOrdered ? {} : { onMove: (step, by) => void move(at, step, by) })}
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
