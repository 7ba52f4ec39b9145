import type { EventEmitter } from 'node:events';

export type PreventableEvent = { readonly defaultPrevented: boolean; readonly preventDefault: () => void };

/** An event as Electron gives it to listeners: one of them may prevent what would happen. */
export function preventableEvent<D extends object>(details: D): D & PreventableEvent {
  let prevented = false;
  return Object.defineProperty(
    Object.assign({ defaultPrevented: false, preventDefault: () => {} }, details, {
      preventDefault: () => {
        prevented = true;
      },
    }),
    'defaultPrevented',
    { get: () => prevented },
  );
}

/** @returns whether what was announced may happen */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object,
  ...rest: readonly unknown[]
): boolean {
  const event = preventableEvent(details);
  emitter.emit(name, event, ...rest);
  return !event.defaultPrevented;
}
