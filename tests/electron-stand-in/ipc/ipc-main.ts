import { KnownEmitter } from '../known.ts';

/** Who calls, as Electron tells handlers. */
export type Caller = {
  readonly type: 'frame';
  readonly sender: object;
  readonly senderFrame: SenderFrame;
  readonly frameId: number;
  readonly processId: number;
};

export type SenderFrame = {
  readonly url: string;
  readonly origin: string;
  readonly parent: SenderFrame | null;
  readonly top: SenderFrame;
  readonly frameTreeNodeId: number;
  readonly isDestroyed: () => boolean;
};

type Handler = (event: Caller, ...args: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

class IpcMain extends KnownEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

/** @throws what the renderer gets as the reason of its rejected promise */
export async function callHandler(
  event: Caller,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return await handler(event, ...args);
  } catch (cause) {
    throw new Error(`Error invoking remote method '${channel}': ${cause}`);
  }
}
