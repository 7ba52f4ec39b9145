import { connectWorlds } from './bridge.ts';

function freeze(value: unknown): unknown {
  if (Array.isArray(value) || (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))) {
    for (const item of Object.values(value)) freeze(item);
    Object.freeze(value);
  }
  return value;
}

/** Runs in the page's own world before its scripts: all it does is take what the preload exposes. */
export function startPageWorld(token: string): void {
  connectWorlds(`${token}:page`, `${token}:preload`, token, [
    (name, api) => {
      Object.defineProperty(window, String(name), { value: freeze(api), enumerable: true });
    },
  ]);
}
