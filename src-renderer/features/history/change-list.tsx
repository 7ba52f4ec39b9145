import { formatNumber } from '../../../shared/documents/format.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { goToTarget } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, dayInWords } from '../../ui/moment-words.ts';
import type { ChangeWords, FieldLine, RecordLines } from './change-words.ts';
import type { ToRestore } from './restore-dialog.tsx';

type Props = {
  readonly changes: readonly ChangeWords[];
  readonly onRestore: (what: ToRestore) => void;
  readonly onPurge: (what: ToRestore) => void;
};

export function ChangeList({ changes, onRestore, onPurge }: Props) {
  const days = [...Map.groupBy(changes, ({ at }) => dayInWords(at))];
  return days.map(([day, ofDay]) => (
    <section key={day} className="history-day" aria-label={day}>
      <h2>{day}</h2>
      <ol>
        {ofDay.map((change) => (
          <li
            key={change.change}
            className="card history-change"
            data-focus-key={`change/${change.change}`}
            tabIndex={-1}
          >
            <p className="history-who">
              <time dateTime={new Date(change.at).toISOString()}>{clockTime(change.at)}</time>{' '}
              <strong>{change.author}</strong>
            </p>
            <div>
              {change.records.map((record) => (
                <RecordChange
                  key={record.id}
                  change={change}
                  record={record}
                  onRestore={onRestore}
                  onPurge={onPurge}
                />
              ))}
              {change.more > 0 && <p className="history-more">and {formatNumber(change.more)} more</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ));
}

type RecordProps = {
  readonly change: ChangeWords;
  readonly record: RecordLines;
  readonly onRestore: (what: ToRestore) => void;
  readonly onPurge: (what: ToRestore) => void;
};

function RecordChange({ change, record, onRestore, onPurge }: RecordProps) {
  const { readOnly } = useWorkbook();
  const { kind, id, words, isLive, section, lines } = record;
  const canGo = isLive && section !== undefined;
  const bringBack = async () => {
    if (await save([{ kind, id, set: { deleted: false } }]))
      showDone('It is there again.', { label: 'Undo', run: () => void undo() });
  };
  return (
    <>
      <p className="history-record">
        {canGo ? (
          <Button
            look="plain"
            data-focus-key={`history/${change.change}/${id}`}
            onClick={() => goToTarget({ kind, id })}
          >
            {words}
          </Button>
        ) : (
          words
        )}
        {!isLive && !readOnly && (
          <Button look="plain" className="history-action" onClick={() => void bringBack()}>
            Bring it back<span className="visually-hidden">: {words}</span>
          </Button>
        )}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.edit}>
              <Line change={change} record={record} line={line} onRestore={onRestore} onPurge={onPurge} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ change, record, line, onRestore, onPurge }: RecordProps & { readonly line: FieldLine }) {
  const { readOnly } = useWorkbook();
  const { kind, id, isLive, section } = record;
  const canGo = isLive && section !== undefined && line.isField;
  return (
    <>
      {canGo ? (
        <Button
          look="plain"
          data-focus-key={`history/${line.edit}`}
          onClick={() => goToTarget({ kind, id, field: line.field })}
        >
          {line.words}
        </Button>
      ) : (
        line.words
      )}{' '}
      {isLive && line.canRestore && !readOnly && (
        <Button
          look="plain"
          className="history-action"
          data-focus-key={`restore/${line.edit}`}
          onClick={() => onRestore({ record, line, at: change.at })}
        >
          Restore…<span className="visually-hidden"> {line.words}</span>
        </Button>
      )}
      {line.canPurge && !readOnly && (
        <Button
          look="plain"
          className="history-action"
          data-focus-key={`purge/${line.edit}`}
          onClick={() => onPurge({ record, line, at: change.at })}
        >
          Purge…<span className="visually-hidden"> {line.words}</span>
        </Button>
      )}
    </>
  );
}
