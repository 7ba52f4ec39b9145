import { bindingName, type FromWindow, type MenuKey, receiverName, type ToWindow } from '../ipc/messages.ts';
import { decode, encode } from '../ipc/wire.ts';
import { connectWorlds, messageOf } from './bridge.ts';
import { type Drops, listenForDrops } from './drops.ts';
import { listenForMenuKeys } from './keys.ts';

type Facts = {
  /** Names the events between the two worlds; drawn for each run. */
  readonly token: string;
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
};
type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;
type Listener = (event: object, ...args: unknown[]) => void;

declare global {
  var hispStandInSend: (text: string) => void;
  var hispStandIn: { receive: (text: string) => void; file: Drops['waiting'] };
}

/** Both sides are this stand-in, built together, so the message is what its type says. */
const parse = (text: string) => decode(text) as ToWindow;

function absent(name: string): object {
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        throw new Error(`The stand-in for Electron has no ${name}.${String(key)} in a preload.`);
      },
    },
  );
}

/** Runs in the isolated world, before the page: gives the preload its `require`, then runs it. */
export function startPreloadWorld(facts: Facts, preload: Preload): void {
  const send = (message: FromWindow) => globalThis[bindingName](encode(message));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (cause: Error) => void }>();
  const listeners = new Map<string, Set<Listener>>();
  let menuKeys: readonly MenuKey[] = [];
  let calls = 0;

  const bridge = connectWorlds(`${facts.token}:preload`, `${facts.token}:page`, facts.token, []);
  const drops = listenForDrops((drop, count) => send({ type: 'dropped', drop, count }));
  listenForMenuKeys(
    () => menuKeys,
    ({ accelerator }) => send({ type: 'menu-key', accelerator }),
  );
  reportUse(send);

  function receive(message: ToWindow): void {
    switch (message.type) {
      case 'answer':
        waiting.get(message.id)?.resolve(message.value);
        waiting.delete(message.id);
        return;
      case 'failure':
        waiting.get(message.id)?.reject(new Error(message.message));
        waiting.delete(message.id);
        return;
      case 'event':
        for (const listener of [...(listeners.get(message.channel) ?? [])])
          listener({ sender: ipcRenderer, ports: [] }, ...message.args);
        return;
      case 'menu-keys':
        menuKeys = message.keys;
        return;
      case 'drop-paths':
        drops.resume(message.drop, message.paths);
        return;
    }
  }
  globalThis[receiverName] = { receive: (text) => receive(parse(text)), file: drops.waiting };

  const listen = (channel: string, listener: Listener) => {
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known.add(listener));
    return ipcRenderer;
  };
  const stop = (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = calls++;
        send({ type: 'invoke', id, channel, args });
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]) => send({ type: 'send', channel, args }),
    on: listen,
    addListener: listen,
    off: stop,
    removeListener: stop,
    once: (channel: string, listener: Listener) => {
      const heard: Listener = (event, ...args) => {
        stop(channel, heard);
        listener(event, ...args);
      };
      return listen(channel, heard);
    },
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const electron: Readonly<Record<string, unknown>> = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => void bridge.call(0, [name, api]) },
    webUtils: { getPathForFile: drops.pathOf },
    webFrame: absent('webFrame'),
  };
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`A sandboxed preload cannot require ${name}.`);
  };
  const { platform, versions } = facts;
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, {
      platform,
      versions,
      env: {},
      argv: [],
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
    });
  } catch (cause) {
    send({ type: 'preload-failed', message: messageOf(cause) });
  }
}

/** Chromium tells neither where its windows are nor which one is in use, so the window does. */
function reportUse(send: (message: FromWindow) => void): void {
  let last = '';
  const place = () => {
    const now = { x: screenX, y: screenY, width: outerWidth, height: outerHeight };
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    const usable = { x: 0, y: 0, width: screen.availWidth, height: screen.availHeight };
    send({ type: 'placed', place: now, screen: usable });
  };
  window.addEventListener('resize', place);
  setInterval(place, 1000);
  for (const name of ['pointerdown', 'keydown', 'focus'] as const)
    window.addEventListener(name, (event) => event.isTrusted && send({ type: 'used' }), { capture: true });
  // Chromium asks before it closes a window only where a page objects, and then only after it was used.
  // Node answers: it closes, reloads, or leaves the window as the app decides.
  window.addEventListener('beforeunload', (event) => event.preventDefault());
  // Its menu would offer reloading and going back; in a text field it is the way to paste by mouse.
  window.addEventListener('contextmenu', (event) => {
    const editable =
      event.target instanceof HTMLElement &&
      event.target.matches('input, textarea, [contenteditable], [contenteditable] *');
    if (!editable) event.preventDefault();
  });
}
