import { createServer, type Server } from 'node:net';

/** A proxy that takes every connection, notes what was asked for, and answers nothing. */
export type BlackHole = {
  readonly url: string;
  /** First line of each request that came, such as "CONNECT example.gov:443 HTTP/1.1". */
  readonly seen: readonly string[];
  readonly close: () => void;
};

/**
 * What an installed browser asks its maker for by itself, which Electron's runtime has no part of; and the stand-in's
 * names for `app://`, which the browser prepares to connect to before the app answers in its place.
 */
const ofTheBrowser = /(?:\.|\b)(?:google|googleapis|gstatic|gvt1|microsoft|hisp-stand-in)\.(?:com|invalid)\b/;

export async function openBlackHole(): Promise<BlackHole> {
  const seen: string[] = [];
  const server: Server = createServer((socket) => {
    socket.once('data', (data) => {
      const asked = data.toString('latin1').split('\r\n')[0] ?? '';
      if (!ofTheBrowser.test(asked)) seen.push(asked);
      socket.destroy();
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { url: `http://127.0.0.1:${address.port}`, seen, close: () => void server.close() };
}
