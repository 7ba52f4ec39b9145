import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import { channels, type EventName, eventNames } from '../shared/ipc/channels.ts';
import type { Answer, Bridge, Events } from '../shared/ipc/contract.ts';

/** What the page may use: the contract's methods and events, nothing of Electron. */
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input) as Promise<Answer<typeof method>>,
  on: (event, listener) => {
    if (!eventNames.includes(event)) throw new Error('unknown event');
    const receive = (_event: unknown, name: EventName, data: Events[typeof event]) => {
      if (name === event) listener(data);
    };
    ipcRenderer.on(channels.event, receive);
    return () => ipcRenderer.off(channels.event, receive);
  },
};

contextBridge.exposeInMainWorld('hisp', bridge);

function isFileDrag(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

// Dropped files are seen here, outside of the page's reach, so that it can never name a path.
window.addEventListener('dragover', (event) => {
  if (isFileDrag(event)) event.preventDefault();
});
window.addEventListener('drop', (event) => {
  if (!isFileDrag(event)) return;
  event.preventDefault();
  const paths = [...(event.dataTransfer?.files ?? [])].map((file) => webUtils.getPathForFile(file));
  void ipcRenderer.invoke(channels.dropped, paths);
});
