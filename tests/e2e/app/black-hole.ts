import { createServer, type Server } from 'node:net';

/** A proxy that takes every connection, notes what was asked for, and answers nothing. */
export type BlackHole = {
  readonly url: string;
  /** First line of each request that came, such as "CONNECT example.gov:443 HTTP/1.1". */
  readonly seen: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openBlackHole(): Promise<BlackHole> {
  const seen: string[] = [];
  const server: Server = createServer((socket) => {
    socket.once('data', (data) => {
      seen.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
