import { EventEmitter } from 'node:events';

/** Asked for by the language or by tools on any object; nobody means them as a member of Electron. */
const asked = new Set(['then', 'toJSON', 'asymmetricMatch', '$$typeof', 'nodeType', 'tagName']);

function absentMember(name: string, key: string): string {
  return `The stand-in for Electron has no ${name}.${key}. Add it under tests/electron-stand-in, or do without.`;
}

/**
 * Makes reading a member that the stand-in lacks an error that names it, instead of an `undefined` that
 * goes wrong far away.
 *
 * @param name as Electron's documentation writes it, such as `BrowserWindow`
 */
export function onlyKnown<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !asked.has(key))
        throw new Error(absentMember(name, key));
      return Reflect.get(object, key, receiver);
    },
  });
}

/** An event emitter that answers the same way for members it lacks, and so do classes made from it. */
export class KnownEmitter extends EventEmitter {}

// At the end of the chain of prototypes only names arrive that nothing nearer has.
Object.setPrototypeOf(
  KnownEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(prototype, key, receiver) {
      if (typeof key === 'string' && !(key in prototype) && !asked.has(key))
        throw new Error(absentMember(receiver.constructor.name, key));
      return Reflect.get(prototype, key, receiver);
    },
  }),
);
