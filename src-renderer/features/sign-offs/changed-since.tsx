import { useEffect, useState } from 'react';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { EditMade, SignedState } from '../../../shared/ipc/contract.ts';
import { jsonDeliverables } from '../../../shared/model/deliverable.ts';
import { findField, model, type RecordIn } from '../../../shared/model/model.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { compareParts } from '../../../shared/submission/compare.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { call } from '../../bridge/bridge.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Comparison } from '../../ui/comparison.tsx';
import { momentInWords } from '../../ui/moment-words.ts';

type Known = SignedState | { readonly problem: string } | undefined;

/** What is otherwise than when somebody signed off, and who made it so. */
export function ChangedSince({ signOff }: { readonly signOff: RecordIn<'concurrence'> }) {
  const snapshot = useSnapshot();
  const [known, setKnown] = useState<Known>();
  const { editCount } = snapshot;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after every save
  useEffect(() => {
    let isWanted = true;
    void call('signOff.since', { signOff: signOff.id }).then((answer) => {
      if (isWanted) setKnown(answer.ok ? answer.value : { problem: describeError(answer.error) });
    });
    return () => {
      isWanted = false;
    };
  }, [signOff.id, editCount]);
  if (known === undefined) return <p role="status">Reading the history…</p>;
  if ('problem' in known) return <p className="field-error">{known.problem}</p>;
  return <Since snapshot={snapshot} signOff={signOff} state={known} />;
}

type Props = {
  readonly snapshot: WorkbookSnapshot;
  readonly signOff: RecordIn<'concurrence'>;
  readonly state: SignedState;
};

function Since({ snapshot, signOff, state: { part, edits, at } }: Props) {
  const deliverable = jsonDeliverables.find((name) => name === signOff.deliverable);
  if (part === undefined || deliverable === undefined)
    return (
      <>
        <p>
          What exactly was signed cannot be put together again from the history: it was signed on a copy that
          had not yet seen what others had entered by then, or something was purged. This was edited after{' '}
          {momentInWords(at)}:
        </p>
        <ul>
          {editedPlaces(snapshot, edits).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </>
    );
  return (
    <Comparison
      comparison={compareParts(part, buildPart(snapshot, deliverable), snapshot)}
      authorsOf={(id, field) => authorsOf(edits, id, field)}
    />
  );
}

/** "Ann, Ben": who edited it since; of a record as a whole, whoever edited anything of it. */
function authorsOf(edits: readonly EditMade[], id: string, field: string | undefined): string {
  const own = edits.filter((edit) => edit.id === id && (field === undefined || edit.field === field));
  return [...new Set(own.map(({ author }) => author))].join(', ');
}

/** "Services: Name of service “Benefits line” (Ann)", each once, by section. */
function editedPlaces(snapshot: WorkbookSnapshot, edits: readonly EditMade[]): readonly string[] {
  const places = edits.map(({ kind, id, field, author }) => {
    const section = sectionOf(snapshot, { kind, id, field })?.label ?? model[kind].plural;
    const label = findField(model[kind], field)?.label;
    const of = `${model[kind].label.toLowerCase()} “${titleOfId(snapshot, kind, id)}”`;
    return `${section}: ${label === undefined ? '' : `${label} of `}${of} (${author})`;
  });
  return [...new Set(places)].sort();
}
