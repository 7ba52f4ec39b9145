import type { ChildProcess } from 'node:child_process';
import type { RemoteControls } from '../../electron-stand-in/controls.ts';

type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: string };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (cause: Error) => void };

/**
 * The stand-in's controls, called in the app's process.
 *
 * @param output what the app said, for the message where it ended before it answered
 */
export function remoteControls(child: ChildProcess, output: () => string): RemoteControls {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  child.on('message', (message) => {
    // The other end is `control-channel.ts`.
    const reply = message as Reply;
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) call?.reject(new Error(reply.failure));
    else call?.resolve(reply.value);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values())
      reject(new Error(`The app ended (${signal ?? code}) before it answered. It said:\n${output()}`));
    waiting.clear();
  });

  function call(control: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = calls++;
      waiting.set(id, { resolve, reject });
      child.send({ id, control, args }, (cause) => {
        if (cause !== null) reject(cause);
      });
    });
  }

  // One function for each control, made when it is asked for; their types are those of the controls.
  return new Proxy({} as RemoteControls, {
    get: (_target, control) =>
      typeof control === 'string' && control !== 'then'
        ? (...args: readonly unknown[]) => call(control, args)
        : undefined,
  });
}
