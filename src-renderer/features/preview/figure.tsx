import { type ReactNode, useMemo } from 'react';
import type { Figure } from '../../../shared/documents/tree.ts';
import { CaptionText } from './caption.tsx';
import { elementId } from './ids.ts';

/** A caption with the drawing below it. As a picture of its own, the drawing can bring nothing into the page. */
export function FigureView({
  figure: { id, caption, alt, drawing },
}: {
  readonly figure: Figure;
}): ReactNode {
  const source = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`,
    [drawing.svg],
  );
  return (
    <figure id={elementId(id)} className="document-figure" tabIndex={-1}>
      <figcaption className="document-caption" dir="auto">
        <CaptionText id={id} text={caption} />
      </figcaption>
      <img src={source} alt={alt} width={drawing.width} height={drawing.height} />
    </figure>
  );
}
