import type { EventName } from '../../shared/ipc/channels.ts';
import type { Answer, Bridge, Events, Input, Method } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly hisp: Bridge;
  }
}

/** Asks the main process; the answer is a `Result`, never an exception for what can go wrong. */
export function call<M extends Method>(method: M, input: Input<M>): Promise<Answer<M>> {
  return window.hisp.call(method, input);
}

/** @returns what ends listening */
export function listen<E extends EventName>(event: E, listener: (data: Events[E]) => void): () => void {
  return window.hisp.on(event, listener);
}
