import { type ReactNode, useId, useState } from 'react';
import { contentsEntries } from '../../../shared/documents/contents.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { Button } from '../../ui/button.tsx';
import { titleId } from './cover.tsx';
import { contentsId } from './front-pages.tsx';
import { elementId, jumpTo } from './ids.ts';

type Stop = { readonly id: string; readonly label: string };

function stopsOf(tree: DocumentTree): readonly Stop[] {
  const entries = contentsEntries(tree);
  return [
    { id: titleId, label: 'Cover' },
    ...(entries.length === 0 ? [] : [{ id: contentsId, label: 'Contents' }]),
    ...entries.map(({ id, level, text }) => ({
      id: elementId(id),
      label: level === 1 ? text : `\u2003${text}`,
    })),
  ];
}

/** Choosing brings a part of the document into view; the button takes the keyboard there too. */
export function SectionSelect({ tree }: { readonly tree: DocumentTree }): ReactNode {
  const id = useId();
  const stops = stopsOf(tree);
  const [chosen, setChosen] = useState(titleId);
  const current = stops.some((stop) => stop.id === chosen) ? chosen : titleId;
  return (
    <div className="document-jump">
      <label htmlFor={id}>Go to</label>
      <select
        id={id}
        className="input select"
        value={current}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          jumpTo(event.currentTarget.ownerDocument, event.currentTarget.value, 'stay');
        }}
      >
        {stops.map((stop) => (
          <option key={stop.id} value={stop.id}>
            {stop.label}
          </option>
        ))}
      </select>
      <Button onClick={(event) => jumpTo(event.currentTarget.ownerDocument, current, 'follow')}>
        Read from there
      </Button>
    </div>
  );
}
