import { createServer, type Server } from 'node:net';

/** A proxy that takes every connection, notes what was asked for, and answers nothing. */
export type BlackHole = {
  readonly url: string;
  /** First line of each request that came, such as "CONNECT example.gov:443 HTTP/1.1". */
  readonly seen: readonly string[];
  readonly close: () => void;
};

/**
 * What installed browsers ask their makers for by themselves, which Electron's runtime has no part of: host by host,
 * since a page could ask the same makers for fonts, scripts or counting. A page that asked these would be noted all
 * the same, where the stand-in answers the requests of pages.
 */
const servicesOfBrowsers = new Set([
  // Updates of the browser's parts, and the lists that it is started with.
  'update.googleapis.com',
  'clientservices.googleapis.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'edgedl.me.gvt1.com',
  'msedge.api.cdp.microsoft.com',
  'edge.microsoft.com',
  // Who is signed in to the browser.
  'accounts.google.com',
  // What forms of a page mean, what a page needs first, and whether it is known to be malicious.
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
]);

/**
 * The stand-in's names for `app://hisp`, and for the bare page that a benchmark compares it with: the browser prepares
 * to connect to them before the app answers instead.
 */
const standInHosts = new Set(['hisp.app.hisp-stand-in.invalid', 'bare.app.hisp-stand-in.invalid']);

/** Of a request to a proxy: `CONNECT host:443`, or another method with the whole address. */
function hostOf(asked: string): string | undefined {
  const [method, target = ''] = asked.split(' ');
  const address = method === 'CONNECT' ? `https://${target}` : target;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

function isOfTheBrowser(asked: string): boolean {
  const host = hostOf(asked);
  return host !== undefined && (standInHosts.has(host) || servicesOfBrowsers.has(host));
}

export async function openBlackHole(): Promise<BlackHole> {
  const seen: string[] = [];
  const server: Server = createServer((socket) => {
    socket.once('data', (data) => {
      const asked = data.toString('latin1').split('\r\n')[0] ?? '';
      if (!isOfTheBrowser(asked)) seen.push(asked);
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
