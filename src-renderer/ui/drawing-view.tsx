import { useLayoutEffect, useRef } from 'react';
import type { Drawing } from '../../shared/documents/tree.ts';

type Props = {
  readonly drawing: Drawing;
  readonly alt: string;
  readonly className: string;
};

/**
 * One of our own drawings in the page itself, so that it takes the colors of the theme; as an image it
 * could not. What it shows is said by `alt`.
 */
export function DrawingView({ drawing: { svg }, alt, className }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    holder.current?.replaceChildren(document.importNode(parsed, true));
  }, [svg]);
  return <div ref={holder} className={className} role="img" aria-label={alt} />;
}
