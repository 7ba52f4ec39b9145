import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { opened, useSnapshot, useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { recordMeant, usePlaceState } from './place-state.ts';
import { type CardPart, RecordCard } from './record-card.tsx';
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
  /** The fields of the open card; a `RecordForm` is around them. Lists of parts may be among them. */
  readonly children: (record: Records[K]) => ReactNode;
  /** What stands here while there are no records; takes the button to add the first, if one may be added. */
  readonly empty?: (add: ReactNode) => ReactNode;
  /** Of the cards' titles; h2 unless the list stands under a heading of its own. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
};

/** What gets the focus once it is drawn. */
type Wanted = { readonly id: RecordId; readonly part: CardPart } | { readonly part: 'add' };

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
  const { kind, records, addLabel, newValues, empty } = props;
  const snapshot = useSnapshot();
  const { readOnly } = useWorkbook();
  const root = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = usePlaceState<RecordId | null>(
    (target) => recordMeant(snapshot, kind, target),
    null,
  );
  const [wanted, setWanted] = useState<Wanted>();

  // Runs after every drawing: what was added or moved may be drawn later than it was asked for.
  useEffect(() => {
    if (wanted === undefined || root.current === null) return;
    const found = focusable(root.current, kind, wanted);
    if (found === undefined) return;
    found.focus();
    setWanted(undefined);
  });

  const add = async () => {
    const id = await addRecord(kind, newValues);
    if (id === undefined) return;
    setOpenId(id);
    setWanted({ id, part: 'first-control' });
  };
  const remove = async (record: Records[K], at: number) => {
    const neighbor = records[at + 1] ?? records[at - 1];
    await deleteRecord(kind, record);
    const now = opened.get()?.snapshot;
    if (now === undefined || findRecord(now, kind, record.id) !== undefined) return;
    setWanted(neighbor === undefined ? { part: 'add' } : { id: neighbor.id, part: 'toggle' });
  };
  const move = async (id: RecordId, step: 1 | -1, part: CardPart) => {
    await moveRecord(kind, records, id, step);
    setWanted({ id, part });
  };

  const isOrdered = isOrderedKind(kind) && records.length > 1;
  const addButton = readOnly ? undefined : (
    <Button icon="add" data-focus-key={`${kind}/add`} data-record-list-add={kind} onClick={() => void add()}>
      {addLabel}
    </Button>
  );
  return (
    <div className="record-list" ref={root}>
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
              {...(readOnly || !isOrdered
                ? {}
                : { onMove: (step, part) => void move(record.id, step, part) })}
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

/** @returns undefined while it is not drawn yet; the card's button where the part cannot take the focus */
function focusable(root: HTMLElement, kind: KindName, wanted: Wanted): HTMLElement | undefined {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector) ?? undefined;
  if (wanted.part === 'add') return find(`[data-record-list-add="${kind}"]`);
  const card = `[data-focus-key="${kind}/${wanted.id}"]`;
  const control = 'input, select, textarea, [contenteditable="true"]';
  const part =
    wanted.part === 'first-control'
      ? find(`${card} :is(${control})`)
      : find(`${card} > .record-card-head [data-part="${wanted.part}"]:not(:disabled)`);
  return part ?? find(`${card} [data-part="toggle"]`);
}
