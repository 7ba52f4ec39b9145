/**
 * Carries values and calls between the preload's world and the page's, which share the document but no
 * objects: a `CustomEvent` reaches both at once, and its `detail` is cloned on the way. Functions and
 * promises stay where they are and are called by number.
 */
export type Bridge = {
  /** Calls the function that the other side offered under that number. */
  readonly call: (id: number, args: readonly unknown[]) => unknown;
  readonly wrap: (value: unknown) => unknown;
};

type Call = { readonly id: number; readonly args: readonly unknown[] };
type Reply = { readonly value: unknown } | { readonly failure: string };

// Kept from before the page's scripts run, which may replace them.
const dispatch = window.dispatchEvent.bind(window);
const listen = window.addEventListener.bind(window);
const Custom = CustomEvent;

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * @param own the event that calls this side
 * @param peer the event that calls the other side
 * @param tag marks stand-ins for functions and promises; nobody else knows it
 * @param offered what the other side may call from the start, by number from 0
 */
export function connectWorlds(
  own: string,
  peer: string,
  tag: string,
  offered: readonly ((...args: unknown[]) => unknown)[],
): Bridge {
  const functions = new Map<number, (...args: unknown[]) => unknown>(offered.entries());
  const numbers = new WeakMap<(...args: unknown[]) => unknown, number>();
  let next = offered.length;
  let reply: Reply | undefined;

  function remember(given: (...args: unknown[]) => unknown): number {
    const known = numbers.get(given);
    if (known !== undefined) return known;
    const id = next++;
    numbers.set(given, id);
    functions.set(id, given);
    return id;
  }

  /** Settles the other side's promise once, then forgets both ends. */
  function follow(promise: Promise<unknown>) {
    return (resolve: unknown, reject: unknown) => {
      if (typeof resolve !== 'function' || typeof reject !== 'function') return;
      promise.then(
        (value) => resolve(value),
        (cause: unknown) => reject(messageOf(cause)),
      );
    };
  }

  function wrap(value: unknown): unknown {
    if (typeof value === 'function')
      return { [tag]: 'function', id: remember(value as (...args: unknown[]) => unknown) };
    if (value instanceof Promise) return { [tag]: 'promise', id: remember(follow(value)) };
    if (Array.isArray(value)) return value.map(wrap);
    if (typeof value === 'object' && value !== null && isPlain(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)]));
    return value;
  }

  function unwrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unwrap);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    const given = new Map<string, unknown>(Object.entries(value));
    const id = Number(given.get('id'));
    if (given.get(tag) === 'function') return (...args: unknown[]) => call(id, args);
    if (given.get(tag) === 'promise')
      return new Promise((resolve, reject) =>
        call(id, [once((result) => resolve(result)), once((message) => reject(new Error(String(message))))]),
      );
    return Object.fromEntries([...given].map(([key, item]) => [key, unwrap(item)]));
  }

  function once(settle: (value: unknown) => void): (value: unknown) => void {
    const settleAndForget = (value: unknown) => {
      const id = numbers.get(settleAndForget);
      if (id !== undefined) functions.delete(id);
      settle(value);
    };
    return settleAndForget;
  }

  function takeReply(): Reply | undefined {
    const taken = reply;
    reply = undefined;
    return taken;
  }

  function call(id: number, args: readonly unknown[]): unknown {
    dispatch(new Custom(peer, { detail: { id, args: args.map(wrap) } satisfies Call }));
    const got = takeReply() ?? { failure: 'An object could not be cloned.' };
    if ('failure' in got) throw new Error(got.failure);
    return unwrap(got.value);
  }

  function answer(asked: Call | null): Reply {
    const called = asked === null ? undefined : functions.get(asked.id);
    if (asked === null || called === undefined) return { failure: 'An object could not be cloned.' };
    try {
      return { value: wrap(called(...asked.args.map(unwrap))) };
    } catch (cause) {
      return { failure: messageOf(cause) };
    }
  }

  listen(own, (event) => {
    if (event instanceof Custom) dispatch(new Custom(`${peer}:reply`, { detail: answer(event.detail) }));
  });
  listen(`${own}:reply`, (event) => {
    if (event instanceof Custom && event.detail !== null) reply = event.detail;
  });
  return { call, wrap };
}
