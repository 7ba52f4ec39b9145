import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import { channels, type EventName, eventNames } from '../shared/ipc/channels.ts';
import type { Answer, Bridge, Events } from '../shared/ipc/contract.ts';

/** What the page may use: the contract's methods and events, nothing of Electron. */
const bridge: Bridge = {
  // Main answers each method with its own type; this is where it arrives.
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input) as Promise<Answer<typeof method>>,
  on: (event, listener) => {
    if (!eventNames.includes(event)) throw new Error('unknown event');
    const receive = (_event: unknown, name: EventName, data: Events[typeof event]) => {
      if (name === event) listener(data);
    };
    ipcRenderer.on(channels.event, receive);
    return () => void ipcRenderer.off(channels.event, receive);
  },
};

contextBridge.exposeInMainWorld('hisp', bridge);

function isFileDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

// Dropped files are seen here, out of the page's reach, so that it can never name a path; without this,
// Chromium would go and show the file in place of the page.
window.addEventListener(
  'dragover',
  (event) => {
    if (isFileDrag(event)) event.preventDefault();
  },
  { capture: true },
);
window.addEventListener(
  'drop',
  (event) => {
    if (!isFileDrag(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    // A file that the page made up itself has no path.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    if (paths.length > 0) void ipcRenderer.invoke(channels.dropped, paths);
  },
  { capture: true },
);
