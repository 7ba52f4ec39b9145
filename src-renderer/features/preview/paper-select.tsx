import { type ReactNode, useId } from 'react';
import type { PaperLength } from './document-view.tsx';

type Props = { readonly shown: PaperLength; readonly onChoose: (paper: PaperLength) => void };

/** Whether pages are shown as they print, or chapters without page breaks, which are easier to read on a screen. */
export function PaperSelect({ shown, onChoose }: Props): ReactNode {
  const id = useId();
  return (
    <div className="document-jump">
      <label htmlFor={id}>Show</label>
      <select
        id={id}
        className="input select"
        value={shown}
        onChange={({ target }) => onChoose(target.value === 'page' ? 'page' : 'chapter')}
      >
        <option value="page">Pages</option>
        <option value="chapter">Running text</option>
      </select>
    </div>
  );
}
