import { useEffect, useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { HistoryItem } from '../../../shared/ipc/contract.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { call } from '../../bridge/bridge.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import type { Focused } from '../../state/focused-field.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { momentInWords } from '../../ui/moment-words.ts';
import { Prose } from '../../ui/prose.tsx';

type Loaded = {
  readonly of: Focused;
  readonly items: readonly HistoryItem[];
  readonly error?: AppError;
};

/** The history of the focused field, newest first; asked for again after every save. */
function useFieldHistory(focused: Focused | undefined): Loaded | undefined {
  const { editCount } = useWorkbook().snapshot;
  const [loaded, setLoaded] = useState<Loaded>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may have added to it
  useEffect(() => {
    if (focused?.field === undefined) return;
    let isWanted = true;
    void call('workbook.fieldHistory', { id: focused.id, field: focused.field }).then((answer) => {
      if (!isWanted) return;
      setLoaded(
        answer.ok
          ? { of: focused, items: answer.value.toReversed() }
          : { of: focused, items: [], error: answer.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [focused, editCount]);
  return loaded?.of === focused ? loaded : undefined;
}

/** A text that is written for weeks has thousands, and they are drawn again at every save. */
const shownAtFirst = 50;

export function HistoryTab({ focused }: { readonly focused: Focused | undefined }) {
  const loaded = useFieldHistory(focused);
  const [wholeOf, setWholeOf] = useState<Focused>();
  if (focused?.field === undefined) return <p>Go to a field to see what it said before, and who said it.</p>;
  if (loaded === undefined) return <p role="status">Reading the history…</p>;
  if (loaded.error !== undefined) return <p className="field-error">{describeError(loaded.error)}</p>;
  if (loaded.items.length === 0) return <p>Nothing has been entered here yet.</p>;
  const isWhole = wholeOf === focused;
  const shown = isWhole ? loaded.items : loaded.items.slice(0, shownAtFirst);
  return (
    <>
      <ol className="panel-history">
        {shown.map((item) => (
          <li key={item.edit}>
            <Entry focused={focused} field={focused.field ?? ''} item={item} />
          </li>
        ))}
      </ol>
      {loaded.items.length > shownAtFirst && (
        <Button look="plain" onClick={() => setWholeOf(isWhole ? undefined : focused)}>
          {isWhole ? `Show only the newest ${shownAtFirst}` : `Show all ${formatNumber(loaded.items.length)}`}
        </Button>
      )}
    </>
  );
}

/** Undefined where the field cannot hold the former value any more, as after a change of the edition. */
function restorableValue(
  kind: Kind,
  field: string,
  stored: unknown,
  edition: Parameters<typeof valueSchema>[1],
): FieldValue | null | undefined {
  const declared = findField(kind, field);
  if (declared === undefined || kind.key?.includes(field) === true) return undefined;
  return stored === null ? null : valueSchema(declared, edition).safeParse(stored).data;
}

type EntryProps = { readonly focused: Focused; readonly field: string; readonly item: HistoryItem };

function Entry({ focused: { kind, id }, field, item }: EntryProps) {
  const { snapshot, readOnly } = useWorkbook();
  const { at, author, value, head } = item;
  const restored = restorableValue(model[kind], field, value, snapshot.edition);
  const isLong = findField(model[kind], field)?.type === 'markdown' && typeof value === 'string';
  const when = momentInWords(at);
  const restore = async () => {
    if (restored === undefined) return;
    if (await save([{ kind, id, set: { [field]: restored } }]))
      showDone(`The value of ${when} is back.`, { label: 'Undo', run: () => void undo() });
  };
  return (
    <>
      <p className="panel-history-who">
        <strong>{author}</strong>, <time dateTime={new Date(at).toISOString()}>{when}</time>
        {head && <span className="pill pill-accent">stands now</span>}
      </p>
      {isLong ? (
        <Prose text={value} />
      ) : (
        <p dir="auto">{valueInWords(snapshot, kind, field, value, Infinity)}</p>
      )}
      {!head && !readOnly && restored !== undefined && (
        <Button look="plain" onClick={() => void restore()}>
          Restore<span className="visually-hidden"> the value of {when}</span>
        </Button>
      )}
    </>
  );
}
