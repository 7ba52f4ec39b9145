import { originOf } from '../browser/origins.ts';
import type { SenderFrame } from '../ipc/ipc-main.ts';

/** A frame as handlers see it. */
export function frameAt(url: string, frameTreeNodeId: number, parent: SenderFrame | null): SenderFrame {
  return {
    url,
    origin: originOf(url),
    parent,
    get top() {
      return parent ?? this;
    },
    frameTreeNodeId,
    isDestroyed: () => false,
  };
}
