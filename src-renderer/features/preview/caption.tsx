import type { ReactNode } from 'react';
import { useRendering } from './rendering.ts';

/** "Table 4. What it says". */
export function CaptionText({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  const caption = useRendering().captions.get(id);
  if (caption === undefined) throw new Error(`"${id}" has no number`);
  return `${caption.kind} ${caption.number}. ${text}`;
}
